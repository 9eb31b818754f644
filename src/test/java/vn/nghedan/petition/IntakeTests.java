package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.nghedan.calendar.Grade;
import vn.nghedan.platform.Refusal;

class IntakeTests {

	private static final OnTheSpotAnswer ANSWER = new OnTheSpotAnswer("Đồng ý đổi giờ họp", "Quy ước của tổ", "Tổ trưởng");

	@Test
	void anOpinionIsAPetitionAtOnce() {
		Case heard = Case.heard();
		assertThat(heard.petition.status()).isEqualTo(PetitionStatus.CAPTURED);
		assertThat(heard.petition.events).containsExactly(new PetitionCaptured("2026-TG-BHD-000001"));
		assertThat(heard.petition.journal()).singleElement().satisfies(entry -> {
			assertThat(entry.fromStatus()).isNull();
			assertThat(entry.toStatus()).isEqualTo(PetitionStatus.CAPTURED);
			assertThat(entry.actor()).isEqualTo("canbo013");
		});
	}

	@Test
	void praiseIsRecordedAndNoCase() {
		Case praise = Case.heard(PetitionKind.PRAISE, null, null);
		assertThat(praise.petition.status()).isEqualTo(PetitionStatus.RECORDED_ONLY);
		assertThat(praise.petition.events).isEmpty();
		assertThat(praise.petition.clocks()).isEmpty();
	}

	@Test
	void aConfirmedAnswerWaitsForTheJudgmentAndIsAnnounced() {
		Case answered = Case.heard(null, null, ANSWER);
		answered.petition.intake().confirmAnswer(answered.by("head"));
		assertThat(answered.petition.status()).isEqualTo(PetitionStatus.FEEDBACK_PENDING);
		assertThat(answered.petition.result()).isEqualTo(new Result(Outcome.EXPLAINED, null, Announcement.DONE, null));
	}

	@Test
	void anOverruledOrLateAnswerGoesToRegistration() {
		Case overruled = Case.heard(null, null, ANSWER);
		overruled.petition.intake().overruleAnswer("Chưa đúng quy định", overruled.by("head"));
		assertThat(overruled.petition.status()).isEqualTo(PetitionStatus.CAPTURED);
		Case late = Case.heard(null, null, ANSWER);
		late.petition.intake().answerNotConfirmed(late.by("system"));
		assertThat(late.petition.status()).isEqualTo(PetitionStatus.CAPTURED);
		assertThat(late.petition.onTheSpotAnswer()).contains(ANSWER);
	}

	@Test
	void informationIsAskedForOnceOnly() {
		Case heard = Case.heard();
		heard.petition.intake().askForInformation("Chưa rõ vị trí", heard.by("intake"));
		heard.petition.intake().recordInformation(heard.by("intake"));
		assertThatThrownBy(() -> heard.petition.intake().askForInformation("Lần nữa", heard.by("intake")))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("một lần");
	}

	@Test
	void aRefusalNeedsAProposalAndTheChair() {
		Case heard = Case.heard();
		assertThatThrownBy(() -> heard.petition.intake().confirmRefusal(heard.by("chair"))).isInstanceOf(Refusal.class);
		heard.petition.intake().proposeRefusal(RefusalGround.OUT_OF_SCOPE, "Bản án của tòa", heard.by("intake"));
		assertThat(heard.petition.status()).isEqualTo(PetitionStatus.CAPTURED);
		heard.petition.intake().confirmRefusal(heard.by("chair"));
		assertThat(heard.petition.status()).isEqualTo(PetitionStatus.CLOSED_OUT_OF_SCOPE);
		assertThat(heard.petition.events).endsWith(new PetitionClosed("2026-TG-BHD-000001"));
	}

	@Test
	void registeringTwiceIsAConflictThatNamesTheStateInVietnamese() {
		Case registered = Case.registered();
		assertThatThrownBy(() -> registered.petition.intake()
			.register(2, new Registration(PetitionKind.FEEDBACK, "ROAD", null, false, false), registered.by("intake")))
			.isInstanceOfSatisfying(Refusal.class, refusal -> {
				assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
				assertThat(refusal.getMessage()).contains("Đã vào sổ");
			});
	}

	@Test
	void aCorrectionKeepsBothInTheJournal() {
		Case registered = Case.registered();
		Place other = new Place(Case.WARD, "TG-BHD-1");
		new Correction(registered.petition, null).apply(other, other,
				registered.petition.subject().corrected("ROAD", null), "Nghe nhầm tổ", registered.by("intake"));
		assertThat(registered.petition.place().groupCode()).isEqualTo("TG-BHD-1");
		assertThat(registered.petition.subject().object()).isEqualTo("ALLEY");
		assertThat(registered.petition.journal()).last().extracting(JournalEntry::reason)
			.isEqualTo("TG-BHD-45C → TG-BHD-1, LIGHTING → ROAD: Nghe nhầm tổ");
	}

	@Test
	void whoseWayIsProposedStaysInItsWard() {
		Case registered = Case.registered();
		registered.petition.assessment().propose(new Proposal(Handling.RESOLVE, Case.WARD, Grade.SIMPLE),
				registered.by("system"));
		Place elsewhere = new Place("TG-CLA", "TG-CLA-27");
		assertThatThrownBy(() -> new Correction(registered.petition, null).apply(elsewhere, elsewhere,
				registered.petition.subject(), "Nghe nhầm phường", registered.by("intake")))
			.isInstanceOf(Refusal.class)
			.extracting("code")
			.isEqualTo("petition.ward-fixed");
	}

	@Test
	void somebodyWithoutNamePhoneAndAddressIsAnonymous() {
		assertThat(PetitionerData.checked(null).anonymous()).isTrue();
		assertThat(PetitionerData.checked(new PetitionerData("Trần Văn Thử", "0900 000 001", " ", true)).name()).isNull();
		assertThat(PetitionerData.checked(new PetitionerData(" ", "0900 000 001", null, false)).anonymous()).isFalse();
		assertThatThrownBy(() -> PetitionerData.checked(new PetitionerData(null, "gọi con tôi", null, false)))
			.isInstanceOf(Refusal.class);
	}
}
