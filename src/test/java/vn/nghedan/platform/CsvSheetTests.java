package vn.nghedan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-2+3+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\u00a0=1", "＝1+1", "＋1", "－1",
			"＠x", "\"=1", "'=1", "\u0000=1", "=HYPERLINK(\"http://x.invalid\",\"mở\")", "=cmd|' /C calc'!A0" })
	void whatASpreadsheetWouldCountIsText(String cell) throws IOException {
		String read = read(new CsvSheet().row("trước", cell), ',').get(0).get(1);
		assertThat(read.replaceFirst("^[\\h\"]*", "")).startsWith("'");
	}

	/** Opened by a program that was told another separator than ours, lines and cells break elsewhere. */
	@ParameterizedTest
	@ValueSource(strings = { "rác;=1+1", "rác,=1+1", "rác\t=1+1", "rác\n=1+1", "rác\r\n+1", "rác; =1", "rác\";=1", "rác;\"=1", "\";=1;\"" })
	void alsoWhereItIsReadWithAnotherSeparator(String cell) throws IOException {
		String text = new CsvSheet().row("trước", cell, "sau").text();
		for (char separator : new char[] { ';', '\t' }) {
			assertThat(asSpreadsheetsSplit(text, separator)).as("%s by %s", cell, (int) separator)
				.noneMatch(part -> part.replaceFirst("^[\\h\"\\ufeff]*", "").matches("(?s)[=+\\-@].*"));
		}
	}

	@Test
	void wordsAndNumbersStayWhatTheyAre() throws IOException {
		CSVRecord row = read(new CsvSheet().row("Ngập ở kiệt 85, \"nặng\"\nba ngày", -5, 2.5, null, "90%", "a-b", "Tổ 27 (cũ)"), ',').get(0);
		assertThat(row.toList()).containsExactly("Ngập ở kiệt 85, \"nặng\"\nba ngày", "-5", "2.5", "", "90%", "a-b", "Tổ 27 (cũ)");
	}

	@Test
	void theFileSaysThatItIsUtf8() {
		assertThat(new CsvSheet().row("ấ").bytes()).startsWith(0xef, 0xbb, 0xbf).endsWith('\r', '\n');
		assertThat(new String(new CsvSheet().row("ấ").row(List.of("b")).bytes(), StandardCharsets.UTF_8)).isEqualTo("\ufeff\"ấ\"\r\n\"b\"\r\n");
	}

	private static List<CSVRecord> read(CsvSheet sheet, char separator) throws IOException {
		try (CSVParser parser = CSVFormat.RFC4180.builder().setDelimiter(separator).get().parse(new StringReader(sheet.text().substring(1)))) {
			return parser.getRecords();
		}
	}

	/** As roughly as the programs do it: a quote in the middle of a cell protects nothing. */
	private static List<String> asSpreadsheetsSplit(String text, char separator) {
		return Stream.of(text.split("[\\r\\n]+")).flatMap(line -> Arrays.stream(line.split(String.valueOf(separator)))).toList();
	}
}
