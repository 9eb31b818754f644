package vn.nghedan.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * A table for whoever opens it in a spreadsheet: the only way in which this application writes CSV. What people have
 * written stays text there, whatever it begins with.
 */
public final class CsvSheet {

	/** Spreadsheets of this country read UTF-8 when it says so. */
	private static final char MARK = '\ufeff';

	/**
	 * What a spreadsheet would count: at the beginning of a cell, and behind what ends a cell for a spreadsheet that was told
	 * another separator than ours. The wide forms are what an input method writes, and Excel takes them too.
	 */
	private static final Pattern FORMULA = Pattern.compile("(^|[;,\\t\\r\\n])([\\h\"']*)(?=[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20])");
	private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]");
	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

	private final StringBuilder text = new StringBuilder().append(MARK);

	/** One line; numbers stay numbers, nothing is an empty cell, everything else is text. */
	public CsvSheet row(Object... cells) {
		return row(Arrays.asList(cells));
	}

	public CsvSheet row(List<?> cells) {
		try {
			new CSVPrinter(text, FORMAT).printRecord(cells.stream().map(CsvSheet::inert).toList());
			return this;
		}
		catch (IOException e) {
			throw new UncheckedIOException("Memory refuses nothing", e);
		}
	}

	public String text() {
		return text.toString();
	}

	public byte[] bytes() {
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String inert(Object cell) {
		if (cell instanceof Number) {
			return cell.toString();
		}
		String plain = CONTROLS.matcher(Objects.toString(cell, "").replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
		// A tab or a line break at the beginning would hide from the look at what is first
		String stripped = plain.replaceFirst("^[\\t\\n]+", "");
		return FORMULA.matcher(stripped).replaceAll("$1$2'");
	}
}
