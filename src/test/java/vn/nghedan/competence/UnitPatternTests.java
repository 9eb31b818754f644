package vn.nghedan.competence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitPatternTests {

	@ParameterizedTest
	@ValueSource(strings = { "WARD", "WARD/KTHT", "DISTRICT", "DISTRICT/QLDT", "CITY", "CITY-SXD", "CITY/VP", "CENTRAL" })
	void isRelativeToThePlace(String text) {
		assertThat(UnitPattern.of(text)).hasValueSatisfying(pattern -> assertThat(pattern.isOneUnit()).isFalse());
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-CAPNUOC", "TG/QLDT", "HM-SXD", "TW", "TG-BHD/KTHT" })
	void orIsTheCodeOfOneUnit(String text) {
		assertThat(UnitPattern.of(text)).hasValueSatisfying(pattern -> assertThat(pattern.isOneUnit()).isTrue());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "ward", "WARD/", "WARD/kt", "CENTRAL/X", "Sở Xây dựng", "'WARD'", "WARD KTHT", "X--Y" })
	void orIsNothing(String text) {
		assertThat(UnitPattern.of(text)).isEmpty();
	}
}
