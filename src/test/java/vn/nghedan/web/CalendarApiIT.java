package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.web.CalendarApi.CASEWORKER;
import static vn.nghedan.web.CalendarApi.MANAGER;
import static vn.nghedan.web.CalendarApi.WARD_CHAIR;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;

/** Calendars to read. */
@ApplicationTest
class CalendarApiIT {

	@LocalServerPort
	int port;

	@Autowired
	TestCases cases;

	@Autowired
	CalendarApi api;

	private Caller caseworker;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
		caseworker = Caller.signedOn(port, CASEWORKER);
	}

	@Test
	void case01HeardOnSaturdayEvening25AprilIsDueOnWednesday13May2026() throws Exception {
		HttpResponse<String> answer = caseworker.get(
				"/api/calendars/national/due?from=2026-04-25T20:00:00%2B07:00&amount=10&unit=WORKING_DAY");

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(answer.body()).startsWith("{\"dueDate\":\"2026-05-13\",\"dueAt\":\"2026-05-13T23:59:59+07:00\",\"steps\":[{\"date\":");
		List<String> counted = new ArrayList<>();
		api.body(answer).path("steps").forEach(step -> {
			if (step.path("counted").asBoolean()) {
				counted.add(step.path("date").asText());
			}
		});
		assertThat(counted).hasSize(10).contains("2026-04-28", "2026-05-13").doesNotContain("2026-04-27", "2026-04-30", "2026-05-01");
		assertThat(answer.body()).contains("Nghỉ bù Giỗ Tổ Hùng Vương");
	}

	@ParameterizedTest
	@CsvSource({ "2026-04-24T16:00:00%2B07:00, 2, WORKING_HOUR, 2026-04-28T08:30:00+07:00",
			"2026-11-02T09:00:00%2B07:00, 45, CALENDAR_DAY, 2026-12-17T23:59:59+07:00",
			"2025-12-25T09:00:00%2B07:00, 10, WORKING_DAY, 2026-01-10T23:59:59+07:00",
			"2026-11-01T17:00:00Z, 1, WORKING_DAY, 2026-11-03T23:59:59+07:00",
			"2000-01-03T09:00:00%2B07:00, 5, WORKING_DAY, 2000-01-10T23:59:59+07:00",
			"2036-01-01T20:00:00%2B07:00, 1, CALENDAR_DAY, 2036-01-02T23:59:59+07:00",
			"2100-12-31T20:00:00%2B07:00, 1000, WORKING_DAY, 2104-10-31T23:59:59+07:00" })
	void everyUnitIsCountedInVietnam(String from, int amount, String unit, String due) throws Exception {
		JsonNode answer = api.body(caseworker.get("/api/calendars/TG-BHD/due?from=" + from + "&amount=" + amount + "&unit=" + unit));

		assertThat(answer.path("dueAt").asText()).as(answer.toString()).isEqualTo(due);
	}

	@ParameterizedTest
	@CsvSource({ "from=2026-04-25T20:00:00%2B07:00&amount=0&unit=WORKING_DAY, amount",
			"from=2026-04-25T20:00:00%2B07:00&amount=10000&unit=WORKING_DAY, amount",
			"from=2026-04-25T20:00:00%2B07:00&amount=ten&unit=WORKING_DAY, amount",
			"from=2026-04-25T20:00:00%2B07:00&unit=WORKING_DAY, amount",
			"from=2026-04-25T20:00:00%2B07:00&amount=10&unit=MOON, unit",
			"from=2026-04-25T20:00:00%2B07:00&amount=10, unit",
			"from=2026-02-30T20:00:00%2B07:00&amount=10&unit=WORKING_DAY, from",
			"from=2026-04-25T20:00:00&amount=10&unit=WORKING_DAY, from", "from=2026-04-25&amount=10&unit=WORKING_DAY, from",
			"amount=10&unit=WORKING_DAY, from", "from=1999-04-25T20:00:00%2B07:00&amount=10&unit=WORKING_DAY, from",
			"from=2101-01-01T20:00:00%2B07:00&amount=10&unit=WORKING_DAY, from" })
	void aBadTermIsExplainedAtItsField(String query, String field) throws Exception {
		HttpResponse<String> answer = caseworker.get("/api/calendars/national/due?" + query);

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
		assertThat(api.body(answer).path("code").asText()).isEqualTo("web.invalid-fields");
		assertThat(api.body(answer).path("errors").get(0).path("field").asText()).isEqualTo(field);
		assertThat(api.body(answer).path("errors").get(0).path("message").asText()).isNotBlank().doesNotContain("invalid.", "{");
	}

	@ParameterizedTest
	@CsvSource({ "/api/calendars/ATLANTIS", "/api/calendars/ATLANTIS/due?from=2026-04-25T20:00:00%2B07:00&amount=1&unit=WORKING_DAY",
			"/api/calendars/ATLANTIS/proposal?year=2028", "/api/calendars/ATLANTIS/days.ics?year=2026",
			"/api/calendars/ATLANTIS/days/2026-11-24/history", "/api/deadline-rules?authority=ATLANTIS",
			"/api/alarm-rules?authority=ATLANTIS", "/api/extension-limits?authority=ATLANTIS" })
	void anUnknownAuthorityIsNamed(String path) throws Exception {
		HttpResponse<String> answer = caseworker.get(path);

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
		assertThat(api.body(answer).path("code").asText()).isEqualTo("web.no-such-calendar");
		assertThat(api.body(answer).path("detail").asText()).contains("ATLANTIS", "national");
	}

	@Test
	void aCalendarShowsWhatItInheritsAndFromWhom() throws Exception {
		JsonNode ward = api.body(caseworker.get("/api/calendars/TG-BHD~KTHT?year=2026"));

		assertThat(ward.path("code").asText()).isEqualTo("TG-BHD/KTHT");
		assertThat(ward.path("editable").asBoolean()).isFalse();
		assertThat(ward.path("path").findValuesAsText("code")).containsExactly("TG-BHD/KTHT", "TG-BHD", "TG", "HM", "national");
		assertThat(ward.path("hours").path("calendarName").asText()).isEqualTo("Lịch chung toàn quốc");
		assertThat(ward.path("hours").path("sittings").get(0).path("opens").asText()).isEqualTo("07:30");
		JsonNode swapped = day(ward, "2026-01-10");
		assertThat(swapped.path("kind").asText()).isEqualTo("WORKING");
		assertThat(swapped.path("kindLabel").asText()).isNotBlank().isNotEqualTo("WORKING");
		assertThat(swapped.path("own").asBoolean()).isFalse();
		assertThat(swapped.path("calendar").asText()).isEqualTo("national");
		assertThat(swapped.path("basis").asText()).contains("12729/VPCP-KGVX");
		assertThat(day(ward, "2026-11-24").path("active").asBoolean()).isFalse();
		assertThat(ward.path("years").toString()).contains("2025", "2026", "2027");
	}

	@Test
	void aYearWithoutRowsIsEmptyAndOneOutOfReachRefused() throws Exception {
		assertThat(api.body(caseworker.get("/api/calendars/national?year=2044")).path("days")).isEmpty();
		HttpResponse<String> answer = caseworker.get("/api/calendars/national?year=1999");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(api.body(answer).path("errors").get(0).path("message").asText()).contains("2000");
	}

	@Test
	void theListHoldsTheNationalCalendarAndThoseThatIMayChange() throws Exception {
		JsonNode read = api.body(caseworker.get("/api/calendars"));
		assertThat(read.get(0).path("code").asText()).isEqualTo("national");
		assertThat(read.get(0).path("own").asBoolean()).isTrue();
		assertThat(read.findValuesAsText("editable")).containsOnly("false");

		JsonNode chair = api.body(Caller.signedOn(port, WARD_CHAIR).get("/api/calendars"));
		assertThat(editable(chair)).contains("TG-BHD", "TG-BHD/KTHT").doesNotContain("national", "TG", "TG-BHT");
		JsonNode manager = api.body(Caller.signedOn(port, MANAGER).get("/api/calendars"));
		assertThat(editable(manager)).contains("national", "HM", "TG", "TG-BHT").doesNotContain("X-DIENLUC");
	}

	@Test
	void lawAndMoonProposeTheDaysOfAYear() throws Exception {
		JsonNode proposal = api.body(caseworker.get("/api/calendars/national/proposal?year=2030"));

		assertThat(proposal.path("year").asInt()).isEqualTo(2030);
		// Case 9: the Chinese calendar would say 3 February
		assertThat(proposal.path("items").toString()).contains("2030-02-02", "2030-09-02");
		assertThat(api.body(caseworker.get("/api/calendars/national/proposal?year=2026")).path("items").findValuesAsText("exists"))
				.contains("true");
		assertThat(caseworker.get("/api/calendars/national/proposal?year=1900").statusCode()).isEqualTo(400);
		assertThat(caseworker.get("/api/calendars/national/proposal").statusCode()).isEqualTo(400);
	}

	@Test
	void nobodyReadsACalendarWithoutSigningOn() {
		assertThat(Caller.anonymous(port).get("/api/calendars").statusCode()).isIn(401, 302);
	}

	private static List<String> editable(JsonNode list) {
		List<String> codes = new ArrayList<>();
		list.forEach(line -> {
			if (line.path("editable").asBoolean()) {
				codes.add(line.path("code").asText());
			}
		});
		return codes;
	}

	private static JsonNode day(JsonNode calendar, String date) {
		for (JsonNode day : calendar.path("days")) {
			if (day.path("date").asText().equals(date)) {
				return day;
			}
		}
		throw new AssertionError(date + " is not in " + calendar.path("days"));
	}
}
