package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.Refusal;

/** Where an opinion belongs that names no residential group. */
@ApplicationTest
@Transactional
class PlaceFinderIT {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

	@Autowired
	private PlaceFinder places;
	@Autowired
	private CaptureDesk desk;
	@Autowired
	private MovableClock clock;

	@ParameterizedTest
	@ValueSource(strings = { "TG-BHD", "HL-HTR" })
	void wardsAndCommunesArePlaces(String unit) {
		assertThat(places.find(null, unit, DAY)).isEqualTo(new Place(unit, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "HM", "TG", "HL", "HL-HTR/VP", "HM-SXD" })
	void otherUnitsAreNone(String unit) {
		assertThatThrownBy(() -> places.find(null, unit, DAY)).isInstanceOf(Refusal.class).extracting("code")
				.isEqualTo("petition.not-a-ward");
	}

	@Test
	void anOpinionFromACommuneNeedsNoGroup() {
		clock.moveTo(TestCases.MONDAY);
		Petition petition = desk.capture(new Opinion(Channel.HOTLINE, PetitionKind.FEEDBACK, null, "HL-HTR",
				"Đường liên thôn ngập sau mưa.", clock.instant(), null, new PetitionerData(null, null, null, true), null, false),
				Actor.SYSTEM);
		assertThat(petition.code()).startsWith("2026-HL-HTR-");
		assertThat(petition.placeNow()).isEqualTo(new Place("HL-HTR", null));
	}
}
