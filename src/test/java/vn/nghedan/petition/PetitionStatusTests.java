package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PetitionStatusTests {

	private static final Set<PetitionStatus> FIRST = EnumSet.of(PetitionStatus.CAPTURED,
			PetitionStatus.ANSWERED_ON_SPOT);

	@ParameterizedTest
	@EnumSource(PetitionStatus.class)
	void everyStateCanBeReachedFromAnother(PetitionStatus status) {
		assertThat(FIRST.contains(status) || Arrays.stream(PetitionStatus.values()).anyMatch(from -> from.mayBecome(status)))
			.isTrue();
	}

	@ParameterizedTest
	@EnumSource(PetitionStatus.class)
	void whatIsOpenCanBeWithdrawnAndWhatIsClosedCannot(PetitionStatus status) {
		assertThat(status.mayBecome(PetitionStatus.WITHDRAWN)).isEqualTo(status.isOpen());
	}

	@ParameterizedTest
	@EnumSource(PetitionStatus.class)
	void everyOpenStateLeadsSomewhere(PetitionStatus status) {
		assertThat(status.isOpen() && status.next().isEmpty()).isFalse();
	}

	@ParameterizedTest
	@EnumSource(PetitionStatus.class)
	void everyStateHasAVietnameseName(PetitionStatus status) {
		assertThat(status.label(Locale.forLanguageTag("vi"))).isNotEqualTo("status." + status.name());
	}

	@Test
	void theFirstStatesAreOnlyReachedAtCaptureOrByComingBackToTheDesk() {
		assertThat(Arrays.stream(PetitionStatus.values()).filter(from -> from.mayBecome(PetitionStatus.ANSWERED_ON_SPOT)))
			.isEmpty();
		assertThat(Arrays.stream(PetitionStatus.values()).filter(from -> from.mayBecome(PetitionStatus.CAPTURED)))
			.containsExactly(PetitionStatus.ANSWERED_ON_SPOT, PetitionStatus.NEEDS_INFO, PetitionStatus.RELAY_PENDING,
					PetitionStatus.FEEDBACK_PENDING, PetitionStatus.CLOSED_EXPLAINED, PetitionStatus.CLOSED_DUPLICATE);
	}

	@Test
	void aPromiseIsStillOpenAndADuplicateComesBackToBeToldOrToStandOnItsOwn() {
		assertThat(PetitionStatus.COMMITTED.isOpen()).isTrue();
		assertThat(PetitionStatus.CLOSED_DUPLICATE.next()).containsExactlyInAnyOrder(PetitionStatus.RELAY_PENDING,
				PetitionStatus.CAPTURED);
	}
}
