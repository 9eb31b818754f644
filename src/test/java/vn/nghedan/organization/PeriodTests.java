package vn.nghedan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** First and last day belong to a period. */
class PeriodTests {

	private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
	private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

	@Test
	void firstAndLastDayAreIncluded() {
		Period halfYear = new Period(FIRST, LAST);
		assertThat(halfYear.contains(FIRST)).isTrue();
		assertThat(halfYear.contains(LAST)).isTrue();
		assertThat(halfYear.contains(FIRST.minusDays(1))).isFalse();
		assertThat(halfYear.contains(LAST.plusDays(1))).isFalse();
	}

	@Test
	void withoutALastDayItGoesOn() {
		assertThat(new Period(FIRST, null).contains(LocalDate.of(2099, 1, 1))).isTrue();
	}

	@Test
	void aPeriodWithoutAnEndIsOnlyWithinOneWithoutAnEnd() {
		Period halfYear = new Period(FIRST, LAST);
		assertThat(halfYear.contains(halfYear)).isTrue();
		assertThat(halfYear.contains(new Period(FIRST, null))).isFalse();
		assertThat(halfYear.contains(new Period(FIRST.minusDays(1), LAST))).isFalse();
		assertThat(new Period(FIRST, null).contains(halfYear)).isTrue();
	}

	@Test
	void itDoesNotEndBeforeItBegins() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Period(LAST, FIRST));
		assertThatIllegalArgumentException().isThrownBy(() -> new Period(null, LAST));
	}
}
