package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoveredWordsTests {

	@ParameterizedTest
	@ValueSource(strings = { "+84 905 000 111", "0905 000 111", "0905.000.111", "0084905000111", "84905000111", "+84 0905 000 111" })
	void aTelephoneIsCoveredHoweverItIsSpelt(String stored) {
		for (String said : new String[] { "0905 000 111", "0905000111", "+84905000111", "+84 (0) 905 000 111", "0084 905 000 111", "84-905-000-111",
				"(0905) 000.111" }) {
			assertThat(covered("Gọi số " + said + ", gặp ai cũng được.", new PetitionerData(null, stored, null, false)))
				.as("%s in %s", said, stored).contains("•••", "gặp ai cũng được").doesNotContain("905", "000", "111");
		}
	}

	@ParameterizedTest
	@CsvSource({ "0905 000 111, Công văn 10905000111 ngày 2-11", "0905 000 111, Lô 905 000 112", "19001022, Nghị định 84 năm 2026",
			"0905 000 111, Tổ 84 có 905 hộ" })
	void otherFiguresStay(String stored, String text) {
		assertThat(covered(text, new PetitionerData(null, stored, null, false))).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "....", "----", "****", "+  +", "0 0", "— — —" })
	void aNameThatSaysNothingCoversNothing(String name) {
		String text = "Kính gửi ông bà, mương 0 0 đã được nạo vét.";
		assertThat(covered(text, new PetitionerData(name, null, null, false))).isEqualTo(text);
	}

	@Test
	void namesAndHousesAreCoveredWhereTheyStandByThemselves() {
		PetitionerData person = new PetitionerData("Lê Thị Mẫu", null, "số 7 kiệt Lạ", false);
		assertThat(covered("Bà LÊ THỊ\nMẪU, Số 7  kiệt lạ; bà Lê Thị Mẫuu ở kiệt Lạ.", person)).isEqualTo("Bà •••, •••; bà Lê Thị Mẫuu ở kiệt Lạ.");
		assertThat(covered("Bà Mẫu Lê Thị và bà Lê Thị.", person)).isEqualTo("Bà Mẫu Lê Thị và bà Lê Thị.");
		assertThat(CoveredWords.of(Stream.of(person)).apply(null)).isNull();
	}

	@Test
	void theLongerNameGoesFirst() {
		assertThat(covered("Anh Trần Văn Thử An đã ký.", new PetitionerData("Trần Văn Thử", null, null, false),
				new PetitionerData("Trần Văn Thử An", null, null, false))).isEqualTo("Anh ••• đã ký.");
	}

	@Test
	void manyWhoSignDoNotHoldUpTheReader() {
		PetitionerData[] signers = IntStream.range(0, 1_000).mapToObj(number -> new PetitionerData("Nguyễn Văn Ký " + number,
				"0905 %06d".formatted(number), "số %d đường Đi Bộ Xa".formatted(number), false)).toArray(PetitionerData[]::new);
		String text = "Nguyễn Văn B đi qua đường Đi Bộ Gần, số 12, gọi 0905 1. ".repeat(200) + "Nguyễn Văn Ký 777, 0905000321.";
		assertTimeout(Duration.ofSeconds(5), () -> {
			for (int i = 0; i < 20; i++) {
				assertThat(covered(text, signers)).endsWith(" •••, •••.");
			}
		});
	}

	private static String covered(String text, PetitionerData... persons) {
		return CoveredWords.of(Stream.of(persons)).apply(text);
	}
}
