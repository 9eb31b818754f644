package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghedan.platform.Refusal;

class PersonsTests {

	private static final PetitionerData LE_THI_MAU = new PetitionerData("Lê Thị Mẫu", "0900 000 099", "số 7 kiệt 85", false);

	@ParameterizedTest
	@CsvSource({ "Nguyễn Văn An, Ng••• V••• A•••", "Lê Thị Mẫu, L••• Th••• M•••", "Ý, •••", "Huỳnh Ngô Phương Quỳnh, H••• Ng••• Ph••• Qu•••",
			"Trần Văn Thử, Tr••• V••• Th•••" })
	void ofANameTheBeginningsAreShown(String name, String masked) {
		assertThat(MaskedPerson.name(name)).isEqualTo(masked);
	}

	@ParameterizedTest
	@CsvSource({ "0900 000 099, 090••••099", "+84 905 123 456, 849••••456", "1022, •••" })
	void ofATelephoneTheBeginningAndTheEndAreShown(String phone, String masked) {
		assertThat(MaskedPerson.phone(phone)).isEqualTo(masked);
	}

	@Test
	void ofAnAddressNothingIsShownButThatThereIsOne() {
		assertThat(TestPersons.PERSONS.masked(TestPersons.of(LE_THI_MAU)).address()).isEqualTo("•••");
		assertThat(TestPersons.PERSONS.masked(TestPersons.of(new PetitionerData("Mẫu", null, null, false))).address()).isNull();
	}

	@Test
	void whatIsKeptOfAPersonCannotBeRead() {
		Petitioner.Sealed sealed = TestPersons.of(LE_THI_MAU).sealed();
		for (byte[] part : new byte[][] { sealed.name(), sealed.phone(), sealed.address(), sealed.nameIndex(), sealed.phoneIndex() }) {
			assertThat(new String(part, StandardCharsets.UTF_8)).doesNotContain("Mẫu", "099", "kiệt");
		}
		assertThat(TestPersons.PERSONS.open(TestPersons.of(LE_THI_MAU))).isEqualTo(LE_THI_MAU);
	}

	@Test
	void whatIsSealedForOneRowDoesNotOpenInAnother() {
		Petitioner one = TestPersons.of(LE_THI_MAU);
		Petitioner other = TestPersons.of(new PetitionerData("Trần Văn Thử", null, null, false));
		other.keep(one.sealed());
		assertThatThrownBy(() -> TestPersons.PERSONS.open(other)).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void whatWasOnlySeenCoveredIsNotOverwritten() {
		PersonCorrection saved = new PersonCorrection("L••• Th••• M•••", "090••••099", "•••", null);
		assertThat(saved.changesPerson()).isFalse();
		assertThat(saved.of(LE_THI_MAU)).isEqualTo(LE_THI_MAU);
		assertThat(new PersonCorrection("L••• Th••• M•••", "0900 000 088", null, null).of(LE_THI_MAU))
			.isEqualTo(new PetitionerData("Lê Thị Mẫu", "0900 000 088", "số 7 kiệt 85", false));
		assertThat(new PersonCorrection(null, "", null, null).of(LE_THI_MAU).phone()).isEmpty();
	}

	@Test
	void aCoveredNameIsNobodysName() {
		assertThatThrownBy(() -> TestPersons.of(new PetitionerData("L••• Th••• M•••", null, null, false))).isInstanceOf(Refusal.class)
			.extracting("code").isEqualTo("personal.masked");
	}

	@Test
	void oneIsTheOtherByTelephoneAndElseByName() {
		assertThat(areOne("A", "0900 000 001", "B", "+84900000001")).isTrue();
		assertThat(areOne("A", "0900 000 001", "A", "0900 000 002")).isFalse();
		assertThat(areOne("Nguyễn  Văn Ẩn", null, "nguyen van an", "0900 000 002")).isTrue();
		assertThat(areOne(null, null, null, null)).isFalse();
	}

	@Test
	void nobodysDataGetsIntoALogByWayOfARecord() {
		assertThat(LE_THI_MAU.toString() + new PersonCorrection("Mẫu", "099", "kiệt", null) + TestPersons.of(LE_THI_MAU).sealed())
			.doesNotContain("Mẫu", "099", "kiệt");
	}

	private static boolean areOne(String name, String phone, String otherName, String otherPhone) {
		return TestPersons.PERSONS.areOne(TestPersons.of(new PetitionerData(name, phone, null, false)),
				TestPersons.of(new PetitionerData(otherName, otherPhone, null, false)));
	}
}
