package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghedan.TestCase;
import vn.nghedan.TwinCity;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.CaseAction;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.JournalEntry;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.review.AgendaItem;
import vn.nghedan.review.ReviewNote;
import vn.nghedan.review.ReviewPapers;
import vn.nghedan.review.ReviewRoom;
import vn.nghedan.review.ReviewSchedule;
import vn.nghedan.review.ReviewStatus;

/** The ways through {@code delegation-review}, for the delegation D4 of the ward Tân Vinh. */
class DelegationReviewProcessIT extends ProcessTest {

	private static final String WARD = "TG-TVI";
	private static final Actor HEAD = new Actor("canbo008");
	private static final Actor SECRETARY = new Actor("canbo023");
	private static final Instant FRIDAY = VietnamTime.at(LocalDate.of(2026, 11, 6), LocalTime.of(14, 0));

	@Autowired
	ReviewSchedule schedule;
	@Autowired
	ReviewRoom room;
	@Autowired
	ReviewPapers papers;
	@Autowired
	CaptureDesk desk;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TwinCity twin;

	@Test
	void everyDelegationMeetsOnTheLastWorkingFridayOfTheMonth() {
		schedule.plan(LocalDate.of(2026, 11, 2));
		assertThat(planned("D4", LocalDate.of(2026, 11, 1))).isEqualTo(VietnamTime.at(LocalDate.of(2026, 11, 27), LocalTime.of(14, 0)));
		assertThat(planned("D4", LocalDate.of(2026, 12, 1))).isEqualTo(VietnamTime.at(LocalDate.of(2026, 12, 25), LocalTime.of(14, 0)));
		assertThat(schedule.plan(LocalDate.of(2026, 11, 3))).as("safe to repeat").isZero();
	}

	@Test
	void aReviewIsPreparedHeldAndSigned() {
		TestCase petition = cases.capturedIn(WARD);
		TestCase review = called();
		assertThat(review.steps()).isEmpty();
		review.fires("timerEvent_preparationTime");
		assertThat(review.task("userTask_prepareReview").assignee()).isEqualTo(SECRETARY.username());
		assertThat(review.task("userTask_prepareReview").due()).isEqualTo(FRIDAY);
		review.does("userTask_prepareReview", "prepared", true);
		assertThat(review.task("userTask_holdReview").assignee()).isEqualTo(HEAD.username());

		clock.moveTo(FRIDAY.plus(Duration.ofHours(2)));
		note(review, new ReviewNote(petition.key(), true, "Phường nạo vét trước ngày 15/11", null, null));
		noteTheRest(review);
		holds(review);

		assertThat(room.get(review.key()).status()).isEqualTo(ReviewStatus.HELD);
		assertThat(petition.petition().milestones().reportedAt()).isEqualTo(clock.instant());
		assertThat(petition.petition().clock("D03")).as("nobody is alarmed about it any more").isEmpty();
		assertThat(petition.petition().journal()).last().extracting(JournalEntry::action, JournalEntry::reason)
				.containsExactly(CaseAction.REPORT, review.key());
		assertThat(agenda(review)).extracting(item -> item.note().direction()).contains("Phường nạo vét trước ngày 15/11");
		assertThatThrownBy(() -> signs(review, false)).isInstanceOf(Refusal.class).hasMessageContaining("đã ký");
		papers.add(review.key(), "bien-ban.pdf", "%PDF-1.4\n%%EOF".getBytes(), SECRETARY);
		signs(review, false);
		assertThat(review.path("delegation-review")).contains("serviceTask_recordAgenda", "endEvent_signed");
		assertThat(room.get(review.key()).papers().number()).isEqualTo("07/BB-Đ4");
		assertThat(room.agenda(called().key(), HEAD)).as("reported once").extracting(AgendaItem::code).doesNotContain(petition.key());
	}

	@Test
	void itIsNotHeldWhileOneOpinionHasNoEntry() {
		TestCase left = cases.capturedIn(WARD);
		TestCase review = toHold();
		noteTheRest(review);
		note(review, new ReviewNote(left.key(), false, null, null, null));

		assertThatThrownBy(() -> holds(review)).isInstanceOf(Refusal.class).hasMessageContaining("Còn 1 ý kiến").hasMessageContaining(left.key());

		assertThat(review.steps()).containsExactly("userTask_holdReview");
		assertThat(left.petition().milestones().reportedAt()).isNull();
		assertThat(left.petition().clock("D03")).get().satisfies(term -> assertThat(term.runs()).isTrue());
	}

	@Test
	void whatIsCapturedAfterTheMeetingBeganWaitsForTheNextOne() {
		TestCase review = toHold();
		noteTheRest(review);
		clock.moveTo(FRIDAY.plus(Duration.ofHours(3)));
		TestCase later = cases.capturedIn(WARD);
		review.does("userTask_holdReview", "held", "yes", "startedAt", "2026-11-06T14:00+07:00");
		assertThat(later.petition().milestones().reportedAt()).isNull();
		assertThat(agenda(called())).extracting(AgendaItem::code).contains(later.key());
	}

	@Test
	void butWhatWasHeardOfDuringTheMeetingIsReported() {
		TestCase review = toHold();
		noteTheRest(review);
		clock.moveTo(FRIDAY.plus(Duration.ofHours(3)));
		TestCase during = cases.capturedIn(WARD);
		note(review, new ReviewNote(during.key(), true, null, null, null));
		review.does("userTask_holdReview", "held", "yes", "startedAt", "2026-11-06T14:00+07:00");
		assertThat(during.petition().milestones().reportedAt()).isEqualTo(clock.instant());
	}

	@Test
	void whatIsNotReportedInTimeStandsOnTop() {
		TestCase fresh = cases.capturedIn(WARD);
		TestCase old = of(desk.capture(heard("Đèn đường tắt đã lâu.", clock.instant().minus(Duration.ofDays(40)), null), SECRETARY).code());
		List<AgendaItem> items = agenda(called());
		assertThat(items).filteredOn(item -> item.code().equals(old.key())).singleElement().satisfies(item -> assertThat(item.late()).isTrue());
		assertThat(items.indexOf(item(items, old))).isLessThan(items.indexOf(item(items, fresh)));
	}

	@Test
	void whoeverHasNotPreparedItHoldsItAllTheSame() {
		TestCase review = called().fires("timerEvent_preparationTime").fires("boundaryEvent_meetingHour");
		assertThat(review.steps()).containsExactly("userTask_holdReview");
	}

	@Test
	void whatDoesNotTakePlaceIsLeftToTheNextOne() {
		TestCase petition = cases.capturedIn(WARD);
		TestCase review = toHold();
		review.does("userTask_holdReview", "held", "no", "reason", "Bão số 9");
		assertThat(room.get(review.key()).status()).isEqualTo(ReviewStatus.CANCELLED);
		assertThat(review.path("delegation-review")).contains("endEvent_notHeld");
		assertThat(agenda(called())).extracting(AgendaItem::code).contains(petition.key());
	}

	@Test
	void aMovedReviewIsPreparedAndBeginsAtItsNewTime() {
		TestCase review = called();
		schedule.move(review.key(), FRIDAY.plus(Duration.ofDays(7)), "Trùng họp Hội đồng", SECRETARY);
		assertThat(review.jobs("timerEvent_preparationTime")).singleElement().satisfies(job -> assertThat(job.getDuedate())
				.isEqualTo(VietnamTime.at(LocalDate.of(2026, 11, 10), LocalTime.of(8, 0))));
		review.fires("timerEvent_preparationTime");
		assertThat(review.task("userTask_prepareReview").due()).isEqualTo(FRIDAY.plus(Duration.ofDays(7)));
	}

	@Test
	void whoeverIsOutOfServiceLeavesHisStepToTheWard() {
		TestCase review = called().fires("timerEvent_preparationTime");
		try {
			jdbc.sql("update nghedan.official set active = false where username = 'canbo023'").update();
			schedule.plan(LocalDate.of(2026, 11, 2));
			assertThat(review.task("userTask_prepareReview").assignee()).isNull();
			assertThat(review.task("userTask_prepareReview").groups()).singleElement().asString().startsWith("TG-TVI.");
		}
		finally {
			jdbc.sql("update nghedan.official set active = true where username = 'canbo023'").update();
		}
		schedule.plan(LocalDate.of(2026, 11, 3));
		assertThat(review.task("userTask_prepareReview").assignee()).isEqualTo(SECRETARY.username());
	}

	/** Domain case 11: the review hears of it, and nothing waits for that. */
	@Test
	void registrationAndClocksDoNotWaitForTheReview() {
		schedule.plan(LocalDate.of(2026, 11, 2));
		TestCase petition = cases.capturedIn(WARD);
		assertThat(petition.petition().clock("D05")).get().satisfies(clockOf -> assertThat(VietnamTime.dateOf(clockOf.dueAt()))
				.isEqualTo(LocalDate.of(2026, 11, 16)));
		petition.registers().verifies();
		assertThat(petition.status()).isEqualTo(PetitionStatus.UNDER_VERIFICATION);
		assertThat(agenda(called())).extracting(AgendaItem::code).contains(petition.key());
	}

	@Test
	void whatIsAboutTheHeadIsReportedWithoutHisSeeingIt() {
		TestCase petition = cases.capturedIn(WARD);
		jdbc.sql("update nghedan.petition set about_official = 'canbo008' where code = :code").param("code", petition.key()).update();
		TestCase review = toHold();
		assertThat(agenda(review)).extracting(AgendaItem::code).doesNotContain(petition.key());
		assertThat(room.agenda(review.key(), SECRETARY)).extracting(AgendaItem::code).contains(petition.key());
		noteTheRest(review);
		holds(review);
		assertThat(petition.petition().milestones().reportedAt()).isNotNull();
		assertThat(agenda(review)).extracting(AgendaItem::code).doesNotContain(petition.key());
	}

	@Test
	void ofTwoDelegationsOfOneWardTheOneOfWhoeverHeardItReportsIt() {
		String first = cases.capturedBy(new Actor("canbo013")).key();
		String second = cases.capturedBy(new Actor("canbo026")).key();
		String ofNeither = cases.capturedBy(new Actor("canbo005")).key();
		String one = schedule.call("D1", FRIDAY, null, new Actor("canbo006")).code();
		String five = schedule.call("D5", FRIDAY, null, new Actor("canbo006")).code();
		List<String> ofOne = room.agenda(one, new Actor("canbo006")).stream().map(AgendaItem::code).toList();
		List<String> ofFive = room.agenda(five, new Actor("canbo006")).stream().map(AgendaItem::code).toList();
		assertThat(ofOne).contains(first).doesNotContain(second).doesNotContainAnyElementsOf(ofFive);
		assertThat(ofFive).contains(second).doesNotContain(first);
		assertThat(List.of(ofOne, ofFive)).filteredOn(codes -> codes.contains(ofNeither)).hasSize(1);
	}

	@Test
	void aDelegationThatLosesItsWardToAnotherMeetsNoMore() {
		twin.inJune();
		schedule.plan(LocalDate.of(2025, 6, 2));
		// Where another test has been in July before, nothing is planned there any more: June's is put off
		jdbc.sql("""
				update nghedan.delegation_review set month = date '2025-07-01', scheduled_at = scheduled_at + interval '28 days'
				where regular and delegation_code = 'ZD1' and month = date '2025-06-01' and not exists (
					select from nghedan.delegation_review where regular and delegation_code = 'ZD1' and month = date '2025-07-01')""")
			.update();
		assertThat(status("ZD1", LocalDate.of(2025, 7, 1))).isEqualTo("PLANNED");
		String code = code("ZD1", LocalDate.of(2025, 7, 1));
		twin.inJuly();
		schedule.plan(LocalDate.of(2025, 7, 2));
		assertThat(status("ZD1", LocalDate.of(2025, 7, 1))).isEqualTo("CANCELLED");
		assertThat(of(code).runs("delegation-review")).isFalse();
		assertThat(status("ZD6", LocalDate.of(2025, 7, 1))).as("of the new ward").isEqualTo("PLANNED");
	}

	private TestCase called() {
		Instant at = clock.instant().isBefore(FRIDAY) ? FRIDAY : FRIDAY.plus(Duration.ofDays(7));
		return of(schedule.call("D4", at, "Phòng họp số 2", SECRETARY).code());
	}

	/** A review whose hour has come. */
	private TestCase toHold() {
		TestCase review = called().fires("timerEvent_preparationTime").fires("boundaryEvent_meetingHour");
		clock.moveTo(FRIDAY.plus(Duration.ofHours(1)));
		return review;
	}

	private void noteTheRest(TestCase review) {
		room.note(review.key(), agenda(review).stream().filter(item -> !item.note().reported())
				.map(item -> new ReviewNote(item.code(), true, null, null, null)).toList(), HEAD);
	}

	private void note(TestCase review, ReviewNote note) {
		room.note(review.key(), List.of(note), HEAD);
	}

	private void holds(TestCase review) {
		review.does("userTask_holdReview", "held", "yes", "startedAt", clock.instant().toString());
	}

	private static void signs(TestCase review, boolean paperKept) {
		review.does("userTask_signReview", "minutesNumber", "07/BB-Đ4", "minutesDate", "2026-11-06", "paperKept", paperKept);
	}

	private List<AgendaItem> agenda(TestCase review) {
		return room.agenda(review.key(), HEAD);
	}

	private static AgendaItem item(List<AgendaItem> items, TestCase petition) {
		return items.stream().filter(item -> item.code().equals(petition.key())).findFirst().orElseThrow();
	}

	private Opinion heard(String content, Instant at, Channel channel) {
		return new Opinion(channel == null ? Channel.DIRECT_CONTACT : channel, PetitionKind.FEEDBACK, "TG-TVI-3", null, content, at, null,
				new PetitionerData(null, null, null, true), null, false);
	}

	private TestCase of(String code) {
		return cases.of(code);
	}

	private Instant planned(String delegation, LocalDate month) {
		return room.get(code(delegation, month)).scheduledAt();
	}

	private String status(String delegation, LocalDate month) {
		return room.get(code(delegation, month)).status().name();
	}

	private String code(String delegation, LocalDate month) {
		return jdbc.sql("select code from nghedan.delegation_review where regular and delegation_code = :delegation and month = :month")
				.param("delegation", delegation).param("month", month).query(String.class).single();
	}
}
