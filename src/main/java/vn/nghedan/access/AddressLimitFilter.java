package vn.nghedan.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes an address wait that tries too many passwords, of whatever account and on whatever node, or that asks too often
 * for what stands open to everybody. A password that was right is not counted, so that a whole office may share an address.
 */
class AddressLimitFilter extends OncePerRequestFilter {

	private static final RequestMatcher FORM = withDefaults().matcher(HttpMethod.POST, "/login");
	private static final RequestMatcher OPEN = new OrRequestMatcher(withDefaults().matcher(HttpMethod.GET, "/login"),
			withDefaults().matcher("/oauth2/**"), withDefaults().matcher("/login/oauth2/**"));

	private final AddressLimits limits;
	private final TooManyAttempts tooMany;

	AddressLimitFilter(AddressLimits limits, TooManyAttempts tooMany) {
		this.limits = limits;
		this.tooMany = tooMany;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		AddressLimits.Kind kind = kindOf(request);
		Optional<Duration> wait = kind == null ? Optional.empty() : limits.take(kind, request.getRemoteAddr());
		if (wait.isPresent()) {
			tooMany.answer(request, response, wait.get());
			return;
		}
		chain.doFilter(request, response);
		if (kind == AddressLimits.Kind.SIGN_IN && isSignedOn()) {
			limits.giveBack(kind, request.getRemoteAddr());
		}
	}

	private static AddressLimits.Kind kindOf(HttpServletRequest request) {
		if (FORM.matches(request) || request.getHeader("Authorization") != null && request.getRequestURI().startsWith("/engine-rest")) {
			return AddressLimits.Kind.SIGN_IN;
		}
		return OPEN.matches(request) || makesSession(request) ? AddressLimits.Kind.OPEN_PAGE : null;
	}

	/** A page that was asked for is remembered until the sign-on, so each stranger leaves a row in the table of sessions. */
	private static boolean makesSession(HttpServletRequest request) {
		return SignedOff.isPage(request) && request.getSession(false) == null;
	}

	/** Still known here: the outermost filter forgets it. A wrong password forgets who was signed on before. */
	private static boolean isSignedOn() {
		Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
		return somebody != null && somebody.isAuthenticated() && !(somebody instanceof AnonymousAuthenticationToken);
	}
}
