package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.util.ReflectionTestUtils;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;

class SignaturesTests {

	private static final Stamp STAMP = new Stamp(new Actor("canbo020"), Instant.parse("2026-11-02T02:00:00Z"));

	private static final Instant ISSUED = STAMP.at().minusSeconds(60);

	private final List<Signatory> stored = new ArrayList<>();

	@Test
	void fewerThanFiveAreNoCollective() {
		assertThatThrownBy(() -> signed(4)).isInstanceOf(Refusal.class).hasMessageContaining("5");
		assertThat(signed(5).active()).hasSize(5);
	}

	/** Case 30: eight may have two, eleven up to five; a sixth is refused. */
	@ParameterizedTest
	@CsvSource({ "5,1,true", "5,2,true", "8,2,true", "8,3,false", "10,2,true", "10,3,false", "11,3,true", "11,5,true", "11,6,false" })
	void case30AsManySpeakForTheOthersAsTheLawAllows(int signing, int named, boolean allowed) {
		Signatures signatures = signed(signing);
		List<Long> ids = LongRange.of(named);
		if (allowed) {
			signatures.represent(ids);
			assertThat(signatures.representatives()).hasSize(named);
		}
		else {
			assertThatThrownBy(() -> signatures.represent(ids)).isInstanceOf(Refusal.class);
			assertThat(signatures.representatives()).isEmpty();
		}
	}

	@Test
	void case31WhoDoesNotSignRepresentsNobody() {
		Signatures signatures = signed(8);
		assertThatThrownBy(() -> signatures.represent(List.of(1L, 99L))).isInstanceOf(Refusal.class);
		signatures.withdraw(3, "Không tham gia nữa", STAMP);
		assertThatThrownBy(() -> signatures.represent(List.of(3L))).isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> signatures.represent(List.of())).isInstanceOf(Refusal.class);
	}

	@Test
	void case32OneOfElevenWithdrawsAndTenGoOn() {
		Signatures signatures = signed(11);
		signatures.represent(LongRange.of(5));
		assertThat(signatures.withdraw(11, "Không tham gia nữa", STAMP)).isFalse();
		assertThat(signatures.active()).hasSize(10);
		assertThat(signatures.representatives()).as("those whom eleven have chosen").hasSize(5);
		assertThatThrownBy(() -> signatures.withdraw(11, "Lần nữa", STAMP)).isInstanceOf(Refusal.class);
	}

	@Test
	void aRepresentativeWhoWithdrawsHasToBeReplacedBeforeTheAnswerIsTold() {
		Signatures signatures = signed(6);
		signatures.represent(List.of(1L));
		signatures.withdraw(1, "Chuyển đi nơi khác", STAMP);
		assertThatThrownBy(() -> signatures.requireRepresentativesTold(ISSUED)).isInstanceOf(Refusal.class);
		signatures.represent(List.of(2L));
		assertThatThrownBy(() -> signatures.requireRepresentativesTold(ISSUED)).isInstanceOf(Refusal.class);
		signatures.get(2).tell("PHONE", LocalDate.of(2026, 11, 2), STAMP);
		signatures.requireRepresentativesTold(ISSUED);
		assertThatThrownBy(() -> signatures.requireRepresentativesTold(STAMP.at().plusSeconds(1))).as("a later answer").isInstanceOf(Refusal.class);
	}

	@Test
	void withTheLastOneNobodyIsLeft() {
		Signatures signatures = signed(5);
		IntStream.rangeClosed(1, 4).forEach(id -> assertThat(signatures.withdraw(id, "Rút", STAMP)).isFalse());
		assertThat(signatures.withdraw(5, "Rút", STAMP)).isTrue();
	}

	@Test
	void aSignatureHasAName() {
		assertThatThrownBy(() -> TestPersons.PERSONS.signing(new PetitionerData(null, "0900 000 001", null, false)))
			.isInstanceOf(Refusal.class);
	}

	private Signatures signed(int people) {
		Signatures signatures = new Signatures("2026-TG-BHD-000001", stored);
		List<Petitioner> persons = IntStream.rangeClosed(1, people)
			.mapToObj(n -> TestPersons.of(new PetitionerData("Người ký " + n, null, "kiệt " + n, false))).toList();
		List<Signatory> added = signatures.add(persons, STAMP);
		for (int i = 0; i < added.size(); i++) {
			ReflectionTestUtils.setField(added.get(i), "id", (long) i + 1);
		}
		return signatures;
	}

	private static final class LongRange {

		static List<Long> of(int last) {
			return IntStream.rangeClosed(1, last).mapToObj(Long::valueOf).toList();
		}
	}
}
