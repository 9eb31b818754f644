package vn.nghedan.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nghedan.TestCases;

/** What tests of calendars and rules share: who may what, the rows as they stand, and finished recalculations. */
@Component
class CalendarApi {

	/** Follows the work of the whole city. */
	static final String MANAGER = "canbo001";
	static final String ADMINISTRATOR = "canbo004";
	static final String DISTRICT_CHAIR = "canbo005";
	static final String WARD_CHAIR = "canbo028";
	static final String CASEWORKER = "canbo029";

	private final JdbcTemplate jdbc;
	private final TestCases cases;
	private final ObjectMapper json;

	CalendarApi(JdbcTemplate jdbc, TestCases cases, ObjectMapper json) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.json = json;
	}

	/** All that a change may touch, as numbers. */
	List<Long> state() {
		return List.of(count("select count(*) from nghedan.calendar_day"), count("select count(*) from nghedan.office_hours"),
				count("select count(*) from nghedan.deadline_rule"), count("select count(*) from nghedan.alarm_rule"),
				count("select count(*) from nghedan.recalculation"), count("select token from nghedan.almanac_version"),
				count("select count(*) from nghedan.petition_journal"),
				count("select coalesce(sum(extract(epoch from due_at)), 0)::bigint from nghedan.petition_clock"));
	}

	private long count(String sql) {
		return jdbc.queryForObject(sql, Long.class);
	}

	JsonNode body(HttpResponse<String> answer) throws Exception {
		return json.readTree(answer.body());
	}

	/** Lets the recalculation that an answer names run to its end, as the job executor would. */
	void settle(HttpResponse<String> answer) throws Exception {
		JsonNode id = body(answer).path("recalculation");
		if (id.isNumber()) {
			settle(id.asLong());
		}
	}

	private void settle(long id) {
		while (!cases.of("R-" + id).jobs("serviceTask_recalculateBatch").isEmpty()) {
			cases.of("R-" + id).fires("serviceTask_recalculateBatch");
		}
	}

	static HttpResponse<String> putFile(Caller caller, String path, String file) {
		caller.get("/api/me");
		return caller.send(caller.request(path).header("Content-Type", "text/calendar")
				.header("X-XSRF-NGHEDAN", caller.cookie("XSRF-NGHEDAN")).POST(BodyPublishers.ofString(file)));
	}

	static HttpResponse<String> putIfMatch(Caller caller, String path, String body, String tag) {
		caller.get("/api/me");
		return caller.send(caller.request(path).header("Content-Type", "application/json").header("If-Match", tag)
				.header("X-XSRF-NGHEDAN", caller.cookie("XSRF-NGHEDAN")).PUT(BodyPublishers.ofString(body)));
	}
}
