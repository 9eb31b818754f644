package vn.nghedan.bench;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.web.Caller;

/** Every request behind the screens of officials among the people, asked as those who look at these screens would. */
final class OutreachScreens {

	/** The first requests of a kind compile and load. */
	private static final int WARM = 5;

	private final Caller official;
	private final Caller manager;
	private final Caller head;
	private final String officialName;
	private final String headName;
	private final JdbcTemplate database;
	private final int requests;
	private final Map<String, Object> figures = new LinkedHashMap<>();

	OutreachScreens(int port, String official, String manager, String head, JdbcTemplate database, int requests) {
		this.official = Caller.signedOn(port, official);
		this.manager = Caller.signedOn(port, manager);
		this.head = Caller.signedOn(port, head);
		this.officialName = official;
		this.headName = head;
		this.database = database;
		this.requests = requests;
	}

	/** @param month a month of the year that the meetings are in, {@code 2026-11} */
	Map<String, Object> measure(String programme, String month) {
		List<String> wards = codes("select code from nghedan.authority where level_code = 'WARD' order by code");
		List<String> groups = codes("select code from nghedan.residential_group order by md5(code)");
		List<String> own = codes("select group_code from nghedan.assignment where username = '" + officialName + "' order by 1");
		List<String> meetings = codes("select code from nghedan.meeting where liaison_username = '" + officialName
				+ "' order by md5(code)");
		List<String> officials = codes("select username from nghedan.official where username > 'canbo100' order by md5(username)");
		myGroups(own, meetings);
		assignments(programme, wards, groups, officials, month);
		meetingsPage(wards, month);
		watch(programme, wards, month);
		return figures;
	}

	private void myGroups(List<String> own, List<String> meetings) {
		get("my outreach", official, "/api/my/outreach", List.of(""));
		get("group profile", official, "/api/groups/%s/profile", own);
		get("my meetings", official, "/api/meetings?mine=true", List.of(""));
		get("meeting", official, "/api/meetings/%s", meetings);
		get("meeting record", official, "/api/meetings/%s/record", meetings);
		get("invitation", official, "/api/meetings/%s/invitation", meetings);
		get("accusation words", official, "/api/meetings/accusation-words", List.of(""));
		get("my reports", official, "/api/situation-reports", List.of(""));
	}

	private void assignments(String programme, List<String> wards, List<String> groups, List<String> officials, String month) {
		get("programmes", manager, "/api/programmes", List.of(""));
		get("assignments of a ward", manager, "/api/assignments?ward=%s", wards);
		get("assignments of a group", manager, "/api/assignments?group=%s", groups);
		get("assignments of an official", manager, "/api/assignments?official=%s", officials);
		get("printed list of a ward", manager, "/api/assignments/list?ward=%s", wards);
		get("printed list of a group", manager, "/api/assignments/list?group=%s", groups);
		post("proposal for all", manager, "/api/assignments/proposals", List.of("{\"programme\":\"" + programme
				+ "\",\"day\":\"" + month + "-15\"}"));
		get("handovers", manager, "/api/handovers", List.of(""));
	}

	private void meetingsPage(List<String> wards, String month) {
		String span = "&from=" + month + "-01&to=" + month + "-28";
		get("meetings of a ward in a month", manager, "/api/meetings?ward=%s" + span, wards);
		get("series of a ward", manager, "/api/meeting-series?ward=%s", wards);
		get("reception calendar", manager, "/api/receptions/calendar?unit=%s", wards);
		get("reviews", head, "/api/reviews", List.of(""));
		get("review with its agenda", head, "/api/reviews/%s", codes("""
				select r.code from nghedan.delegation_review r join nghedan.delegation d on d.code = r.delegation_code
				where d.head_username = '%s' order by r.code desc limit 3""".formatted(headName)));
	}

	private void watch(String programme, List<String> wards, String month) {
		get("attendance of all", manager, "/api/attendance?programme=" + programme + "&on=" + month + "-28", List.of(""));
		get("attendance of a ward", manager, "/api/attendance?programme=" + programme + "&on=" + month + "-28&ward=%s", wards);
		get("rotation", manager, "/api/attendance/rotation?ward=%s", wards);
		String year = month.substring(0, 4);
		for (String by : List.of("WARD", "OFFICIAL", "TYPE")) {
			get("on the spot by " + by.toLowerCase(), manager,
					"/api/attendance/on-the-spot?from=" + year + "-01-01&to=" + year + "-12-31&by=" + by, List.of(""));
		}
		get("unseen reports", manager, "/api/situation-reports?unseen=true", List.of(""));
	}

	/** The slowest of all screens, in milliseconds at the 95th percentile. */
	long slowest() {
		return figures.values().stream().mapToLong(each -> (long) ((Map<?, ?>) each).get("p95Ms")).max().orElseThrow();
	}

	private void get(String screen, Caller caller, String path, List<String> parameters) {
		measure(screen, parameters, parameter -> caller.get(path.formatted(parameter)));
	}

	private void post(String screen, Caller caller, String path, List<String> bodies) {
		measure(screen, bodies, body -> caller.post(path, body));
	}

	private void measure(String screen, List<String> parameters, Function<String, HttpResponse<String>> request) {
		if (parameters.isEmpty()) {
			return; // a year that was not lived through has no reviews
		}
		Latencies latencies = new Latencies();
		long bytes = 0;
		for (int i = -WARM; i < requests; i++) {
			String parameter = parameters.get(Math.floorMod(i, parameters.size()));
			long start = System.nanoTime();
			HttpResponse<String> answer = request.apply(parameter);
			if (i >= 0) {
				latencies.add(System.nanoTime() - start);
			}
			if (answer.statusCode() != 200) {
				throw new IllegalStateException(screen + ": " + answer.statusCode() + " " + answer.body());
			}
			bytes = Math.max(bytes, answer.body().length());
		}
		Map<String, Object> line = latencies.figures();
		line.put("largestAnswer", bytes);
		figures.put(screen, line);
	}

	private List<String> codes(String sql) {
		return database.queryForList(sql, String.class);
	}
}
