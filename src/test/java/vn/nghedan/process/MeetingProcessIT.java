package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.TestCase;
import vn.nghedan.meeting.MeetingChange;
import vn.nghedan.meeting.MeetingDiary;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.MeetingSchedule;
import vn.nghedan.meeting.MeetingStatus;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.meeting.Rhythm;
import vn.nghedan.meeting.RhythmSpan;
import vn.nghedan.meeting.SeriesOffice;
import vn.nghedan.meeting.SeriesPlan;
import vn.nghedan.organization.Actor;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.outreach.StaffingChange;
import vn.nghedan.outreach.StaffingDesk;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** The way through {@code meeting}. */
class MeetingProcessIT extends ProcessTest {

	@Autowired
	MeetingRoom meetings;
	@Autowired
	MeetingDiary diary;
	@Autowired
	MeetingSchedule schedule;
	@Autowired
	SeriesOffice series;
	@Autowired
	Assignments assignments;
	@Autowired
	StaffingDesk staffing;
	@Autowired
	JdbcClient jdbc;

	@Test
	void aMeetingWithOpinionsIsHeld() {
		TestCase meeting = cases.meeting();
		assertThat(meeting.task("userTask_holdMeeting").assignee())
				.isEqualTo(meetings.get(meeting.key()).liaisonUsername());
		assertThat(meeting.task("userTask_holdMeeting").due()).isNotNull();
		evening();
		TestCase petition = cases.capturedAt(meeting);

		meeting.holds(false);

		assertThat(meetings.get(meeting.key()).status()).isEqualTo(MeetingStatus.HELD);
		assertThat(meeting.path("meeting")).contains("endEvent_held");
		assertThat(petition.steps()).containsExactly("userTask_register");
	}

	@Test
	void aMeetingWithoutOpinionsIsSaidToBeSo() {
		TestCase meeting = cases.meeting();
		evening();
		assertThatThrownBy(() -> meeting.holds(false)).isInstanceOf(Refusal.class);
		assertThat(meeting.steps()).containsExactly("userTask_holdMeeting");

		meeting.holds(true);

		assertThat(meetings.get(meeting.key()).status()).isEqualTo(MeetingStatus.HELD);
	}

	@Test
	@Transactional
	void case57AGroupThatNobodyLooksAfterGetsAnOfficialFromItsWard() {
		TestCase meeting = unattended();
		assertThat(meeting.steps()).containsExactly("userTask_sendSubstitute");
		assertThat(meeting.task("userTask_sendSubstitute").groups()).containsExactly("TG-BHD.chair");
		assertThat(meeting.task("userTask_sendSubstitute").due()).isBefore(meetings.get(meeting.key()).scheduledAt());
		assertThatThrownBy(() -> meeting.does("userTask_sendSubstitute", "official", "nobody")).isInstanceOf(Refusal.class);

		meeting.does("userTask_sendSubstitute", "official", "canbo014");

		assertThat(meetings.get(meeting.key()).liaisonUsername()).isEqualTo("canbo014");
		assertThat(meeting.task("userTask_holdMeeting").assignee()).isEqualTo("canbo014");
		assertThat(diary.changes(meeting.key())).extracting(MeetingChange::kind).containsExactly("SUBSTITUTE");
	}

	@Test
	void case57WhoeverIsNamedElsewhereEndsTheSearchAndMayBeReplaced() {
		TestCase meeting = cases.of("M-2026-900001");
		jdbc.sql("""
				insert into nghedan.meeting (code, version, ward_code, group_code, type, status, scheduled_at, place, liaison_by_hand,
					nil_report, chair_present)
				values (:code, 0, 'TG-BHD', 'TG-BHD-8', 'GROUP_MEETING', 'PLANNED', :at, 'Nhà dân', true, false, false)""")
				.param("code", meeting.key()).param("at", Timestamp.from(clock.instant().plus(Duration.ofDays(4)))).update();
		schedule.openNear(100);
		assertThat(meeting.steps()).containsExactly("userTask_sendSubstitute");

		diary.sendInstead(meeting.key(), "canbo015", new Actor("canbo028"));
		assertThat(meeting.steps()).containsExactly("userTask_holdMeeting");
		assertThat(meeting.task("userTask_holdMeeting").assignee()).isEqualTo("canbo015");

		diary.sendInstead(meeting.key(), "canbo014", new Actor("canbo028"));
		assertThat(meeting.task("userTask_holdMeeting").assignee()).isEqualTo("canbo014");
		assertThat(meeting.path("meeting")).contains("boundaryEvent_officialNamed");
		diary.cancel(meeting.key(), "Thử nghiệm xong", new Actor("canbo028"));
	}

	@Test
	void case60APostponedMeetingTakesItsTermsAlong() {
		TestCase meeting = cases.meeting();
		Instant due = meeting.task("userTask_holdMeeting").due();
		Instant reminder = meeting.jobs("boundaryEvent_recordDue").get(0).getDuedate().toInstant();

		Instant to = diary.postpone(meeting.key(), meetings.get(meeting.key()).scheduledAt().plus(Duration.ofDays(14)), "Bão số 5",
				new Actor("canbo028"));

		assertThat(meetings.get(meeting.key()).scheduledAt()).isEqualTo(to);
		assertThat(meeting.task("userTask_holdMeeting").due()).isEqualTo(due.plus(Duration.ofDays(14)));
		assertThat(meeting.jobs("boundaryEvent_recordDue").get(0).getDuedate().toInstant()).isEqualTo(reminder.plus(Duration.ofDays(14)));
	}

	@Test
	void theFormShowsTheArrivalThatIsKnownAndForgetsItWithTheDay() {
		TestCase meeting = cases.meeting();
		evening();
		meetings.checkIn(meeting.key(), clock.instant(), new Actor(meetings.get(meeting.key()).liaisonUsername()));

		String known = LocalDateTime.ofInstant(clock.instant(), VietnamTime.ZONE).truncatedTo(ChronoUnit.MINUTES).toString();
		assertThat(arrivalInForm(meeting)).isEqualTo(known);

		diary.postpone(meeting.key(), null, "Mất điện", new Actor("canbo028"));
		assertThat(arrivalInForm(meeting)).as("held on another day nobody has come to it yet").isNull();
	}

	@Test
	void aMeetingPostponedAfterItsDayIsRemindedAboutAgain() {
		TestCase meeting = cases.meeting();
		meeting.fires("boundaryEvent_recordDue");
		assertThat(meeting.jobs("boundaryEvent_recordDue")).isEmpty();

		Instant to = diary.postpone(meeting.key(), null, "Không ai đến", new Actor("canbo028"));

		assertThat(meeting.steps()).containsExactly("userTask_holdMeeting");
		assertThat(meeting.task("userTask_holdMeeting").due()).isAfter(to);
		assertThat(meeting.jobs("boundaryEvent_recordDue").get(0).getDuedate().toInstant()).isAfter(to);
		assertThat(meeting.jobs("boundaryEvent_recordLate")).hasSize(1);
		assertThat(meeting.path("meeting")).contains("boundaryEvent_planChanged");
	}

	/** Case 57: the official of a meeting that is open leaves, and nobody follows him. */
	@Test
	@Transactional
	void case57AMeetingThatLosesItsOfficialGoesBackToItsWard() {
		TestCase meeting = ofTheGroup("canbo013");
		assertThat(meeting.steps()).containsExactly("userTask_holdMeeting");
		jdbc.sql("delete from nghedan.assignment where group_code = 'TG-BHD-99'").update();

		schedule.followAssignments(VietnamTime.dateOf(clock.instant()));

		assertThat(meetings.get(meeting.key()).liaisonUsername()).isNull();
		assertThat(meeting.steps()).containsExactly("userTask_sendSubstitute");
	}

	@Test
	@Transactional
	void aMeetingForWhichTheWardNamesNobodyIsTheSecretarys() {
		TestCase meeting = unattended();

		meeting.fires("boundaryEvent_meetingBegins");

		assertThat(meeting.steps()).containsExactly("userTask_holdMeeting");
		assertThat(meeting.task("userTask_holdMeeting").assignee()).isNull();
		assertThat(meeting.task("userTask_holdMeeting").groups()).singleElement().asString().startsWith("TG-BHD.");
		assertThat(meeting.jobs("boundaryEvent_recordLate")).hasSize(1);
		diary.sendInstead(meeting.key(), "canbo014", new Actor("canbo028"));
		assertThat(meeting.task("userTask_holdMeeting").assignee()).isEqualTo("canbo014");
		assertThat(meeting.task("userTask_holdMeeting").groups()).isEmpty();
	}

	/** Case 58: whoever stands in on the day of the meeting goes, and it stays the absent one's obligation. */
	@Test
	@Transactional
	void case58TheMeetingOfAnAbsentOfficialGoesToHisSubstitute() {
		TestCase meeting = ofTheGroup("canbo013");
		assertThat(meeting.task("userTask_holdMeeting").assignee()).isEqualTo("canbo013");
		LocalDate today = VietnamTime.dateOf(clock.instant());

		staffing.order(StaffingChange.leave("canbo013", "canbo015", today, today.plusDays(10), "Nghỉ phép"),
				new Actor("canbo005"));

		assertThat(meeting.task("userTask_holdMeeting").assignee()).isEqualTo("canbo015");
		clock.moveTo(meetings.get(meeting.key()).scheduledAt().plusSeconds(3600));
		meeting.holds(true);
		assertThat(meetings.get(meeting.key()).attendance().attendedBy()).isEqualTo("canbo015");
		assertThat(meetings.get(meeting.key()).attendance().creditedTo()).isEqualTo("canbo013");
	}

	@Test
	void aCancelledMeetingLeavesNothingToDo() {
		TestCase meeting = cases.meeting();

		diary.cancel(meeting.key(), "Trùng lịch bầu tổ trưởng", new Actor("canbo028"));

		assertThat(meeting.steps()).isEmpty();
		assertThat(meeting.runs("meeting")).isFalse();
		assertThat(meeting.path("meeting")).contains("endEvent_cancelled");
		assertThat(meetings.get(meeting.key()).status()).isEqualTo(MeetingStatus.CANCELLED);
		assertThatThrownBy(() -> diary.postpone(meeting.key(), null, "Bão", new Actor("canbo028"))).isInstanceOf(Refusal.class);
	}

	@Test
	void whoDoesNotWriteItDownIsRemindedAndThenTheSecretaryIsTold() {
		TestCase meeting = cases.meeting();

		meeting.fires("boundaryEvent_recordDue");
		assertThat(VietnamTime.dateOf(clock.instant())).as("one working day after the meeting").isEqualTo(LocalDate.of(2026, 11, 3));
		assertThat(diary.changes(meeting.key())).extracting(MeetingChange::kind).containsExactly("OFFICIAL_REMINDED");
		assertThat(diary.changes(meeting.key())).extracting(MeetingChange::username)
				.containsExactly(meetings.get(meeting.key()).liaisonUsername());

		meeting.fires("boundaryEvent_recordLate");
		assertThat(VietnamTime.dateOf(clock.instant().minusSeconds(5))).as("two working days").isEqualTo(LocalDate.of(2026, 11, 4));
		assertThat(diary.changes(meeting.key())).extracting(MeetingChange::kind).containsExactly("OFFICIAL_REMINDED", "SECRETARY_TOLD");
		assertThat(meeting.path("meeting")).contains("endEvent_reminded", "endEvent_secretaryTold");
		assertThat(meeting.steps()).containsExactly("userTask_holdMeeting");
	}

	/** A group of the ward that has nobody, and a meeting of it that its rhythm gave for this week; taken back after the test. */
	private TestCase unattended() {
		return ofTheGroup(null);
	}

	private TestCase ofTheGroup(String official) {
		jdbc.sql("""
				insert into nghedan.residential_group (code, ward_code, name, kind, valid_from)
				values ('TG-BHD-99', 'TG-BHD', 'Tổ dân phố 99', 'RESIDENTIAL_GROUP', '2026-01-01')""").update();
		LocalDate today = VietnamTime.dateOf(clock.instant());
		if (official != null) {
			assignments.assign(official, "TG-BHD-99", today, null);
		}
		String code = series.start(new SeriesPlan(null, null, "TG-BHD-99", MeetingType.GROUP_MEETING, today, null,
				new Rhythm(1, RhythmSpan.WEEKS, null, 5, null, LocalTime.of(19, 30), "Nhà dân", today), null), new Actor("canbo028")).code();
		schedule.generate(today.plusDays(6));
		schedule.openNear(100);
		return cases.of(jdbc.sql("select code from nghedan.meeting where series_code = :code").param("code", code)
				.query(String.class).single());
	}

	private Object arrivalInForm(TestCase meeting) {
		return engine.getTaskService().getVariable(meeting.task("userTask_holdMeeting").id(), "checkedInAt");
	}

	private void evening() {
		clock.moveTo(clock.instant().plusSeconds(12 * 3600));
	}
}
