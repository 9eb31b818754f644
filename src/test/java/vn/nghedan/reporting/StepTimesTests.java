package vn.nghedan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nghedan.reporting.StepTimes.Spent;

class StepTimesTests {

	@Test
	void oneForgottenCaseDoesNotMoveTheMiddle() {
		assertThat(StepTimes.median(List.of(new Spent(1, 1), new Spent(400, 1), new Spent(3, 1)))).isEqualTo(3);
	}

	@Test
	void manyOfOneAgeCountAsMany() {
		assertThat(StepTimes.median(List.of(new Spent(9, 2), new Spent(2, 7)))).isEqualTo(2);
		assertThat(StepTimes.median(List.of(new Spent(9, 7), new Spent(2, 2)))).isEqualTo(9);
	}

	@Test
	void ofAnEvenNumberItIsTheSmallerInTheMiddle() {
		assertThat(StepTimes.median(List.of(new Spent(4, 1), new Spent(6, 1)))).isEqualTo(4);
	}

	@Test
	void nothingTakesNoTime() {
		assertThat(StepTimes.median(List.of())).isZero();
	}
}
