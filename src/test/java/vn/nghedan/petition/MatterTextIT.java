package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.ApplicationTest;

/** One matter is written in many ways, and {@code matter_text} writes it in one. */
@ApplicationTest
class MatterTextIT {

	@Autowired
	JdbcTemplate database;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Hòa Minh|Hoà Minh", "Quý|quí", "kỹ thuật|kĩ thuật", "Lý Thường Kiệt|LÍ THƯỜNG KIỆT",
			"kiệt 50|K50", "kiệt 50|k.50", "kiệt 50|kiet50", "kiệt 50|Kiệt số 50", "kiệt 50|hẻm 50", "kiệt 50/12|K50-12",
			"tổ dân phố 27|TDP 27", "tổ dân phố 27|tổ 27", "tổ dân phố 27|Tổ DP số 27", "tổ dân phố 27|t.d.p 27", "tổ dân phố 27|TDP27",
			"đường Phạm Như Xương|đ. Phạm Như Xương", "trước nhà, đường Mai|trước nhà; Đ.Mai", "kiệt 5 đường Mai|K5 đ.Mai",
			"phường Hòa Minh|P. Hoà Minh", "số nhà 12|nhà số 12", "số nhà 12|SN 12", "số nhà 12A|số 12 a",
			"Ủy ban nhân dân phường|UBND phường", "Ủy ban|Uỷ ban", "“ngập nước”…|ngập - nước !!!", "TRƯỜNG HỌC|trường học" })
	void spellingsOfOneThingAreOne(String one, String other) {
		assertThat(matter(other)).isEqualTo(matter(one));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Đường Nguyễn Huệ ngập nặng", "kiệt 85 tổ dân phố 27", "Hoà Khánh, Uỷ ban" })
	void composedAndDecomposedLettersAreTheSame(String text) {
		assertThat(matter(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(matter(Normalizer.normalize(text, Normalizer.Form.NFC)));
	}

	@Test
	void blanksThatLookAlikeAreAlike() {
		assertThat(matter("đèn\u00a0đường\u2009không\u3000sáng\u200b\ufeff")).isEqualTo("den duong khong sang");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "kiệt 50|kiệt 51", "tổ 27|tổ 72", "số nhà 12|số nhà 21", "thu 500.000 đ mỗi hộ|thu 500.000 đường mỗi hộ" })
	void whatIsNotTheSameStaysApart(String one, String other) {
		assertThat(matter(other)).isNotEqualTo(matter(one));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "+84 900 000 055|0900000055", "0084 900.000.055|0900 000 055", "0236 3 888 999|02363888999" })
	void aTelephoneIsOneTelephone(String one, String other) {
		assertThat(PetitionerData.phoneKey(one)).isEqualTo(PetitionerData.phoneKey(other));
	}

	@Test
	void eachTwoNeighboursMakeAPair() {
		assertThat(database.queryForObject("select cardinality(nghedan.matter_pairs('den duong khong sang'))", Integer.class)).isEqualTo(3);
		assertThat(database.queryForObject("select cardinality(nghedan.matter_pairs('den'))", Integer.class)).isEqualTo(1);
		assertThat(database.queryForObject("select cardinality(nghedan.matter_pairs(''))", Integer.class)).isZero();
	}

	private String matter(String text) {
		return database.queryForObject("select nghedan.matter_text(?)", String.class, text);
	}
}
