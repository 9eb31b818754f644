package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.nghedan.calendar.Grade;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.platform.Refusal;

class AssessmentTests {

	@Test
	void aChangeOfTheProposalNeedsAReason() {
		Case registered = Case.registered();
		Assessment assessment = registered.petition.assessment();
		assessment.propose(new Proposal(Handling.RESOLVE, "TG-BHD/KTHT", Grade.SIMPLE), registered.by("system"));
		assertThatThrownBy(() -> assessment.classify(choice("TG-BHD", null), CompetenceLevel.WARD, registered.by("c")))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("lý do");
		assessment.classify(choice("TG-BHD", "Phường trực tiếp làm"), CompetenceLevel.WARD, registered.by("c"));
		assertThat(registered.petition.status()).isEqualTo(PetitionStatus.CLASSIFIED);
	}

	@Test
	void theChairSendsItToTheWardItselfAnotherUnitOrOutside() {
		assertThat(confirmed(Handling.RESOLVE, "TG-BHD")).isEqualTo(PetitionStatus.IN_PROGRESS);
		assertThat(confirmed(Handling.RESOLVE, "TG-BHD/KTHT")).isEqualTo(PetitionStatus.TRANSFER_PENDING);
		assertThat(confirmed(Handling.REFER, "HM-SXD")).isEqualTo(PetitionStatus.CITY_QUEUED);
		assertThat(confirmed(Handling.DIVERT_VOTER, null)).isEqualTo(PetitionStatus.DIVERTED_VOTER);
		assertThat(confirmed(Handling.REFUSE, null)).isEqualTo(PetitionStatus.CLOSED_OUT_OF_SCOPE);
		assertThat(confirmed(Handling.RECORD_ONLY, null)).isEqualTo(PetitionStatus.RECORDED_ONLY);
	}

	@Test
	void theOfficeAnswersForAnOutsider() {
		Case referred = Case.classified(Handling.REFER, "HM-SXD", Grade.NORMAL);
		referred.petition.assessment().confirm("TG", referred.by("chair"));
		assertThat(referred.petition.route().respondingUnit()).isEqualTo("TG");
	}

	@Test
	void whileTheChairHasItNobodyClassifiesAndTheOtherWayRound() {
		Case classified = Case.classified(Handling.RESOLVE, "TG-BHD", Grade.NORMAL);
		Assessment assessment = classified.petition.assessment();
		assertThatThrownBy(() -> assessment.classify(choice("TG-BHD", null), CompetenceLevel.WARD, classified.by("c")))
			.hasMessageContaining("Chủ tịch");
		assessment.returnToClassifier("Sai đơn vị", classified.by("chair"));
		assertThatThrownBy(() -> assessment.confirm(null, classified.by("chair"))).hasMessageContaining("phân loại lại");
	}

	@Test
	void anEvidentMatterIsNotVerified() {
		Case heard = Case.heard();
		heard.petition.intake().register(1, new Registration(PetitionKind.FEEDBACK, "ROAD", null, false, true),
				heard.by("intake"));
		assertThat(heard.petition.assessment().needsVerification()).isFalse();
		assertThat(Case.registered().petition.assessment().needsVerification()).isTrue();
	}

	private static PetitionStatus confirmed(Handling handling, String unit) {
		Case classified = Case.classified(handling, unit, Grade.NORMAL);
		classified.petition.assessment().confirm("TG", classified.by("chair"));
		assertThat(classified.petition.milestones().noticeOfHandlingAt()).isNotNull();
		return classified.petition.status();
	}

	private static Classification choice(String unit, String reason) {
		return new Classification(Handling.RESOLVE, unit, Grade.SIMPLE, null, null, reason);
	}
}
