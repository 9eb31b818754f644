package vn.nghedan.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTests {

	private final Words words = Words.of(List.of("Cán bộ Trần Văn Thử nhận hai triệu đồng. Tôi có bản ghi âm!", "Lê Thị Mẫu", "0900 000 099", "số 7 kiệt 85"));

	@Test
	void sentencesAreFoundWhateverTheirBlanksAndCapitals() {
		assertThat(words.blotOut("Bà con nói: CÁN BỘ  Trần Văn Thử nhận\nhai triệu đồng; đề nghị xem.")).isEqualTo("Bà con nói: […]; đề nghị xem.");
		assertThat(words.blotOut("tôi có bản ghi âm")).isEqualTo("[…]");
	}

	@Test
	void namesAndTelephonesAreFoundInWhateverShape() {
		assertThat(words.blotOut("Đã gọi bà Lê Thị Mẫu, số 0900.000.099 hoặc 0900000099.")).isEqualTo("Đã gọi bà […], số […] hoặc […].");
		assertThat(words.blotOut("Nhà số 7 kiệt 85")).isEqualTo("Nhà […]");
	}

	@Test
	void whatOnlyBeginsAlikeStays() {
		String text = "Lê Thị Mẫu Đơn ở số 7 kiệt 851 gọi 09000000991.";
		assertThat(Words.of(List.of("Lê Thị Mẫ", "0900 000 099", "số 7 kiệt 85")).blotOut(text)).isSameAs(text);
		assertThat(words.blotOut("Mương bị tắc.")).isEqualTo("Mương bị tắc.");
	}

	@Test
	void signsThatMeanSomethingToAPatternAreOnlySigns() {
		assertThat(Words.of(List.of("Ông (A+B) [x]* nhận $5")).blotOut("nghe nói ông (a+b) [x]* nhận $5 thôi")).isEqualTo("nghe nói […] thôi");
	}
}
