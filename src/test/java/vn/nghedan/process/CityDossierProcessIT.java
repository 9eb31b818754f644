package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.TestCase;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseDesk;
import vn.nghedan.petition.PetitionStatus;

/** The ways through {@code city-dossier}. */
class CityDossierProcessIT extends ProcessTest {

	@Autowired
	CaseDesk desk;

	@Test
	void aDossierIsSignedSentAndItsPetitionsAreTold() {
		TestCase petition = queued();
		TestCase dossier = petition.dossier();
		assertThat(dossier.task("userTask_signDossier").groups()).containsExactly("TG.chair");
		assertThat(dossier.task("userTask_signDossier").due()).isNotNull();

		dossier.leaves();

		assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_SENT);
		assertThat(dossier.path("city-dossier")).contains("serviceTask_tellCases", "endEvent_sent");
		assertThat(dossier.runs("city-dossier")).isFalse();
	}

	@Test
	void aDossierThatIsEmptiedBeforeItLeavesEnds() {
		TestCase petition = queued();
		TestCase dossier = petition.dossier();

		desk.withdraw(petition.key(), "Người dân rút kiến nghị", new Actor("canbo001"));

		assertThat(petition.status()).isEqualTo(PetitionStatus.WITHDRAWN);
		assertThat(dossier.runs("city-dossier")).isFalse();
		assertThat(dossier.path("city-dossier")).contains("startEvent_emptied", "endEvent_emptied");
	}

	private TestCase queued() {
		return cases.captured().goesTo("REFER", "HM-SXD", "NORMAL");
	}
}
