package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.nghedan.calendar.Grade;
import vn.nghedan.calendar.ShippedRows;

class ClockPlanTests {

	@Test
	void eachStateHasItsClocksAndTheLastAlarmRunsBesideAll() {
		assertThat(Case.heard().running()).containsExactly("D04", "D05", "D15");
		assertThat(Case.registered().running()).containsExactly("D05", "D15");
		assertThat(Case.classified(Handling.RESOLVE, "TG-BHD", Grade.NORMAL).running()).containsExactly("D05", "D15");
		assertThat(Case.inProgress(Grade.URGENT).running()).containsExactly("D10", "D15");
		assertThat(Case.inProgress(Grade.COMPLEX).running()).containsExactly("D13", "D15");
		assertThat(Case.told(Outcome.RESOLVED).running()).containsExactly("D20", "D21");
	}

	@Test
	void aReferredPetitionIsCountedFromItsSending() {
		Case referred = Case.classified(Handling.REFER, "HM-SXD", Grade.NORMAL);
		referred.petition.assessment().confirm("TG", referred.by("chair"));
		assertThat(referred.settle().running()).containsExactly("D15", "D16");
		referred.on(Case.HEARD.plusDays(7)).petition.referral().send("318/UBND-VP", referred.by("liaison"));
		assertThat(referred.settle().running()).containsExactly("D15", "D17", "D18");
		assertThat(referred.due("D17")).isEqualTo(LocalDate.of(2026, 3, 30));
		referred.petition.referral().replied("1/SXD", referred.by("liaison"));
		assertThat(referred.settle().running()).containsExactly("D15", "D35");
		assertThat(referred.due("D35")).as("5 working days after the reply").isEqualTo(LocalDate.of(2026, 3, 16));
	}

	@Test
	void case22NoticeOfHandlingDoesNotApplyToSomebodyUnknown() {
		Case anonymous = Case.anonymous();
		assertThat(anonymous.running()).containsExactly("D04", "D15");
		assertThat(anonymous.clock("D05").orElseThrow().state()).isEqualTo(ClockState.NOT_APPLICABLE);
		assertThat(anonymous.clock("D05").orElseThrow().dueAt()).isNull();
		assertThat(anonymous.alarms("D05")).isEmpty();
	}

	@Test
	void waitingForInformationPausesTheDeskButNotThePetitionersClocks() {
		Case heard = Case.heard();
		heard.petition.intake().askForInformation("Chưa rõ vị trí", heard.by("intake"));
		assertThat(heard.settle().running()).containsExactly("D05", "D15", "D32");
		assertThat(heard.clock("D04").orElseThrow().state()).isEqualTo(ClockState.PAUSED);
		heard.on(Case.HEARD.plusDays(7)).petition.intake().recordInformation(heard.by("intake"));
		assertThat(heard.settle().running()).containsExactly("D04", "D05", "D15");
		assertThat(heard.due("D04")).as("1 working day and the 5 that it waited").isEqualTo(LocalDate.of(2026, 3, 10));
	}

	@Test
	void theWaitForInformationIsGivenBackToWhoeverWorksAfterwardsToo() {
		Case heard = Case.heard();
		heard.petition.intake().askForInformation("Chưa rõ vị trí", heard.by("intake"));
		heard.settle().on(Case.HEARD.plusDays(7)).petition.intake().recordInformation(heard.by("intake"));
		heard.settle().petition.intake().register(1, new Registration(PetitionKind.FEEDBACK, "LIGHTING", "ALLEY", false, false),
				heard.by("intake"));
		heard.petition.assessment().startVerification(heard.by("verifier"));
		assertThat(heard.settle().due("D09")).as("5 working days and the 5 that it waited").isEqualTo(LocalDate.of(2026, 3, 16));
		assertThat(heard.due("D05")).as("the petitioner's clock never waits").isEqualTo(LocalDate.of(2026, 3, 16));
	}

	@Test
	void whatComesBackToTheDeskIsEnteredFromThenOn() {
		Case answered = Case.heard(null, new PetitionerData("Lê Thị Mẫu", null, null, false),
				new OnTheSpotAnswer("Sẽ sửa", "Kế hoạch", "Chủ tịch phường"));
		assertThat(answered.running()).containsExactly("D05", "D15", "D31");
		answered.on(Case.HEARD.plusDays(4)).petition.intake().answerNotConfirmed(answered.by("system"));
		assertThat(answered.settle().running()).containsExactly("D04", "D05", "D15");
		assertThat(answered.due("D04")).as("the next working day after the weekend").isEqualTo(LocalDate.of(2026, 3, 9));
	}

	@Test
	void suspensionGivesTheResolutionItsDaysBackAndNothingElse() {
		Case working = Case.inProgress(Grade.NORMAL);
		LocalDate due = working.due("D12");
		LocalDate last = working.due("D15");
		working.petition.resolution().suspend("Chờ quyết định khác", working.by("chair"));
		assertThat(working.settle().running()).containsExactly("D15");
		assertThat(working.clock("D12").orElseThrow().dueAt()).isNull();
		working.on(Case.HEARD.plusDays(14)).petition.resolution().resume(null, working.by("chair"));
		assertThat(working.settle().due("D12")).isEqualTo(due.plusDays(14));
		assertThat(working.due("D15")).isEqualTo(last);
	}

	@Test
	void aReopenedPetitionHasANewClockAndKeepsTheOldOne() {
		Case told = Case.told(Outcome.RESOLVED);
		told.on(Case.HEARD.plusDays(28)).petition.answer().feedback(false, "DISSATISFIED", told.by("canbo013"));
		assertThat(told.settle().running()).containsExactly("D20", "D22");
		told.petition.ending().reopenAfterFeedback("Có tình tiết mới", told.by("manager"));
		assertThat(told.settle().running()).as("answered once, so no notice is owed").containsExactly("D12", "D15");
		assertThat(told.due("D15")).as("45 days after the reopening").isEqualTo(LocalDate.of(2026, 5, 14));
		assertThat(told.due("D12")).isEqualTo(LocalDate.of(2026, 4, 13));
		assertThat(told.petition.clocks()).filteredOn(clock -> clock.ruleCode().equals("D12")).hasSize(2);
	}

	@Test
	void aPromiseIsWatchedUntilItsDay() {
		Case told = Case.told(Outcome.ROADMAP);
		told.petition.ending().close(told.by("system"));
		assertThat(told.settle().running()).containsExactly("D20", "D23");
		assertThat(told.due("D23")).isEqualTo(Case.HEARD.plusDays(90));
	}

	@Test
	void theDelegationsTermRunsFromReceiptWhateverIsDoneUntilAReviewHasHeardOfTheMatter() {
		Case working = Case.inProgress(Grade.NORMAL);
		assertThat(working.due("D03")).isEqualTo(Case.HEARD.plusDays(30));
		assertThat(working.suspend().clock("D03")).as("nothing pauses it").get().extracting(PetitionClock::state).isEqualTo(ClockState.RUNNING);
		assertThat(Case.told(Outcome.ROADMAP).close().clock("D03")).as("answered and promised, but not reported").isPresent();
		working.on(Case.HEARD.plusDays(20)).petition.intake().report("HD-2026-000001", working.by("head"));
		assertThat(working.settle().clock("D03")).isEmpty();
		assertThat(working.resume().clock("D03")).as("once").isEmpty();
		assertThat(Case.told(Outcome.RESOLVED).close().clock("D03")).as("over, with nobody left to be told").isEmpty();
	}

	@Test
	void reconcilingAgainChangesNothing() {
		Case working = Case.inProgress(Grade.NORMAL);
		assertThat(new Timepieces(working.petition, ShippedRows.almanac(Case.PARENTS), working.by("x").at()).reconcile()).isFalse();
	}
}
