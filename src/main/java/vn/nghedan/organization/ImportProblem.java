package vn.nghedan.organization;

import java.util.Locale;
import vn.nghedan.platform.Messages;

/**
 * One thing that is wrong in an import file.
 *
 * @param file name of the file, or of an entry of what came without files: {@code successions[3]}
 * @param line number of the line, the header is line 1; 0 when it concerns the whole file or entry
 * @param column name of the column, empty when it concerns the whole line
 * @param problem key of the text {@code import.<problem>}
 * @param value what stands there
 */
public record ImportProblem(String file, int line, String column, String problem, String value) {

	/** The problem and what to do about it in one sentence. */
	public String text(Locale locale) {
		String where = line == 0 ? "cell" : "column";
		String place = column.isEmpty() ? line == 0 ? "file" : "line" : where;
		return Messages.text("organization", "import.at-" + place, locale, file, String.valueOf(line), column) + message(locale);
	}

	/** The problem and what to do about it, without the place. */
	public String message(Locale locale) {
		return Messages.text("organization", "import." + problem, locale, value);
	}

	/** {@code successions[3].to}, or {@code successions.csv:5:to} of a file. */
	public String cell() {
		String separator = line == 0 ? "." : ":" + line + ":";
		return column.isEmpty() ? file + (line == 0 ? "" : ":" + line) : file + separator + column;
	}
}
