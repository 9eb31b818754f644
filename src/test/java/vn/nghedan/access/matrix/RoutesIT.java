package vn.nghedan.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.access.Door;
import vn.nghedan.access.DoorRules;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.web.Caller;

/**
 * Every role at every address of ours: of one's own ward, of the ward beside it, and without a sign-on. What is expected
 * stands in {@code access/routes.csv}; an address that is missing there has been decided on by nobody, and fails.
 */
@ApplicationTest
class RoutesIT {

	private static final Set<Integer> REFUSED = Set.of(401, 403, 404, 410);

	@LocalServerPort
	int port;
	@Autowired
	Map<String, RequestMappingHandlerMapping> mappings;
	@Autowired
	DoorRules rules;
	@Autowired
	MatrixCity city;
	@Autowired
	MatrixThings things;
	@Autowired
	TestCases cases;
	@Autowired
	MovableClock clock;

	private final List<String> wrong = new ArrayList<>();
	private Map<String, String> own;
	private Map<String, String> other;

	static Stream<String> roles() {
		return Roles.all().stream().sorted();
	}

	@BeforeEach
	void prepare() {
		cases.mondayMorning();
		city.there();
		own = things.of(MatrixCity.OWN, port);
		other = things.of(MatrixCity.OTHER, port);
	}

	@AfterEach
	void letTheClockGo() {
		clock.followSystem();
	}

	@Test
	void everyRouteStandsInTheTableWithItsRule() throws IOException {
		Map<String, Door> table = new TreeMap<>();
		Route.all().forEach(route -> table.put(route.key(), route.rule()));
		Map<String, Door> written = new TreeMap<>();
		mappings.values().forEach(mapping -> mapping.getHandlerMethods().forEach((info, method) -> keys(info)
			.forEach(key -> written.put(key, ruleOf(key, method)))));
		assertThat(table).as("access/routes.csv has a line for each route: route;rule;reach;sample;body;own")
			.containsExactlyInAnyOrderEntriesOf(written);
	}

	@Test
	void withoutASignOnOnlyTheSignInPageOpens() throws IOException {
		Caller nobody = Caller.anonymous(port);
		for (Route route : Route.all()) {
			for (Map<String, String> where : List.of(own, other)) {
				int status = ask(nobody, route, where).statusCode();
				check(route, MatrixCity.NO_ROLE, status, route.rule() == Door.ANYBODY || status == 401 || status == 403 && !route.reads(), "without a sign-on");
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void whoHoldsNoRoleDoesNotSignOn() {
		assertThatThrownBy(() -> city.signedOn(port, MatrixCity.OWN, MatrixCity.NO_ROLE)).hasMessageContaining("cannot sign on");
	}

	/** Read from where they lie, so that a new file is asked for as well. */
	@Test
	void filesNeedASignOnUnlessTheSignInPageAndErrorsUseThem() throws IOException {
		Caller nobody = Caller.anonymous(port);
		Caller somebody = city.signedOn(port, MatrixCity.OWN, Roles.FRONT_OBSERVER);
		List<String> files = Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:/static/**/*.*"))
			.map(each -> path(each, "/static/")).toList();
		assertThat(files).contains("/outreach/index.html", "/login/login.css").hasSizeGreaterThan(20);
		for (String file : files) {
			boolean open = file.startsWith("/login/") || file.startsWith("/error/") || file.equals("/favicon.ico");
			assertThat(nobody.get(file).statusCode()).as(file).isEqualTo(open ? 200 : 401);
			assertThat(somebody.get(file).statusCode()).as(file).isEqualTo(200);
		}
		for (String page : List.of("/camunda/app/tasklist/default/", "/camunda/app/tasklist/scripts/config.js", "/camunda/app/tasklist/nghedan/api.js",
				"/camunda/api/tasklist/plugin", "/camunda/lib/deps.js", "/actuator/env", "/nothing-here")) {
			assertThat(nobody.get(page).statusCode()).as(page).isEqualTo(401);
		}
		assertThat(nobody.get("/actuator/health").statusCode()).isEqualTo(200);
		assertThat(somebody.get("/actuator/env").statusCode()).isEqualTo(403);
	}

	private static String path(Resource file, String root) {
		try {
			String url = file.getURL().toString();
			return "/" + url.substring(url.lastIndexOf(root) + root.length());
		}
		catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	@ParameterizedTest
	@MethodSource("roles")
	void aRoleFindsWhatItsRuleAndItsUnitGive(String role) throws IOException {
		Caller caller = city.signedOn(port, MatrixCity.OWN, role);
		for (Route route : Route.all()) {
			if (route.rule() == Door.ANYBODY) {
				continue;
			}
			if (!route.opensFor(role)) {
				HttpResponse<String> answer = ask(caller, route, own);
				check(route, role, answer.statusCode(), answer.statusCode() == 403 && answer.body().contains("access.not-your-door"), "the rule is not for this role");
				continue;
			}
			if (route.reads() || Set.of("shared", "list").contains(route.reach())) {
				HttpResponse<String> answer = ask(caller, route, own);
				boolean finds = !REFUSED.contains(answer.statusCode());
				check(route, role, answer.statusCode(), answer.statusCode() < 500 && finds == route.found(role),
						finds ? "found, and the table says no" : "not found, and the table says yes");
				check(route, role, answer.statusCode(), !route.reach().equals("list") || foreign(answer.body()).isEmpty(), "lists " + foreign(answer.body()));
			}
			if (route.reach().equals("row")) {
				HttpResponse<String> answer = ask(caller, route, other);
				check(route, role, answer.statusCode(), Set.of(403, 404, 410).contains(answer.statusCode())
						&& !answer.body().contains("\"access."), "of another ward: " + answer.body());
			}
		}
		assertThat(wrong).isEmpty();
	}

	private HttpResponse<String> ask(Caller caller, Route route, Map<String, String> where) {
		return switch (route.body()) {
			case "file" -> caller.upload(route.path(where), "thu.bin", new byte[] { 1, 2, 3 });
			case "files" -> caller.send("POST", route.path(where), "multipart/form-data; boundary=thu", "--thu\r\nContent-Disposition: form-data;"
					+ " name=\"files\"; filename=\"groups.csv\"\r\n\r\ncode\r\n--thu--\r\n");
			case "ics" -> caller.send("POST", route.path(where), "text/calendar", "BEGIN:VCALENDAR");
			default -> route.reads() || route.method().equals("ANY") ? caller.get(route.path(where))
					: caller.send(route.method(), route.path(where), "application/json", route.body().isEmpty() ? "{}" : route.body(where),
							"If-Match", "\"0\"");
		};
	}

	/** What of the other ward stands in an answer. */
	private Set<String> foreign(String body) {
		Set<String> found = new TreeSet<>();
		Set<String> codes = new HashSet<>(Set.of("unit", "petition", "complaint", "meeting", "report", "review", "dossier", "handover", "series", "official"));
		codes.removeIf(code -> !body.contains(other.get(code)));
		codes.forEach(code -> found.add(other.get(code)));
		return found;
	}

	private void check(Route route, String role, int status, boolean right, String what) {
		if (!right) {
			wrong.add(role + " " + route.key() + " -> " + status + ": " + what.substring(0, Math.min(160, what.length())));
		}
	}

	private Door ruleOf(String key, HandlerMethod method) {
		return rules.of(method).orElseThrow(() -> new AssertionError(key + " has no rule: write @OpenTo at " + method));
	}

	private static List<String> keys(RequestMappingInfo info) {
		List<String> methods = info.getMethodsCondition().getMethods().isEmpty() ? List.of("ANY")
				: info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
		Set<String> paths = info.getPathPatternsCondition() == null ? info.getPatternsCondition().getPatterns()
				: info.getPathPatternsCondition().getPatternValues();
		return methods.stream().flatMap(method -> paths.stream().map(path -> method + " " + path)).toList();
	}
}
