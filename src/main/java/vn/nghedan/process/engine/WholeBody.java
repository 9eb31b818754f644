package vn.nghedan.process.engine;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A request whose body was read already, up to a size: the engine itself would take in whatever is sent. */
class WholeBody extends HttpServletRequestWrapper {

	private final byte[] bytes;

	private WholeBody(HttpServletRequest request, byte[] bytes) {
		super(request);
		this.bytes = bytes;
	}

	/** Nothing when the body is longer than that. */
	static Optional<WholeBody> of(HttpServletRequest request, int longest) throws IOException {
		if (request.getContentLengthLong() > longest)
			return Optional.empty();
		byte[] read = request.getInputStream().readNBytes(longest + 1);
		return read.length > longest ? Optional.empty() : Optional.of(new WholeBody(request, read));
	}

	byte[] bytes() {
		return bytes;
	}

	@Override
	public BufferedReader getReader() {
		return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
	}

	@Override
	public ServletInputStream getInputStream() {
		ByteArrayInputStream content = new ByteArrayInputStream(bytes);
		return new ServletInputStream() {

			@Override
			public int read() {
				return content.read();
			}

			@Override
			public int read(byte[] into, int from, int length) {
				return content.read(into, from, length);
			}

			@Override
			public boolean isFinished() {
				return content.available() == 0;
			}

			@Override
			public boolean isReady() {
				return true;
			}

			@Override
			public void setReadListener(ReadListener listener) {
				throw new IllegalStateException("The body is there already");
			}
		};
	}
}
