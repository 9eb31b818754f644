package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.TestCase;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.ResolutionDesk;

/** The ways through {@code resolution}. */
class ResolutionProcessIT extends ProcessTest {

	@Autowired
	ResolutionDesk desk;

	@Test
	void theWardResolvesItsOwnMattersWithoutATransfer() {
		TestCase petition = inWork();
		assertThat(petition.steps()).containsExactly("userTask_resolve");

		petition.resolves("RESOLVED");

		assertThat(petition.steps()).containsExactly("userTask_draftResponse");
		assertThat(petition.path("resolution")).doesNotContain("userTask_acceptTransfer").contains("endEvent_resolved");
	}

	@Test
	void theDistrictAcceptsBeforeItResolves() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG/QLDT", "NORMAL");
		assertThat(petition.task("userTask_acceptTransfer").groups()).containsExactly("TG/QLDT.handler");

		petition.does("userTask_acceptTransfer", "confirmed", "yes");

		assertThat(petition.status()).isEqualTo(PetitionStatus.IN_PROGRESS);
		assertThat(petition.task("userTask_resolve").groups()).containsExactly("TG/QLDT.handler");
	}

	@Test
	void aDivisionWithoutAHandlerIsWorkedForByTheNearestUnitAboveThatHasOne() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG/NV", "NORMAL");
		assertThat(petition.petition().route().unit()).isEqualTo("TG/NV");
		assertThat(petition.task("userTask_acceptTransfer").groups()).containsExactly("TG.handler");

		petition.does("userTask_acceptTransfer", "confirmed", "yes").isAnswered();

		assertThat(petition.status()).isEqualTo(PetitionStatus.FEEDBACK_PENDING);
	}

	@Test
	void aReturnedTransferIsClassifiedAgainWithoutAnotherVerification() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG/QLDT", "NORMAL").does("userTask_acceptTransfer",
				"confirmed", "no", "reason", "Thuộc phường quản lý");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CLASSIFIED);
		assertThat(petition.steps()).containsExactly("userTask_classify");
		assertThat(petition.path("resolution")).contains("endEvent_returned");

		petition.classifies("RESOLVE", "TG-BHD", "SIMPLE").confirms();
		assertThat(petition.status()).isEqualTo(PetitionStatus.IN_PROGRESS);
	}

	@Test
	void aSuspendedPetitionWaitsForTheSuperiorToResumeIt() {
		TestCase petition = inWork();
		desk.suspend(petition.key(), "Chờ kết luận thanh tra", handler(petition));
		assertThat(petition.status()).isEqualTo(PetitionStatus.SUSPENDED);
		assertThat(petition.instance("resolution")).isWaitingAtExactly("userTask_resume");
		assertThat(petition.path("resolution")).contains("boundaryEvent_suspended");

		petition.does("userTask_resume", "reason", "Đã có kết luận");

		assertThat(petition.status()).isEqualTo(PetitionStatus.IN_PROGRESS);
		assertThat(petition.steps()).containsExactly("userTask_resolve");
	}

	private TestCase inWork() {
		return cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE");
	}

	private static Actor handler(TestCase petition) {
		return new Actor(petition.worker("userTask_resolve"));
	}
}
