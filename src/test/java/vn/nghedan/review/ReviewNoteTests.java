package vn.nghedan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.nghedan.platform.Refusal;

class ReviewNoteTests {

	private static final ReviewNote OVERRULED = new ReviewNote("P-1", false, "Kiểm tra lại", Verdict.OVERRULED, "Sai mức phí");

	@Test
	void whoOnlyTicksLeavesWhatTheHeadHasSaid() {
		assertThat(new ReviewNote("P-1", true, null, null, null).checked(OVERRULED))
			.isEqualTo(new ReviewNote("P-1", true, "Kiểm tra lại", Verdict.OVERRULED, "Sai mức phí"));
	}

	@Test
	void whatTheHeadTakesBackIsGoneWithItsReason() {
		assertThat(new ReviewNote("P-1", true, "", Verdict.NONE, null).checked(OVERRULED)).isEqualTo(new ReviewNote("P-1", true, null, null, null));
	}

	@Test
	void nothingIsOverruledWithoutAReason() {
		assertThatThrownBy(() -> new ReviewNote("P-1", true, null, Verdict.OVERRULED, null).checked(new ReviewNote("P-1", true, null, null, null)))
			.isInstanceOf(Refusal.class);
	}
}
