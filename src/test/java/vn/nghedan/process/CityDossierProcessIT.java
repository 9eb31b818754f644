package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.TestCase;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseDesk;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.platform.VietnamTime;

/** The ways through {@code city-dossier}. */
class CityDossierProcessIT extends WatchTest {

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

	@Test
	void case45_whatTheCityAnswersGoesOnAndWhatItLeavesOutIsWaitedForAndRemindedAfterFifteenWorkingDays() {
		List<TestCase> twelve = Stream.generate(this::queued).limit(12).toList();
		twelve.forEach(petition -> petition.dossier().leaves());
		assertThat(twelve).allSatisfy(petition -> assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_SENT));

		twelve.subList(0, 9).forEach(petition -> petition.replies("FULL").answers("EXPLAINED"));

		assertThat(twelve.subList(0, 9)).allSatisfy(petition -> {
			assertThat(petition.steps()).containsExactly("userTask_tellPetitioner");
			assertThat(clocks.due(petition.key(), "D17")).isEmpty();
		});
		for (TestCase waiting : twelve.subList(9, 12)) {
			cases.mondayMorning();
			assertThat(clocks.due(waiting.key(), "D17")).contains(VietnamTime.endOf(LocalDate.of(2026, 11, 23)));
			raised(waiting, "D17 AGENCY_LETTER");
			assertThat(waiting.status()).isEqualTo(PetitionStatus.CITY_SENT);
			assertThat(VietnamTime.dateOf(clock.instant())).isEqualTo(LocalDate.of(2026, 11, 24));
			assertThat(recipientsOf(waiting, "AGENCY_LETTER")).contains(cases.holderOf("TG.city-liaison"));
		}
	}

	private TestCase queued() {
		return cases.captured().goesTo("REFER", "HM-SXD", "NORMAL");
	}
}
