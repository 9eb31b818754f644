package vn.nghedan.organization;

import java.util.Locale;
import vn.nghedan.platform.Messages;

/**
 * One thing that is wrong in an import file.
 *
 * @param file name of the file
 * @param line number of the line, the header is line 1; 0 when it concerns the whole file
 * @param column name of the column, empty when it concerns the whole line
 * @param problem key of the text {@code import.<problem>}
 * @param value what stands there
 */
public record ImportProblem(String file, int line, String column, String problem, String value) {

	/** The problem and what to do about it in one sentence. */
	public String text(Locale locale) {
		String place = column.isEmpty() ? line == 0 ? "file" : "line" : "column";
		return Messages.text("organization", "import.at-" + place, locale, file, String.valueOf(line), column)
				+ Messages.text("organization", "import." + problem, locale, value);
	}
}
