package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.nghedan.calendar.Grade;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.platform.Refusal;

class ResolutionTests {

	@Test
	void afterTwoReturnsTheTransferBinds() {
		Case transferred = Case.classified(Handling.RESOLVE, "TG-BHD/KTHT", Grade.NORMAL);
		Petition petition = transferred.petition;
		for (int bounce = 0; bounce < Resolution.MOST_RETURNS; bounce++) {
			petition.assessment().confirm(null, transferred.by("chair"));
			petition.resolution().returnTransfer("Không thuộc phòng chúng tôi", transferred.by("handler"));
			petition.assessment().classify(new Classification(Handling.RESOLVE, "TG-BHD/VP", Grade.NORMAL, null, null, null),
					CompetenceLevel.WARD, transferred.by("classifier"));
		}
		petition.assessment().confirm(null, transferred.by("chair"));
		assertThatThrownBy(() -> petition.resolution().returnTransfer("Vẫn không", transferred.by("handler")))
			.hasMessageContaining("hai lần");
		petition.resolution().acceptTransfer(transferred.by("handler"));
		assertThat(petition.status()).isEqualTo(PetitionStatus.IN_PROGRESS);
	}

	@Test
	void anExtensionIsDecidedBySomebodyElseAndMovesTheClock() {
		Case working = Case.inProgress(Grade.NORMAL);
		LocalDate before = working.due("D12");
		working.petition.resolution().requestExtension(5, "Chờ vật tư", working.by("handler"));
		assertThat(working.settle().due("D12")).isEqualTo(before);
		assertThatThrownBy(() -> working.petition.resolution().decideExtension(true, null, working.by("handler")))
			.isInstanceOfSatisfying(Refusal.class,
					refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
		working.petition.resolution().decideExtension(true, null, working.by("chair"));
		assertThat(working.settle().due("D12")).isEqualTo(before.plusDays(7));
	}

	@Test
	void aDeniedExtensionMovesNothing() {
		Case working = Case.inProgress(Grade.NORMAL);
		LocalDate before = working.due("D12");
		working.petition.resolution().requestExtension(5, "Chờ vật tư", working.by("handler"));
		working.petition.resolution().decideExtension(false, "Không cần thiết", working.by("chair"));
		assertThat(working.settle().due("D12")).isEqualTo(before);
	}

	@Test
	void onlyAComplexMatterIsExtendedTwice() {
		assertThat(extensionsOf(Grade.NORMAL)).isEqualTo(1);
		assertThat(extensionsOf(Grade.COMPLEX)).isEqualTo(2);
	}

	@Test
	void aRoadmapNeedsADateAfterToday() {
		Case working = Case.inProgress(Grade.NORMAL);
		assertThatThrownBy(() -> working.petition.resolution().resolve(Outcome.ROADMAP, Case.HEARD, working.by("h")))
			.isInstanceOf(Refusal.class);
		working.petition.resolution().resolve(Outcome.ROADMAP, Case.HEARD.plusDays(1), working.by("h"));
		assertThat(working.petition.result().promiseDue()).isEqualTo(Case.HEARD.plusDays(1));
	}

	@Test
	void anInterimReplyIsNoAnswer() {
		Case working = Case.inProgress(Grade.NORMAL);
		working.petition.resolution().interimReply(Case.HEARD.plusDays(20), working.by("handler"));
		assertThat(working.petition.status()).isEqualTo(PetitionStatus.IN_PROGRESS);
		assertThat(working.settle().running()).contains("D12", "D15");
	}

	private static int extensionsOf(Grade grade) {
		Case working = Case.inProgress(grade);
		int granted = 0;
		try {
			while (granted < 5) {
				working.petition.resolution().requestExtension(1, "Chờ vật tư", working.by("handler"));
				working.petition.resolution().decideExtension(true, null, working.by("chair"));
				granted++;
			}
		}
		catch (Refusal enough) {
			assertThat(enough.kind()).isEqualTo(Refusal.Kind.CONFLICT);
		}
		return granted;
	}
}
