package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.reporting.DashboardNight;

/** Every number of the dashboard against the list that it opens, for whoever leads all and whoever leads one ward. */
@ApplicationTest
class DashboardIT {

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	CaptureDesk desk;
	@Autowired
	DashboardNight night;
	@Autowired
	ManagementService management;
	@Autowired
	MovableClock clock;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	ObjectMapper json;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@AfterEach
	void letTheClockGo() {
		clock.followSystem();
	}

	@ParameterizedTest
	@ValueSource(strings = { "HM.manager", "TG.chair", "TG-CLA.chair" })
	void everyNumberIsTheLengthOfItsListAndItsPartsSumToIt(String leader) throws Exception {
		TestCase standing = cases.heardIn("TG-CLA-1").goesTo("RESOLVE", "TG-CLA", "SIMPLE");
		cases.suspend(standing);
		cases.heardIn("TG-CLA-1").goesTo("RESOLVE", "TG-CLA", "SIMPLE").resolves("RESOLVED").answers("RESOLVED");
		cases.heardIn("TG-CLA-2").goesTo("RESOLVE", "TG-CLA", "SIMPLE").resolves("ROADMAP", "promiseDue", "2026-11-28")
			.answers("ROADMAP", "promiseDue", "2026-11-28").tells().judges("SATISFIED");
		clock.moveTo(clock.instant().plus(Duration.ofDays(18)));
		cases.capturedIn("TG-CLA");
		Caller caller = Caller.signedOn(port, cases.holderOf(leader));

		JsonNode today = get(caller, "/api/dashboard");

		for (JsonNode number : today.path("numbers")) {
			check(caller, number);
			if (!number.path("parts").isEmpty()) {
				assertThat(sum(number.path("parts"), "count")).as(number.path("key").asText()).isEqualTo(number.path("count").asLong());
			}
			for (JsonNode part : number.path("parts")) {
				check(caller, part);
			}
		}
		assertThat(number(today, "WAITING_TOO_LONG")).isPositive();
		assertThat(number(today, "UNTOLD")).isPositive();
		assertThat(number(today, "PROMISE_DUE")).isPositive();
		assertThat(number(today, "unclaimed")).isPositive();
		assertThat(number(today, "late")).as("what waits for somebody to tell it is late, too").isPositive();
		rows(caller, today, "byUnit");
		rows(caller, today, "bySteps");
	}

	@Test
	void aWardIsCountedInItsDistrictAndNotInTheWardBeside() throws Exception {
		long[] before = { open("TG-CLA.chair"), open("TG-TVI.chair"), open("TG.chair") };
		cases.capturedIn("TG-CLA");
		assertThat(open("TG-CLA.chair")).isEqualTo(before[0] + 1);
		assertThat(open("TG-TVI.chair")).isEqualTo(before[1]);
		assertThat(open("TG.chair")).isEqualTo(before[2] + 1);
	}

	@Test
	void nobodyIsCountedAPetitionAboutHimself() throws Exception {
		String chair = cases.holderOf("TG-CLA.chair");
		TestCase petition = cases.capturedIn("TG-CLA").registers();
		clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
		night.addUp();
		String superior = cases.holderOf("TG.chair");
		long before = open("TG-CLA.chair");
		long receivedBefore = received(Caller.signedOn(port, chair));
		long receivedAbove = received(Caller.signedOn(port, superior));
		jdbc.sql("update nghedan.petition set about_official = :chair where code = :code").param("chair", chair).param("code", petition.key()).update();
		try {
			assertThat(open("TG-CLA.chair")).isEqualTo(before - 1);
			night.addUp();
			assertThat(received(Caller.signedOn(port, chair))).isEqualTo(receivedBefore - 1);
			assertThat(received(Caller.signedOn(port, superior))).as("everybody else counts it").isEqualTo(receivedAbove);
		}
		finally {
			jdbc.sql("update nghedan.petition set about_official = null where code = :code").param("code", petition.key()).update();
			night.addUp();
		}
	}

	@Test
	void whatFailsIsToldInWordsOfTheCaseToWhoeverLeadsThereAndHeMayHaveItTriedAgain() throws Exception {
		TestCase petition = cases.capturedIn("TG-CLA");
		String job = petition.jobs("timerEvent_nextAlarm").get(0).getId();
		management.setJobRetries(job, 0);
		Caller chair = Caller.signedOn(port, cases.holderOf("TG-CLA.chair"));
		Caller beside = Caller.signedOn(port, cases.holderOf("TG-TVI.chair"));

		JsonNode stuck = find(get(chair, "/api/stuck").path("items"), petition.key());
		assertThat(stuck.path("text").asText()).startsWith("Kiến nghị " + petition.key() + ": bước «").doesNotContain("{").contains("02/11/2026");
		assertThat(number(get(chair, "/api/dashboard"), "stuck")).isPositive();
		assertThat(find(get(Caller.signedOn(port, cases.holderOf("HM.operator")), "/api/stuck").path("items"), petition.key())).isNotNull();
		assertThat(find(get(beside, "/api/stuck").path("items"), petition.key())).isNull();
		assertThat(beside.post("/api/stuck/" + job + "/retry", "{}").statusCode()).isEqualTo(404);
		assertThat(management.createJobQuery().jobId(job).singleResult().getRetries()).isZero();

		assertThat(chair.post("/api/stuck/" + job + "/retry", "{}").statusCode()).isEqualTo(202);

		assertThat(management.createJobQuery().jobId(job).singleResult().getRetries()).isPositive();
		assertThat(find(get(chair, "/api/stuck").path("items"), petition.key())).isNull();
		assertThat(chair.post("/api/stuck/" + job + "/retry", "{}").statusCode()).as("nothing is stuck any more").isEqualTo(404);
		assertThat(jdbc.sql("select count(*) from nghedan.audit_entry where action = 'ENGINE_OPERATION' and subject = :code and actor = :chair")
			.param("code", petition.key()).param("chair", cases.holderOf("TG-CLA.chair")).query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void theMonthsOfTheNightCountEveryPetitionOnce() throws Exception {
		cases.heardIn("TG-CLA-1").goesTo("RESOLVE", "TG-CLA", "SIMPLE").isAnswered().judges("SATISFIED");
		for (int i = 0; i < 3; i++) {
			cases.heardIn("TG-CLA-3").registers();
		}
		for (int i = 0; i < 6; i++) {
			heard(null, "TG-CLA", PetitionKind.FEEDBACK);
		}
		heard("TG-CLA-3", null, PetitionKind.PRAISE);
		// heard in one group, found to lie in another
		String moved = cases.heardIn("TG-CLA-3").registers().key();
		jdbc.sql("update nghedan.petition set group_now = 'TG-CLA-1' where code = :code").param("code", moved).update();
		clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
		night.addUp();
		cases.capturedIn("TG-CLA");
		Caller manager = Caller.signedOn(port, cases.holderOf("HM.manager"));
		JsonNode charts = get(manager, "/api/dashboard/charts");
		assertThat(charts.path("months")).hasSize(13);
		assertThat(sum(charts.path("months"), "received")).isGreaterThanOrEqualTo(4);
		for (JsonNode month : charts.path("months")) {
			assertThat(length(manager, month.path("list").asText())).as(month.toString()).isEqualTo(month.path("received").asLong());
		}
		assertThat(sum(charts.path("units"), "answered")).isPositive().isEqualTo(sum(charts.path("fields"), "answered"));
		assertThat(sum(charts.path("units"), "onTime")).isLessThanOrEqualTo(sum(charts.path("units"), "answered"));
		assertThat(StreamSupport.stream(charts.path("places").spliterator(), false).map(place -> place.path("petitions").asLong()))
			.isNotEmpty().allMatch(petitions -> petitions >= 3);
		Caller chair = Caller.signedOn(port, cases.holderOf("TG-CLA.chair"));
		List<String> lists = new ArrayList<>();
		for (JsonNode place : get(chair, "/api/dashboard/charts").path("places")) {
			lists.add(place.path("list").asText());
			assertThat(length(chair, place.path("list").asText())).as(place.path("list").asText()).isEqualTo(place.path("petitions").asLong());
		}
		assertThat(lists).anyMatch(list -> list.contains("group=none")).anyMatch(list -> list.contains("group=TG-CLA-"));
	}

	@Test
	void theLoadOfAStepIsTheLengthOfItsList() throws Exception {
		cases.capturedIn("TG-CLA");
		Caller manager = Caller.signedOn(port, cases.holderOf("HM.manager"));
		for (JsonNode load : get(manager, "/api/dashboard/steps")) {
			if (load.path("step").asText().equals("userTask_register")) {
				assertThat(load.path("waiting").asLong()).isPositive().isEqualTo(length(manager, "#/worklist?step=userTask_register"));
				assertThat(sum(load.path("standing"), "cases")).isEqualTo(load.path("waiting").asLong());
				assertThat(load.path("late").asLong()).isEqualTo(length(manager, "#/worklist?step=userTask_register&chip=overdue"));
				return;
			}
		}
		throw new AssertionError("nothing stands at userTask_register");
	}

	@Test
	void theCourseOfACaseJoinsTheJournalWithWhatTheProcessDid() throws Exception {
		TestCase petition = cases.capturedIn("TG-CLA").registers();
		JsonNode course = get(Caller.signedOn(port, cases.holderOf("TG-CLA.chair")), "/api/petitions/" + petition.key() + "/course");
		List<String> told = new ArrayList<>();
		course.path("lines").forEach(line -> told.add(line.path("source").asText() + " " + line.path("text").asText()));
		assertThat(told).anyMatch(line -> line.startsWith("JOURNAL ")).contains("TASK Vào sổ kiến nghị", "TASK Xác minh kiến nghị")
			.noneMatch(line -> line.contains("Gateway"));
		assertThat(Caller.signedOn(port, cases.holderOf("TG-TVI.chair")).get("/api/petitions/" + petition.key() + "/course").statusCode()).isEqualTo(404);
	}

	/** A unit or a step: its numbers sum to the first number, and each is the length of its list. */
	private void rows(Caller caller, JsonNode today, String of) throws Exception {
		long all = 0;
		for (JsonNode row : today.path(of)) {
			JsonNode sum = row.path("sum");
			all += sum.path("all").asLong();
			assertThat(sum.path("overdue").asLong() + sum.path("soon").asLong() + sum.path("later").asLong() + sum.path("standing").asLong())
				.isEqualTo(sum.path("all").asLong());
		}
		assertThat(all).as(of).isEqualTo(today.path("numbers").path(0).path("count").asLong());
		for (JsonNode row : today.path(of)) {
			if (!row.path("list").isNull()) {
				String list = row.path("list").asText();
				assertThat(length(caller, list)).as(list).isEqualTo(row.path("sum").path("all").asLong());
				assertThat(length(caller, list + "&chip=overdue")).as(list).isEqualTo(row.path("sum").path("overdue").asLong());
			}
		}
	}

	private void check(Caller caller, JsonNode number) throws Exception {
		if (!number.path("list").isNull()) {
			assertThat(length(caller, number.path("list").asText())).as(number.path("list").asText()).isEqualTo(number.path("count").asLong());
		}
	}

	private long length(Caller caller, String list) throws Exception {
		boolean work = list.startsWith("#/worklist");
		String query = list.contains("?") ? list.substring(list.indexOf('?') + 1) : "";
		String address = (work ? "/api/worklist?" : "/api/petitions?") + query + "&limit=200";
		long length = 0;
		for (String next = address; next != null;) {
			JsonNode page = get(caller, next);
			length += page.path("items").size();
			String cursor = page.path("next").asText(null);
			next = page.path("next").isNull() ? null : cursor.startsWith("/") ? cursor : address + "&cursor=" + cursor;
		}
		return length;
	}

	private long received(Caller caller) throws Exception {
		return sum(get(caller, "/api/dashboard/charts").path("months"), "received");
	}

	/** Of the same field as what {@link TestCases} registers. */
	private void heard(String group, String ward, PetitionKind kind) {
		desk.capture(new Opinion(Channel.HOTLINE, kind, group, ward, "Mương thoát nước ở chợ.", clock.instant().minusSeconds(600), null,
				new PetitionerData("Lê Thị Mẫu", "0900 000 099", null, false), null, false, "DRAINAGE", null, false),
				new Actor(cases.holderOf("TG-CLA.liaison-official")));
	}

	private long open(String leader) throws Exception {
		return number(get(Caller.signedOn(port, cases.holderOf(leader)), "/api/dashboard"), "petitions");
	}

	private static long number(JsonNode today, String key) {
		for (JsonNode number : today.path("numbers")) {
			if (number.path("key").asText().equals(key)) {
				return number.path("count").asLong();
			}
		}
		throw new AssertionError("no number " + key);
	}

	private static long sum(JsonNode rows, String column) {
		return StreamSupport.stream(rows.spliterator(), false).mapToLong(row -> row.path(column).asLong()).sum();
	}

	private static JsonNode find(JsonNode items, String code) {
		return StreamSupport.stream(items.spliterator(), false).filter(item -> item.path("code").asText().equals(code)).findFirst().orElse(null);
	}

	private JsonNode get(Caller caller, String path) throws Exception {
		var answer = caller.get(path);
		assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
		return json.readTree(answer.body());
	}
}
