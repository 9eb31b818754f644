package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.web.CalendarApi.ADMINISTRATOR;
import static vn.nghedan.web.CalendarApi.CASEWORKER;
import static vn.nghedan.web.CalendarApi.DISTRICT_CHAIR;
import static vn.nghedan.web.CalendarApi.MANAGER;
import static vn.nghedan.web.CalendarApi.WARD_CHAIR;

import java.net.http.HttpResponse;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;

/** Calendars changed by those who may, and by nobody else. */
@ApplicationTest
class CalendarEditApiIT {

	private static final String STORM = "{\"kind\": \"CLOSURE\", \"name\": \"Bão số 9\", \"basis\": \"Công điện 12/CĐ-UBND\"}";
	private static final String CULTURE_DAY = "{\"kind\": \"HOLIDAY\", \"name\": \"Ngày Văn hóa Việt Nam\","
			+ " \"basis\": \"Nghị quyết 80-NQ/TW; chưa xác nhận hiệu lực, bật khi có quy định\", \"active\": %s}";
	private static final String FILE = """
			BEGIN:VCALENDAR
			VERSION:2.0
			PRODID:-//test//test//VI
			BEGIN:VEVENT
			UID:1@example.com
			DTSTAMP:20260101T000000Z
			DTSTART;VALUE=DATE:20310707
			SUMMARY:Nghỉ vì lũ
			END:VEVENT
			%sEND:VCALENDAR
			""".replace("\n", "\r\n");

	@LocalServerPort
	int port;

	@Autowired
	TestCases cases;

	@Autowired
	CalendarApi api;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@ParameterizedTest
	@CsvSource({ CASEWORKER + ", national", CASEWORKER + ", TG-BHD", WARD_CHAIR + ", national", WARD_CHAIR + ", TG", WARD_CHAIR + ", TG-BHT",
			DISTRICT_CHAIR + ", national", DISTRICT_CHAIR + ", HM", ADMINISTRATOR + ", TG-BHD", MANAGER + ", X-DIENLUC" })
	void whoDoesNotAnswerForACalendarChangesNothingInIt(String username, String calendar) throws Exception {
		Caller caller = Caller.signedOn(port, username);
		List<Long> before = api.state();
		String path = "/api/calendars/" + calendar;

		for (HttpResponse<String> answer : List.of(caller.put(path + "/days/2031-07-07", STORM),
				caller.put(path + "/days/2031-07-07?dryRun=true", STORM),
				caller.post(path + "/days", "{\"days\": [" + STORM.replace("{", "{\"date\": \"2031-07-07\", ") + "]}"),
				caller.put(path + "/hours", hours("\"opens\": \"08:00\", \"closes\": \"12:00\"")),
				CalendarApi.putFile(caller, path + "/days.ics", FILE.formatted("")))) {
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
			assertThat(api.body(answer).path("detail").asText()).containsAnyOf("mới sửa được lịch", "không có việc ở mục này");
			assertThat(answer.body()).doesNotContain("\"items\"");
		}
		assertThat(api.state()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ MANAGER + ", national", ADMINISTRATOR + ", national", MANAGER + ", TG-BHD", DISTRICT_CHAIR + ", TG-BHD",
			WARD_CHAIR + ", TG-BHD", WARD_CHAIR + ", TG-BHD~KTHT" })
	void whoAnswersForACalendarMayTryAChange(String username, String calendar) throws Exception {
		List<Long> before = api.state();

		HttpResponse<String> answer = Caller.signedOn(port, username)
				.put("/api/calendars/" + calendar + "/days/2031-07-07?dryRun=true", STORM);

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(api.body(answer).path("day").path("calendar").asText()).isEqualTo(calendar.replace('~', '/'));
		assertThat(api.body(answer).path("recalculation").isNull()).isTrue();
		assertThat(api.state()).isEqualTo(before);
	}

	@Test
	void cultureDaySwitchedOnMovesACaseAndSwitchedOffMovesItBack() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "COMPLEX");
		Caller manager = Caller.signedOn(port, MANAGER);
		String day = "/api/calendars/national/days/2026-11-24";
		List<Long> before = api.state();

		HttpResponse<String> tried = manager.put(day + "?dryRun=true", CULTURE_DAY.formatted(true));
		assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
		assertThat(api.body(tried).path("moves").path("items").toString()).contains("{\"code\":\"" + petition.key()
				+ "\",\"rule\":\"D13\",\"name\":\"Giải quyết việc phức tạp\",\"from\":\"2026-11-30\",\"to\":\"2026-12-01\"}");
		assertThat(api.state()).isEqualTo(before);

		HttpResponse<String> on = manager.put(day, CULTURE_DAY.formatted(true));
		try {
			assertThat(on.statusCode()).as(on.body()).isEqualTo(200);
			assertThat(api.body(on).path("moves").isNull()).isTrue();
			assertThat(api.body(on).path("recalculation").isNumber()).as(on.body()).isTrue();
			api.settle(on);
			assertThat(due(manager, petition)).isEqualTo("2026-12-01T23:59:59+07:00");
			JsonNode done = api.body(manager.get("/api/recalculations/" + api.body(on).path("recalculation").asLong()));
			assertThat(done.path("state").asText()).isEqualTo("DONE");
			assertThat(done.path("moved").asInt()).isPositive();
			assertThat(done.path("what").asText()).contains("24/11/2026");
			assertThat(api.body(manager.get("/api/recalculations")).get(0).path("id").asLong()).isEqualTo(done.path("id").asLong());
			assertThat(api.body(manager.get("/api/petitions/" + petition.key())).path("journal").toString())
					.contains("Giải quyết việc phức tạp: 30/11/2026 → 01/12/2026");
			List<Long> stored = api.state();
			HttpResponse<String> again = manager.put(day, CULTURE_DAY.formatted(true));
			assertThat(again.statusCode()).isEqualTo(200);
			assertThat(api.body(again).path("recalculation").isNull()).isTrue();
			assertThat(api.state()).isEqualTo(stored);
		}
		finally {
			api.settle(manager.put(day, CULTURE_DAY.formatted(false)));
		}
		assertThat(due(manager, petition)).isEqualTo("2026-11-30T23:59:59+07:00");
		JsonNode history = api.body(manager.get(day + "/history"));
		assertThat(history.size()).isGreaterThanOrEqualTo(3);
		assertThat(history.get(0).path("active").asBoolean()).isFalse();
		assertThat(history.get(0).path("supersededAt").isNull()).isTrue();
		assertThat(history.get(1).path("active").asBoolean()).isTrue();
		assertThat(history.get(1).path("recordedByName").asText()).isEqualTo("Nguyễn Mẫu An");
		assertThat(history.get(1).path("supersededAt").asText()).isNotBlank();
	}

	@Test
	void whoMayEditButNotSeeACaseLearnsOnlyThatThereIsOne() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "COMPLEX");

		HttpResponse<String> answer = Caller.signedOn(port, ADMINISTRATOR)
				.put("/api/calendars/national/days/2026-11-24?dryRun=true", CULTURE_DAY.formatted(true));

		JsonNode moves = api.body(answer).path("moves");
		assertThat(moves.path("cases").asInt()).as(answer.body()).isPositive();
		assertThat(moves.path("hidden").asInt()).isEqualTo(moves.path("clocks").asInt());
		assertThat(moves.path("items")).isEmpty();
		assertThat(answer.body()).doesNotContain(petition.key());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2026-02-30 | {} | 400 | date", "1999-12-31 | {} | 400 | date", "2101-01-01 | {} | 400 | date",
			"tomorrow | {} | 400 | date", "2031-07-07 | {kind:PARTY} | 400 | kind", "2031-07-07 | {kind:null} | 400 | kind",
			"2031-07-07 | {name:} | 400 | name", "2031-07-07 | {name:null} | 400 | name", "2031-07-07 | {name:long} | 400 | name",
			"2031-07-07 | {basis:} | 400 | basis", "2031-07-07 | {basis:long} | 400 | basis", "2031-07-07 | {colour:red} | 400 | colour" })
	void aBadDayIsExplainedAtItsFieldAndNotStored(String date, String change, int status, String field) throws Exception {
		List<Long> before = api.state();
		String[] parts = change.replaceAll("[{}]", "").split(":", -1);
		String value = parts.length < 2 ? "" : parts[1].equals("null") ? "null"
				: "\"" + (parts[1].equals("long") ? "x".repeat(501) : parts[1]) + "\"";
		String body = parts.length < 2 ? STORM : "{\"kind\": \"CLOSURE\", \"name\": \"Bão\", \"basis\": \"Công điện\"}"
				.replaceFirst("\"" + parts[0] + "\": \"[^\"]*\"", "\"" + parts[0] + "\": " + value);
		if (parts.length > 1 && !body.contains("\"" + parts[0] + "\"")) {
			body = body.replace("}", ", \"" + parts[0] + "\": " + value + "}");
		}

		HttpResponse<String> answer = Caller.signedOn(port, MANAGER).put("/api/calendars/national/days/" + date, body);

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(api.body(answer).path("errors").get(0).path("field").asText()).isEqualTo(field);
		assertThat(api.body(answer).path("errors").get(0).path("message").asText()).isNotBlank().doesNotContain("invalid.", "{0}");
		assertThat(api.state()).isEqualTo(before);
	}

	@Test
	void severalDaysAreStoredTogetherOrNotAtAll() throws Exception {
		Caller chair = Caller.signedOn(port, WARD_CHAIR);
		List<Long> before = api.state();
		String day = "{\"date\": \"%s\", \"kind\": \"CLOSURE\", \"name\": \"Lũ\", \"basis\": \"Công điện\"}";

		HttpResponse<String> twice = chair.post("/api/calendars/TG-BHD/days",
				"{\"days\": [" + day.formatted("2031-08-01") + ", " + day.formatted("2031-08-01") + "]}");
		assertThat(twice.statusCode()).as(twice.body()).isEqualTo(422);
		assertThat(api.body(twice).path("detail").asText()).contains("01/08/2031");
		HttpResponse<String> bad = chair.post("/api/calendars/TG-BHD/days",
				"{\"days\": [" + day.formatted("2031-08-01") + ", " + day.formatted("2131-08-01") + "]}");
		assertThat(bad.statusCode()).isEqualTo(400);
		assertThat(bad.body()).contains("\"field\":\"days[1].date\"");
		assertThat(chair.post("/api/calendars/TG-BHD/days", "{\"days\": []}").statusCode()).isEqualTo(400);
		assertThat(api.state()).isEqualTo(before);

		HttpResponse<String> good = chair.post("/api/calendars/TG-BHD/days",
				"{\"days\": [" + day.formatted("2031-08-01") + ", " + day.formatted("2031-08-04") + "]}");
		assertThat(good.statusCode()).as(good.body()).isEqualTo(200);
		api.settle(good);
		assertThat(api.body(chair.get("/api/calendars/TG-BHD?year=2031")).path("days").findValuesAsText("date"))
				.contains("2031-08-01", "2031-08-04");
		assertThat(api.body(chair.get("/api/calendars/TG-BHT?year=2031")).path("days").findValuesAsText("date"))
				.doesNotContain("2031-08-01");
	}

	@Test
	void theSlowerOfTwoEditorsIsTold() throws Exception {
		Caller chair = Caller.signedOn(port, WARD_CHAIR);
		String day = "/api/calendars/TG-BHD/days/2031-09-10";
		HttpResponse<String> first = CalendarApi.putIfMatch(chair, day, STORM, "\"0\"");
		assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
		api.settle(first);

		HttpResponse<String> slower = CalendarApi.putIfMatch(chair, day, STORM.replace("9", "10"), "\"0\"");
		assertThat(slower.statusCode()).as(slower.body()).isEqualTo(409);
		assertThat(api.body(slower).path("code").asText()).isEqualTo("web.calendar-day-changed");

		HttpResponse<String> informed = CalendarApi.putIfMatch(chair, day, STORM.replace("9", "10"),
				"\"" + api.body(first).path("day").path("id").asLong() + "\"");
		assertThat(informed.statusCode()).as(informed.body()).isEqualTo(200);
		api.settle(informed);
	}

	@Test
	void officeHoursThatOverlapAreRefused() throws Exception {
		Caller chair = Caller.signedOn(port, WARD_CHAIR);
		List<Long> before = api.state();
		String two = hours("\"opens\": \"08:00\", \"closes\": \"12:00\"}, {\"weekday\": \"MONDAY\", \"opens\": \"11:00\", \"closes\": \"15:00\"");

		HttpResponse<String> answer = chair.put("/api/calendars/TG-BHD/hours", two);

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
		assertThat(api.body(answer).path("code").asText()).isEqualTo("calendar.sittings-overlap");
		assertThat(chair.put("/api/calendars/TG-BHD/hours", hours("\"opens\": \"25:00\", \"closes\": \"12:00\"")).body())
				.contains("\"field\":\"sittings[0].opens\"");
		assertThat(api.state()).isEqualTo(before);
		assertThat(chair.put("/api/calendars/TG-BHD/hours?dryRun=true", hours("\"opens\": \"08:00\", \"closes\": \"12:00\""))
				.statusCode()).isEqualTo(200);
	}

	@Test
	void aCalendarGoesOutAsAFileAndComesBackTheSame() throws Exception {
		Caller manager = Caller.signedOn(port, MANAGER);
		HttpResponse<String> file = manager.get("/api/calendars/national/days.ics?year=2026");
		assertThat(file.statusCode()).isEqualTo(200);
		assertThat(file.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
		assertThat(file.headers().firstValue("Content-Disposition")).hasValueSatisfying(how -> assertThat(how).contains("attachment", "2026.ics"));
		assertThat(file.body()).startsWith("BEGIN:VCALENDAR");
		List<Long> before = api.state();

		HttpResponse<String> back = CalendarApi.putFile(manager, "/api/calendars/national/days.ics", file.body());

		assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
		assertThat(api.body(back).path("recalculation").isNull()).isTrue();
		assertThat(api.body(back).path("rows").findValuesAsText("date")).contains("2026-01-02", "2026-11-24");
		assertThat(api.state()).isEqualTo(before);
	}

	@Test
	void aFileWithOneBadEntryIsNotTakenOverAtAll() throws Exception {
		Caller chair = Caller.signedOn(port, WARD_CHAIR);
		List<Long> before = api.state();
		String timed = "BEGIN:VEVENT\r\nUID:2@example.com\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20310709T080000Z\r\n"
				+ "SUMMARY:Họp\r\nEND:VEVENT\r\n";

		HttpResponse<String> answer = CalendarApi.putFile(chair, "/api/calendars/TG-BHD/days.ics", FILE.formatted(timed));

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
		assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
		JsonNode rows = api.body(answer).path("rows");
		assertThat(rows).hasSize(2);
		assertThat(rows.get(0).path("problem").isNull()).isTrue();
		assertThat(rows.get(1).path("problem").asText()).isNotBlank();
		assertThat(CalendarApi.putFile(chair, "/api/calendars/TG-BHD/days.ics", "not a calendar").statusCode()).isEqualTo(422);
		assertThat(CalendarApi.putFile(chair, "/api/calendars/TG-BHD/days.ics?dryRun=true", "x".repeat(1_100_000)).statusCode())
				.isEqualTo(413);
		assertThat(CalendarApi.putFile(chair, "/api/calendars/TG-BHD/days.ics?dryRun=true", FILE.formatted("")).statusCode())
				.isEqualTo(200);
		assertThat(api.state()).isEqualTo(before);
	}

	private String due(Caller caller, TestCase petition) throws Exception {
		for (JsonNode clock : api.body(caller.get("/api/petitions/" + petition.key() + "/clocks"))) {
			if (clock.path("rule").asText().equals("D13")) {
				return clock.path("due").asText();
			}
		}
		throw new AssertionError("No D13");
	}

	private static String hours(String times) {
		return "{\"validFrom\": \"2031-01-01\", \"basis\": \"Quyết định của phường\", \"sittings\": [{\"weekday\": \"MONDAY\", " + times + "}]}";
	}
}
