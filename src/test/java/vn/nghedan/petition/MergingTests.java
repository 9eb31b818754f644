package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.nghedan.calendar.Grade;
import vn.nghedan.platform.Refusal;

class MergingTests {

	@Test
	void aMergedPetitionComesBackToTheDeskWithItsNumberAndDates() {
		Case master = master(Case.inProgress(Grade.NORMAL));
		Case duplicate = Case.inProgress(Grade.SIMPLE);
		Integer number = duplicate.petition.incomingNumber();
		var registered = duplicate.petition.milestones().registeredAt();
		duplicate.petition.merging().mergeInto(master.petition, duplicate.by("intake"));

		duplicate.petition.merging().undo("Là hai đoạn đường khác nhau", duplicate.by("intake"));

		assertThat(duplicate.petition.status()).isEqualTo(PetitionStatus.CAPTURED);
		assertThat(duplicate.petition.masterCode()).isEmpty();
		assertThat(duplicate.petition.mergedInto()).isEmpty();
		assertThat(duplicate.petition.incomingNumber()).isEqualTo(number);
		assertThat(duplicate.petition.milestones().registeredAt()).isEqualTo(registered);
		assertThat(duplicate.petition.events).endsWith(new PetitionCaptured(duplicate.petition.code()));
		assertThat(duplicate.settle().running()).contains("D04");
	}

	@Test
	void bothJournalsSayIt() {
		Case master = master(Case.inProgress(Grade.NORMAL));
		Case duplicate = Case.heard();
		duplicate.petition.merging().duplicateOf(master.petition, duplicate.by("intake"));
		assertThat(last(duplicate).action()).isEqualTo(CaseAction.MARK_DUPLICATE);
		assertThat(last(master).action()).isEqualTo(CaseAction.TAKE_DUPLICATE);
		assertThat(last(master).reason()).isEqualTo(duplicate.petition.code());
		duplicate.petition.merging().undo("Nhầm", duplicate.by("intake"));
		assertThat(last(duplicate).reason()).isEqualTo(master.petition.code() + ": Nhầm");
	}

	@Test
	void aPetitionWithAnAnswerGivesItAtOnce() {
		Case answered = master(Case.told(Outcome.RESOLVED));
		Case duplicate = Case.heard();
		duplicate.petition.merging().duplicateOf(answered.petition, duplicate.by("intake"));
		assertThat(duplicate.petition.events).endsWith(new AnswerFound(duplicate.petition.code()));
		duplicate.petition.answer().takeFrom(answered.petition, duplicate.by("system"));
		assertThat(duplicate.petition.status()).isEqualTo(PetitionStatus.RELAY_PENDING);
		assertThat(duplicate.petition.result().outcome()).isEqualTo(Outcome.RESOLVED);
	}

	@Test
	void whatWasTakenOutHasNoAnswerAnyMore() {
		Case answered = master(Case.told(Outcome.RESOLVED));
		Case duplicate = Case.heard();
		duplicate.petition.merging().duplicateOf(answered.petition, duplicate.by("intake"));
		duplicate.petition.answer().takeFrom(answered.petition, duplicate.by("system"));
		duplicate.petition.merging().undo("Là việc khác", duplicate.by("intake"));
		assertThat(duplicate.petition.milestones().isAnswered()).isFalse();
		assertThat(duplicate.petition.result().outcome()).isNull();
		assertThat(duplicate.petition.route().unit()).isNull();
		assertThat(duplicate.petition.events).contains(new PetitionStopped(duplicate.petition.code()));
	}

	@Test
	void aDuplicateIsNoMasterAndNothingIsItsOwnMaster() {
		Case master = master(Case.inProgress(Grade.NORMAL));
		Case middle = Case.heard();
		middle.petition.code = "2026-TG-BHD-000008";
		middle.petition.merging().duplicateOf(master.petition, middle.by("intake"));
		Case duplicate = Case.heard();
		assertThatThrownBy(() -> duplicate.petition.merging().duplicateOf(middle.petition, duplicate.by("intake")))
			.isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> duplicate.petition.merging().duplicateOf(duplicate.petition, duplicate.by("intake")))
			.isInstanceOf(Refusal.class);
	}

	@Test
	void whatWasNeverMergedIsNotTakenOut() {
		Case told = Case.told(Outcome.RESOLVED);
		assertThatThrownBy(() -> told.petition.merging().undo("Nhầm", told.by("intake"))).isInstanceOf(Refusal.class);
	}

	@Test
	void case36TheSamePersonIsRefusedOnlyForAWrittenAnswer() {
		Case earlier = master(Case.told(Outcome.EXPLAINED));
		Case again = Case.heard();
		again.petition.intake().proposeAlreadyAnswered(earlier.petition, TestPersons.PERSONS.areOne(again.petition.petitioner(), earlier.petition.petitioner()), "Không có tình tiết mới", again.by("intake"));
		assertThat(again.petition.pending().refusalGround()).isEqualTo(RefusalGround.ALREADY_ANSWERED);
		assertThat(again.petition.pending().earlierCode()).isEqualTo(earlier.petition.code());
		again.petition.intake().confirmRefusal(again.by("chair"));
		assertThat(again.petition.status()).isEqualTo(PetitionStatus.CLOSED_INELIGIBLE);

		Case open = master(Case.inProgress(Grade.NORMAL));
		Case other = Case.heard();
		assertThatThrownBy(() -> other.petition.intake().proposeAlreadyAnswered(open.petition, true, "Đã nói rồi", other.by("intake")))
			.isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> other.petition.intake().proposeRefusal(RefusalGround.ALREADY_ANSWERED, "Đã nói rồi", other.by("intake")))
			.isInstanceOf(Refusal.class);
	}

	@Test
	void case36AnotherPersonIsMergedAndNotRefused() {
		Case earlier = master(Case.told(Outcome.EXPLAINED));
		earlier.petition.petitioner = TestPersons.of(new PetitionerData("Người khác", "0900 000 001", null, false));
		Case again = Case.heard();
		again.petition.petitioner = TestPersons.of(new PetitionerData("Người khác", "0900 000 002", null, false));
		assertThatThrownBy(() -> again.petition.intake().proposeAlreadyAnswered(earlier.petition, TestPersons.PERSONS.areOne(again.petition.petitioner(), earlier.petition.petitioner()), "Đã nói rồi", again.by("intake")))
			.isInstanceOf(Refusal.class);
		again.petition.petitioner = TestPersons.of(new PetitionerData("NGƯỜI KHÁC ", "+84 900 000 001", null, false));
		again.petition.intake().proposeAlreadyAnswered(earlier.petition, TestPersons.PERSONS.areOne(again.petition.petitioner(), earlier.petition.petitioner()), "Đã nói rồi", again.by("intake"));
	}

	private static Case master(Case master) {
		master.petition.code = "2026-TG-BHD-000009";
		return master;
	}

	private static JournalEntry last(Case one) {
		return one.petition.journal().get(one.petition.journal().size() - 1);
	}
}
