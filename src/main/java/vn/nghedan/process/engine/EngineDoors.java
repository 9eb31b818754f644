package vn.nghedan.process.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.nghedan.platform.Messages;

/**
 * Lets through to the engine what {@link EngineRoutes} names and answers everything else with 403. The engine asks for
 * rights to things, and has none for many of its verbs: who may work a task may comment on it, who may see a case may
 * ask for any history of it.
 */
class EngineDoors extends OncePerRequestFilter {

	private static final int LARGEST_DEPLOYMENT = 12 * 1024 * 1024;
	private static final int LARGEST_REQUEST = 1024 * 1024;

	private static final Pattern WITHOUT_VARIABLES = Pattern.compile("/(migration/.*|process-instance/.*)");
	private static final String QUERIES = "/(task|filter|history/task)(/.*)?";
	private static final Pattern OTHER_WRITES = Pattern.compile("/camunda/api/(admin/auth/user/[^/]+/logout|cockpit/plugin/.+)");
	/** They count what runs in all units for whoever may open Cockpit, to look at models or otherwise. */
	private static final Pattern COCKPITS_COUNTS = Pattern.compile("/camunda/api/cockpit/plugin/[^/]+/(?!static/).+");
	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	private final EngineGroups groups;
	private final ObjectMapper json;
	private final RefusedAtDoor refused;
	private final EngineReads reads;

	EngineDoors(EngineGroups groups, ObjectMapper json, RefusedAtDoor refused, EngineReads reads) {
		this.groups = groups;
		this.json = json;
		this.refused = refused;
		this.reads = reads;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		SignedOnUser user = SignedOnUser.of(groups).orElse(null);
		if (user == null)
			chain.doFilter(request, response); // nobody: refused by those whose matter that is
		else if (!opens(request.getMethod(), path(request), user.groups())) {
			refused.by(user.username(), request.getMethod(), path(request));
			answer(request, response, HttpServletResponse.SC_FORBIDDEN, "engine.closed");
		}
		else {
			if (READING.contains(request.getMethod()))
				chain.doFilter(request, response);
			else
				passOn(request, response, chain);
			if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST)
				reads.by(user.username(), request, withoutEngine(path(request)));
		}
	}

	private void passOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = withoutEngine(path(request));
		WholeBody whole = WholeBody.of(request, path.startsWith("/deployment/") ? LARGEST_DEPLOYMENT : LARGEST_REQUEST).orElse(null);
		if (whole == null)
			answer(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "engine.too-large");
		else if (path.matches(QUERIES) && namesExpressions(whole.bytes()))
			answer(request, response, HttpServletResponse.SC_BAD_REQUEST, "engine.no-expressions");
		else if (WITHOUT_VARIABLES.matcher(path).matches() && namesVariables(whole.bytes()))
			answer(request, response, HttpServletResponse.SC_FORBIDDEN, "engine.no-variables");
		else
			chain.doFilter(whole, response);
	}

	/** Whether somebody in these groups of the engine may ask this at all; {@code path} from the root of the server. */
	static boolean opens(String method, String path, Collection<String> groups) {
		return isOpen(method, path, EngineCaller.of(groups));
	}

	private static boolean isOpen(String method, String path, Set<EngineCaller> by) {
		if (path.startsWith("/engine-rest/") || path.equals("/engine-rest"))
			return EngineRoutes.open(EngineRoutes.REST, method, withoutEngine(path), by);
		if (path.startsWith("/camunda/api/engine/") || path.equals("/camunda/api/engine"))
			return EngineRoutes.open(EngineRoutes.WEBAPPS, method, withoutEngine(path), by);
		if (COCKPITS_COUNTS.matcher(path).matches() && !by.contains(EngineCaller.VIEWER))
			return false;
		return READING.contains(method) || method.equals("POST") && OTHER_WRITES.matcher(path).matches();
	}

	/** As it was sent: the engine's own router does not decode it either before it looks where it leads. */
	private static String path(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	private static String withoutEngine(String path) {
		return path.replaceFirst("^(/engine-rest|/camunda/api/engine)", "").replaceFirst("^/engine/[^/]+(?=/)", "").replaceFirst("/$", "");
	}

	/** What a record step did not set would stand in the history for years. A body that cannot be read the engine refuses itself. */
	private boolean namesVariables(byte[] body) {
		try {
			return json.readTree(body).findValues("variables").stream().anyMatch(EngineDoors::isGiven);
		}
		catch (IOException unreadable) {
			return false;
		}
	}

	/** The engine looks at a question's own expressions and not at those within its alternatives, so nobody sends any. */
	private boolean namesExpressions(byte[] body) {
		try {
			return namesExpressions(json.readTree(body));
		}
		catch (IOException unreadable) {
			return false;
		}
	}

	private static boolean namesExpressions(JsonNode part) {
		for (Iterator<String> names = part.fieldNames(); names.hasNext();)
			if (names.next().endsWith("Expression"))
				return true;
		for (JsonNode each : part)
			if (namesExpressions(each))
				return true;
		return false;
	}

	private static boolean isGiven(JsonNode variables) {
		return variables.isObject() && !variables.isEmpty();
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, int status, String key) throws IOException {
		Locale locale = request.getHeader("Accept-Language") == null ? Locale.forLanguageTag("vi") : request.getLocale();
		response.setStatus(status);
		response.setContentType("application/json;charset=UTF-8");
		response.getOutputStream().write(json.writeValueAsBytes(Map.of("type", "AuthorizationException", "message",
				Messages.text("process", key, locale))));
	}
}
