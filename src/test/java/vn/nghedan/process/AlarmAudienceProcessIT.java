package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.TestCase;
import vn.nghedan.organization.Roles;
import vn.nghedan.organization.Staffing;
import vn.nghedan.petition.Alarm;
import vn.nghedan.petition.Alarms;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.AlarmAudience;
import vn.nghedan.web.AlarmAudience.Told;

/** Whoever asks before is named exactly those who are told when the time has come. */
class AlarmAudienceProcessIT extends WatchTest {

	/** An autumn in which no other test lives, so that people can be appointed for it. */
	private static final LocalDate AUTUMN = LocalDate.of(2027, 9, 6);
	private static final String CHAIR = "TG-BHD.chair";

	@Autowired
	AlarmAudience audience;
	@Autowired
	Alarms alarms;
	@Autowired
	Staffing staffing;
	@Autowired
	JdbcTemplate database;

	@Test
	void ofAStepThatNobodyHasTaken() {
		TestCase petition = cases.captured();
		assertThat(announced(petition, "D04")).extracting(told -> told.head() == null ? "" : told.head().unitCode())
				.containsSubsequence("", "TG-BHD", "TG");
		assertThat(announced(petition, "D04").get(0).holders()).singleElement().satisfies(holder -> assertThat(holder.group())
				.isEqualTo("TG-BHD.intake-officer"));
		theyAreTold(petition, "D04");
	}

	@Test
	void ofAStepThatSomebodyHasTaken() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE");
		engine.getTaskService().setAssignee(petition.task("userTask_resolve").id(), petition.worker("userTask_resolve"));
		assertThat(announced(petition, "D11").get(0).holders()).singleElement()
				.satisfies(holder -> assertThat(holder.group()).isNull());
		theyAreTold(petition, "D11");
	}

	@Test
	void ofAStepThatWaitsForAGroupOfWhichTheChairIsOne() {
		clock.moveTo(VietnamTime.at(AUTUMN, LocalTime.of(9, 0)));
		String chair = cases.holderOf(CHAIR);
		staffing.appoint(chair, Roles.INTAKE_OFFICER, "TG-BHD", AUTUMN);
		try {
			TestCase petition = cases.captured();
			assertThat(announced(petition, "D04")).allSatisfy(told -> assertThat(told.head() == null
					|| !told.head().usernames().contains(chair)).as("nobody is his own superior").isTrue());
			theyAreTold(petition, "D04");
		} finally {
			staffing.dismiss(chair, Roles.INTAKE_OFFICER, "TG-BHD", AUTUMN.plusDays(60));
		}
	}

	@Test
	void ofAStepThatTheChairHasTakenHimself() {
		clock.moveTo(VietnamTime.at(AUTUMN.plusDays(63), LocalTime.of(9, 0)));
		TestCase petition = cases.captured();
		engine.getTaskService().setAssignee(petition.task("userTask_register").id(), cases.holderOf(CHAIR));
		theyAreTold(petition, "D04");
	}

	@Test
	void ofALetterThatAnotherAgencyHasNotAnswered() {
		TestCase petition = cases.captured().goesTo("REFER", "HM-SXD", "NORMAL");
		theyAreTold(petition, "D16");
		petition.dossier().leaves();
		theyAreTold(petition, "D17");
	}

	/** Lets all that is announced of this rule come true. */
	private void theyAreTold(TestCase petition, String rule) {
		List<Told> announced = announced(petition, rule);
		assertThat(announced).isNotEmpty();
		Alarm last = announced.get(announced.size() - 1).alarm();
		for (int i = 0; i < 40 && !nextLook(petition).isAfter(last.at()); i++)
			petition.fires(WATCH);
		List<String> told = new ArrayList<>();
		announced.forEach(each -> each.people().forEach(person -> told.add(words(each.alarm().kind().name(), each.alarm().level(),
				each.alarm().at().toEpochMilli(), person))));
		assertThat(told(last.clockId())).containsExactlyInAnyOrderElementsOf(told);
	}

	private List<Told> announced(TestCase petition, String rule) {
		return audience.of(alarms.coming(petition.petition()).stream().filter(alarm -> alarm.ruleCode().equals(rule)).toList());
	}

	private List<String> told(Long clockId) {
		return database.query("""
				select a.kind, a.level, a.at, r.username from nghedan.petition_alarm a
				join nghedan.petition_alarm_recipient r on r.alarm_id = a.id where a.clock_id = ?""",
				(row, number) -> words(row.getString(1), row.getInt(2), row.getTimestamp(3).getTime(), row.getString(4)), clockId);
	}

	private static String words(String kind, int level, long at, String person) {
		return kind + " " + level + " " + at + " " + person;
	}
}
