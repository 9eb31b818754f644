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
}
