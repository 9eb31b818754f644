package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghedan.calendar.Grade;
import vn.nghedan.platform.Refusal;

class EndingTests {

	@ParameterizedTest
	@CsvSource({ "RESOLVED,CLOSED_RESOLVED", "ROADMAP,COMMITTED", "EXPLAINED,CLOSED_EXPLAINED",
			"NOT_ACCEPTED,CLOSED_NOT_ACCEPTED", "PARTLY,CLOSED_EXPLAINED", "REFERRED,CLOSED_EXPLAINED" })
	void theOutcomeSaysHowItCloses(Outcome outcome, PetitionStatus end) {
		Case told = Case.told(outcome);
		told.petition.ending().close(told.by("system"));
		assertThat(told.petition.status()).isEqualTo(end);
		assertThat(told.petition.events.contains(new PetitionClosed(told.petition.code()))).isEqualTo(!end.isOpen());
	}

	@Test
	void aDissatisfiedPetitionerIsNotClosedBeforeTheManagerHasDecided() {
		Case told = Case.told(Outcome.EXPLAINED);
		told.petition.answer().feedback(false, "DISSATISFIED", told.by("canbo013"));
		assertThatThrownBy(() -> told.petition.ending().close(told.by("system"))).isInstanceOf(Refusal.class);
		told.petition.ending().refuseReopening("Không có tình tiết mới", told.by("manager"));
		told.petition.ending().close(told.by("system"));
		assertThat(told.petition.status()).isEqualTo(PetitionStatus.CLOSED_EXPLAINED);
	}

	@Test
	void theManagerReopensInTheSameUnit() {
		Case told = Case.told(Outcome.EXPLAINED);
		told.petition.answer().feedback(false, "DISSATISFIED", told.by("canbo013"));
		told.petition.ending().reopenAfterFeedback("Có tình tiết mới", told.by("manager"));
		assertThat(told.petition.status()).isEqualTo(PetitionStatus.IN_PROGRESS);
		assertThat(told.petition.events).doesNotContain(new PetitionReopened(told.petition.code()));
	}

	@Test
	void whatWasNeverClassifiedIsReopenedInTheWard() {
		Case refused = Case.heard();
		refused.petition.intake().proposeRefusal(RefusalGround.INELIGIBLE, "Thiếu thông tin", refused.by("intake"));
		refused.petition.intake().confirmRefusal(refused.by("chair"));
		refused.petition.ending().reopen("Đã có thông tin", refused.by("manager"));
		assertThat(refused.petition.route().unit()).isEqualTo(Case.WARD);
		assertThat(refused.petition.status()).isEqualTo(PetitionStatus.IN_PROGRESS);
		assertThat(refused.petition.events).endsWith(new PetitionReopened(refused.petition.code()));
	}

	@Test
	void aDuplicateRestsAndTakesTheMastersAnswer() {
		Case master = Case.inProgress(Grade.NORMAL);
		master.petition.code = "2026-TG-BHD-000009";
		Case duplicate = Case.heard();
		duplicate.petition.merging().duplicateOf(master.petition, duplicate.by("intake"));
		assertThat(duplicate.settle().running()).isEmpty();
		master.petition.answer().draft(Outcome.RESOLVED, null, master.by("handler"));
		duplicate.petition.answer().takeFrom(master.petition, duplicate.by("system"));
		assertThat(duplicate.petition.status()).isEqualTo(PetitionStatus.RELAY_PENDING);
		assertThat(duplicate.petition.result().outcome()).isEqualTo(Outcome.RESOLVED);
		assertThat(duplicate.settle().running()).containsExactly("D19", "D20");
	}

	@Test
	void aDuplicateWhoseMasterEndsUnansweredStandsOnItsOwnAgain() {
		Case master = Case.inProgress(Grade.NORMAL);
		master.petition.code = "2026-TG-BHD-000009";
		Case duplicate = Case.heard();
		duplicate.petition.merging().duplicateOf(master.petition, duplicate.by("intake"));

		duplicate.petition.merging().release(duplicate.by("system"));

		assertThat(duplicate.petition.status()).isEqualTo(PetitionStatus.CAPTURED);
		assertThat(duplicate.petition.masterCode()).isEmpty();
		assertThat(duplicate.settle().running()).contains("D04", "D05", "D15");
	}

	@Test
	void aPetitionThatEndedWithoutAnAnswerIsNoMaster() {
		Case answered = Case.heard();
		answered.petition.code = "2026-TG-BHD-000009";
		answered.petition.ending().withdraw("Người dân rút", answered.by("intake"));
		Case duplicate = Case.heard();
		assertThatThrownBy(() -> duplicate.petition.merging().duplicateOf(answered.petition, duplicate.by("intake")))
			.isInstanceOf(Refusal.class);
	}

	@Test
	void aStopOutOfTheFlowIsToldBeforeTheClosing() {
		Case working = Case.inProgress(Grade.NORMAL);
		working.petition.events.clear();
		working.petition.ending().withdraw("Người dân rút", working.by("intake"));
		assertThat(working.petition.events).containsExactly(new PetitionStopped(working.petition.code()),
				new PetitionClosed(working.petition.code()));
		assertThatThrownBy(() -> working.petition.ending().withdraw("Lần nữa", working.by("intake")))
			.hasMessageContaining("Đã rút");
	}

	@Test
	void onlyAnotherLegalTrackIsATrack() {
		Case working = Case.inProgress(Grade.NORMAL);
		assertThatThrownBy(() -> working.petition.ending()
			.divert(PetitionStatus.CLOSED_RESOLVED, "Gian lận", working.by("intake"))).isInstanceOf(Refusal.class);
	}
}
