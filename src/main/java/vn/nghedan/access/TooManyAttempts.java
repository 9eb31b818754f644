package vn.nghedan.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Tells an address that it has to wait, and for how long: a person by a page, a program by a problem. */
@Component
class TooManyAttempts {

	private final DoorPage page;
	private final ProblemWriter problems;

	TooManyAttempts(DoorPage page, ProblemWriter problems) {
		this.page = page;
		this.problems = problems;
	}

	void answer(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
		long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		if (accept == null || !accept.contains(MediaType.TEXT_HTML_VALUE)) {
			problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "access.too-many");
			return;
		}
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
		response.getOutputStream().write(page.message("access.too-many", "sign-in.tooMany", (seconds + 59) / 60).getBytes(StandardCharsets.UTF_8));
	}
}
