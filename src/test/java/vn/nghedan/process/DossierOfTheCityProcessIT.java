package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.TestCase;
import vn.nghedan.TwinCity;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.petition.PetitionStatus;

/** Dossiers where there are no districts, so that the city itself is the office that sends them. */
class DossierOfTheCityProcessIT extends ProcessTest {

	@Autowired
	TwinCity city;
	@Autowired
	DossierOffice dossiers;

	@BeforeEach
	void itIsMondayInTheTwoTiers() {
		city.onMonday();
	}

	@Test
	void theCityWritesAboutCentralMattersToWhoeverDecidesThemAndNotToItself() {
		TestCase petition = cases.heardIn("ZM-CLM-1").goesTo("REFER", "TW", "NORMAL");
		assertThat(dossiers.get(petition.dossier().key()).office()).isEqualTo("ZM");
		assertThat(dossiers.get(petition.dossier().key()).agency()).isEqualTo("TW");
		petition.dossier().leaves();
		assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_SENT);
		assertThat(petition.task("userTask_recordReply").groups()).containsExactly("ZM.city-liaison");
	}
}
