package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.nghedan.calendar.Grade;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.platform.Refusal;

class ResolutionTests {

	@Test
	void afterTwoReturnsOnlyTheSuperiorDecidesAndThatBinds() {
		Case transferred = Case.classified(Handling.RESOLVE, "TG-BHD/KTHT", Grade.NORMAL);
		Petition petition = transferred.petition;
		Classification other = new Classification(Handling.RESOLVE, "TG-BHD/VP", Grade.NORMAL, null, null, null);
		petition.assessment().confirm(null, transferred.by("chair"));
		Instant noticed = petition.milestones().noticeOfHandlingAt();
		petition.resolution().returnTransfer("Không thuộc phòng chúng tôi", transferred.by("handler"));
		petition.assessment().classify(other, CompetenceLevel.WARD, transferred.by("classifier"));
		transferred.at(Case.morning(Case.HEARD.plusDays(4)));
		petition.assessment().confirm(null, transferred.by("chair"));
		petition.resolution().returnTransfer("Cũng không thuộc chúng tôi", transferred.by("handler"));

		assertThat(petition.milestones().noticeOfHandlingAt()).isEqualTo(noticed);
		assertThatThrownBy(() -> petition.assessment().classify(other, CompetenceLevel.WARD, transferred.by("classifier")))
			.hasMessageContaining("cấp trên chung");
		petition.assessment().decide(new Route(Handling.RESOLVE, CompetenceLevel.WARD, "TG-BHD/KTHT", null, Grade.NORMAL), "TG-BHD",
				"Theo phân công", transferred.by("chair"));
		assertThat(petition.status()).isEqualTo(PetitionStatus.TRANSFER_PENDING);
		assertThatThrownBy(() -> petition.resolution().returnTransfer("Vẫn không", transferred.by("handler")))
			.hasMessageContaining("hai lần");
		petition.resolution().acceptTransfer(transferred.by("handler"));
		assertThat(petition.status()).isEqualTo(PetitionStatus.IN_PROGRESS);
		assertThatThrownBy(() -> petition.resolution().passOn("Không phải việc chúng tôi", transferred.by("handler")))
			.hasMessageContaining("bắt buộc");
	}

	@Test
	void workThatIsAnothersIsPassedOnAndClassifiedAnew() {
		Case working = Case.inProgress(Grade.NORMAL);
		working.petition.resolution().passOn("Thuộc phường khác", working.by("handler"));
		assertThat(working.petition.status()).isEqualTo(PetitionStatus.CLASSIFIED);
		assertThat(working.petition.pending().awaitsClassifier()).isTrue();
		assertThat(working.petition.pending().bounceCount()).isOne();
		assertThat(working.settle().running()).contains("D15", "D34").doesNotContain("D12", "D05");
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
