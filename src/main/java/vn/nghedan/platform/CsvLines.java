package vn.nghedan.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV as spreadsheets write it: UTF-8 with or without a mark in front; semicolons, commas or tabs, whichever fit the headings. */
final class CsvLines {

	private static final List<Character> DELIMITERS = List.of(';', ',', '\t');

	private CsvLines() {
	}

	/** @param fit how many headings are found in lines so divided */
	static List<SheetLine> of(byte[] bytes, SheetProblems problems, ToIntFunction<List<SheetLine>> fit) {
		String text = decoded(bytes, problems);
		if (text == null) {
			return List.of();
		}
		String head = text.lines().limit(30).reduce("", (all, line) -> all + line + "\n");
		char delimiter = DELIMITERS.stream()
			.max(Comparator.comparingInt((Character each) -> fit.applyAsInt(lines(head, each, new SheetProblems())))
				.thenComparingInt(each -> -DELIMITERS.indexOf(each))).orElse(',');
		return lines(text, delimiter, problems);
	}

	private static String decoded(byte[] bytes, SheetProblems problems) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			if (text.indexOf('\0') < 0) {
				return text.startsWith("\ufeff") ? text.substring(1) : text;
			}
		}
		catch (CharacterCodingException e) {
			// said below, as of any file that is neither
		}
		problems.add(0, "", "platform.not-a-table");
		return null;
	}

	private static List<SheetLine> lines(String text, char delimiter, SheetProblems problems) {
		List<SheetLine> lines = new ArrayList<>();
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
		try (CSVParser parser = CSVParser.parse(text, format)) {
			for (CSVRecord cells : parser) {
				long breaks = cells.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
				int line = (int) (parser.getCurrentLineNumber() - breaks);
				lines.add(new SheetLine(line, cells.stream().map(PlainText::normalise).toList()));
			}
		}
		catch (IOException | UncheckedIOException | IllegalStateException e) {
			problems.add(lines.size() + 1, "", "platform.broken-quotes");
		}
		return lines;
	}
}
