package vn.nghedan.process.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has browsers ask again for the pages of the engine's web applications, which beside the REST API lose their own filter for
 * this to a name clash; but not for the engine's four megabytes of scripts and fonts at addresses that tell this very version.
 */
class EngineCaching extends OncePerRequestFilter {

	private static final Pattern OF_ITS_VERSION = Pattern.compile("/camunda/(lib|assets)/[^/]+|/camunda/app/\\w+/camunda-\\w+-bootstrap\\.(js|css)");
	private static final String VERSION = ProcessEngine.class.getPackage().getImplementationVersion();
	private static final String ASKED_AGAIN = "no-cache";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean kept = VERSION != null && VERSION.equals(request.getParameter("bust")) && OF_ITS_VERSION.matcher(request.getRequestURI()).matches();
		response.setHeader(HttpHeaders.CACHE_CONTROL, kept ? "max-age=31536000, private, immutable" : ASKED_AGAIN);
		chain.doFilter(request, kept ? new UnlessRefused(response) : response);
	}

	/** That a file was not there is not to be remembered for a year. */
	private static class UnlessRefused extends HttpServletResponseWrapper {

		UnlessRefused(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void setStatus(int status) {
			forget(status);
			super.setStatus(status);
		}

		@Override
		public void sendError(int status) throws IOException {
			forget(status);
			super.sendError(status);
		}

		@Override
		public void sendError(int status, String message) throws IOException {
			forget(status);
			super.sendError(status, message);
		}

		private void forget(int status) {
			if (status >= SC_BAD_REQUEST) {
				setHeader(HttpHeaders.CACHE_CONTROL, ASKED_AGAIN);
			}
		}
	}
}
