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
import vn.nghedan.TestCase;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Announcement;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.CaseAction;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.JournalEntry;
import vn.nghedan.petition.NoticeKind;
import vn.nghedan.petition.OnTheSpotAnswer;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionNotice;
import vn.nghedan.petition.PetitionNotices;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.review.AgendaItem;
import vn.nghedan.review.ReviewNote;
import vn.nghedan.review.ReviewRoom;
import vn.nghedan.review.ReviewSchedule;
import vn.nghedan.review.SpotAnswer;
import vn.nghedan.review.Verdict;

/** What becomes of answers that were given on the spot: by the chair at a dialogue, and in the review of the delegation. */
class OnTheSpotProcessIT extends ProcessTest {

	private static final String WARD = "TG-TVI";
	private static final Actor HEAD = new Actor("canbo008");
	private static final Instant TUESDAY = VietnamTime.at(LocalDate.of(2026, 11, 3), LocalTime.of(14, 0));

	@Autowired
	ReviewSchedule schedule;
	@Autowired
	ReviewRoom room;
	@Autowired
	CaptureDesk desk;
	@Autowired
	PetitionNotices notices;

	@Test
	void case64WhatTheChairDecidesAtADialogueHeConfirmsOnTheNextWorkingDay() {
		TestCase petition = decidedByChair();
		assertThat(petition.task("userTask_confirmOnTheSpotAnswer").groups()).containsExactly("TG-TVI.chair");
		assertThat(petition.task("userTask_confirmOnTheSpotAnswer").due()).isEqualTo(VietnamTime.endOf(LocalDate.of(2026, 11, 3)));

		petition.does("userTask_confirmOnTheSpotAnswer", "confirmed", "yes");

		assertThat(petition.status()).isEqualTo(PetitionStatus.FEEDBACK_PENDING);
	}

	@Test
	void case64WhatTheChairDoesNotConfirmInTimeIsOnlyRecorded() {
		TestCase petition = decidedByChair().fires("boundaryEvent_confirmationLate");
		assertThat(VietnamTime.dateOf(clock.instant())).isEqualTo(LocalDate.of(2026, 11, 4));
		assertThat(petition.status()).isEqualTo(PetitionStatus.CAPTURED);
		assertThat(petition.steps()).containsExactly("userTask_register");
		assertThat(petition.petition().onTheSpotAnswer()).isPresent();
		assertThat(petition.petition().milestones().isAnswered()).isFalse();
	}

	@Test
	void theChairDecidesOnlyWhereHeMeetsResidents() {
		assertThatThrownBy(() -> captured(Channel.GROUP_MEETING, true)).isInstanceOf(Refusal.class).hasMessageContaining("đối thoại");
	}

	@Test
	void theHeadOfADelegationDoesNotJudgeWhatTheChairDecided() {
		TestCase petition = decidedByChair();
		TestCase review = review();
		assertThat(item(review, petition).spotAnswer()).isEqualTo(SpotAnswer.WAITS_FOR_CHAIR);
		assertThatThrownBy(() -> judges(review, petition, Verdict.OVERRULED)).isInstanceOf(Refusal.class).hasMessageContaining("Chủ tịch");
	}

	@Test
	void theReviewConfirmsAnAnswerThatWaits() {
		TestCase petition = cases.answeredOnTheSpot(WARD);
		TestCase review = review();
		judges(review, petition, Verdict.CONFIRMED);
		assertThat(petition.status()).as("nothing happens before it is held").isEqualTo(PetitionStatus.ANSWERED_ON_SPOT);

		holds(review);

		assertThat(petition.status()).isEqualTo(PetitionStatus.FEEDBACK_PENDING);
		assertThat(petition.steps()).containsExactly("userTask_recordFeedback");
		assertThat(petition.petition().journal()).filteredOn(entry -> entry.action() == CaseAction.CONFIRM_ANSWER)
				.extracting(JournalEntry::actor).containsOnly(HEAD.username());
	}

	@Test
	void theReviewOverrulesAnAnswerThatWaits() {
		TestCase petition = cases.answeredOnTheSpot(WARD);
		TestCase review = review();
		judges(review, petition, Verdict.OVERRULED);
		holds(review);
		assertThat(petition.status()).isEqualTo(PetitionStatus.CAPTURED);
		assertThat(petition.steps()).containsExactly("userTask_register");
		assertThat(owed(petition)).as("nobody was told that it stood").isEmpty();
	}

	/** Domain case 65: residents are told again, and the first answer stays. */
	@Test
	void case65AnAnswerThatWasConfirmedAndIsWrongIsTakenBack() {
		TestCase petition = cases.answeredOnTheSpot(WARD).does("userTask_confirmOnTheSpotAnswer", "confirmed", "yes");
		assertThat(petition.petition().result().announcement()).isEqualTo(Announcement.DONE);
		TestCase review = review();
		assertThat(item(review, petition).spotAnswer()).isEqualTo(SpotAnswer.STANDS);
		judges(review, petition, Verdict.OVERRULED);
		holds(review);

		assertThat(petition.status()).isEqualTo(PetitionStatus.CAPTURED);
		assertThat(petition.steps()).containsExactly("userTask_register");
		assertThat(petition.petition().onTheSpotAnswer()).as("the first answer stays on record").isPresent();
		assertThat(petition.petition().journal()).extracting(JournalEntry::action).contains(CaseAction.CONFIRM_ANSWER, CaseAction.WITHDRAW_ANSWER);
		assertThat(owed(petition)).as("the petitioner is told that it does not hold").containsExactly(NoticeKind.ANSWER_WITHDRAWN);
		assertThat(petition.petition().result().announcement()).as("and the group hears what is found now").isEqualTo(Announcement.PENDING);
		assertThat(petition.petition().clock("D15")).get().satisfies(running -> assertThat(running.baseAt()).isEqualTo(clock.instant()));

		petition.registers().verifies().classifies("RESOLVE", WARD, "NORMAL").confirms().resolves("RESOLVED").answers("RESOLVED");
		assertThat(petition.status()).isEqualTo(PetitionStatus.RELAY_PENDING);
		assertThat(petition.petition().incomingNumber()).isPositive();
		assertThat(petition.runs("deadline-watch")).isTrue();
	}

	@Test
	void alsoAfterTheCaseWasClosed() {
		TestCase petition = cases.answeredOnTheSpot(WARD).does("userTask_confirmOnTheSpotAnswer", "confirmed", "yes").judges("SATISFIED");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CLOSED_EXPLAINED);
		TestCase review = review();
		judges(review, petition, Verdict.OVERRULED);
		holds(review);
		assertThat(petition.steps()).containsExactly("userTask_register");
		assertThat(petition.runs("deadline-watch")).isTrue();
	}

	@Test
	void anAnswerThatLapsedInBetweenIsNotJudged() {
		TestCase petition = cases.answeredOnTheSpot(WARD);
		TestCase review = review();
		judges(review, petition, Verdict.CONFIRMED);
		petition.fires("boundaryEvent_confirmationLate");
		assertThatThrownBy(() -> holds(review)).isInstanceOf(Refusal.class).hasMessageContaining(petition.key());
		assertThat(review.steps()).containsExactly("userTask_holdReview");
	}

	private TestCase decidedByChair() {
		return captured(Channel.DIALOGUE, true);
	}

	private TestCase captured(Channel channel, boolean ofChair) {
		return cases.of(desk.capture(new Opinion(channel, PetitionKind.FEEDBACK, "TG-TVI-3", null, "Đề nghị đổ nhựa kiệt 12.", clock.instant(),
				null, new PetitionerData("Lê Thị Mẫu", "0900 000 099", null, false),
				new OnTheSpotAnswer("Phường đổ nhựa trong quý I.", "Kế hoạch đầu tư của phường", "Chủ tịch phường", ofChair), false),
				new Actor("canbo022")).code());
	}

	/** A review of the delegation D4 whose hour has come. */
	private TestCase review() {
		TestCase review = cases.of(schedule.call("D4", TUESDAY, null, HEAD).code()).fires("timerEvent_preparationTime")
				.fires("boundaryEvent_meetingHour");
		clock.moveTo(TUESDAY.plus(Duration.ofHours(1)));
		return review;
	}

	private AgendaItem item(TestCase review, TestCase petition) {
		return room.agenda(review.key(), HEAD).stream().filter(item -> item.code().equals(petition.key())).findFirst().orElseThrow();
	}

	private void judges(TestCase review, TestCase petition, Verdict verdict) {
		room.note(review.key(), List.of(new ReviewNote(petition.key(), true, null, verdict, "Chưa đúng quy định mới")), HEAD);
	}

	private void holds(TestCase review) {
		room.note(review.key(), room.agenda(review.key(), HEAD).stream().filter(item -> !item.note().reported())
				.map(item -> new ReviewNote(item.code(), true, null, null, null)).toList(), HEAD);
		review.doesAs(HEAD.username(), "userTask_holdReview", "held", "yes", "startedAt", clock.instant().toString());
	}

	private List<NoticeKind> owed(TestCase petition) {
		return notices.of(petition.key()).stream().map(PetitionNotice::kind).filter(kind -> kind == NoticeKind.ANSWER_WITHDRAWN).toList();
	}
}
