package vn.nghedan.web;

import java.io.IOException;

import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/** Takes in no more text than the longest list of ours is: Tomcat bounds forms and files, but of JSON it takes all there is. */
@Component
class BoundedBody extends OncePerRequestFilter {

	static final int LARGEST_MB = 5;
	private static final long LARGEST = (long) LARGEST_MB << 20;

	private final ObjectMapper json;
	private final LocaleResolver locales;

	BoundedBody(ObjectMapper json, LocaleResolver locales) {
		this.json = json;
		this.locales = locales;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String type = String.valueOf(request.getContentType());
		return !request.getRequestURI().startsWith("/api/") || type.startsWith("multipart/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > LARGEST) {
			response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE.value());
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.getOutputStream().write(json.writeValueAsBytes(
					Problem.of(HttpStatus.PAYLOAD_TOO_LARGE, "web.upload-too-large", locales.resolveLocale(request), LARGEST_MB)));
		}
		else {
			chain.doFilter(request.getContentLengthLong() >= 0 ? request : counted(request), response);
		}
	}

	/** Who does not say how much he sends is stopped on the way. */
	private static HttpServletRequest counted(HttpServletRequest request) {
		return new HttpServletRequestWrapper(request) {

			@Override
			public ServletInputStream getInputStream() throws IOException {
				return new Counted(super.getInputStream());
			}
		};
	}

	private static final class Counted extends ServletInputStream {

		private final ServletInputStream body;
		private long read;

		private Counted(ServletInputStream body) {
			this.body = body;
		}

		@Override
		public int read() throws IOException {
			int next = body.read();
			count(next < 0 ? 0 : 1);
			return next;
		}

		@Override
		public int read(byte[] into, int from, int length) throws IOException {
			int count = body.read(into, from, length);
			count(Math.max(0, count));
			return count;
		}

		private void count(int more) throws IOException {
			read += more;
			if (read > LARGEST) {
				throw new IOException("More than " + LARGEST_MB + " MB");
			}
		}

		@Override
		public boolean isFinished() {
			return body.isFinished();
		}

		@Override
		public boolean isReady() {
			return body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			body.setReadListener(listener);
		}
	}
}
