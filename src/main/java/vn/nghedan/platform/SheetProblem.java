package vn.nghedan.platform;

import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong in a table from people.
 *
 * @param line as the spreadsheet counts, from 1; 0 where it concerns the whole file
 * @param column heading of the column, empty where it concerns the whole line
 * @param code {@code <package>.<what>}; the text is {@code sheet.<what>} in {@code messages/<package>}
 * @param arguments fill the text
 */
public record SheetProblem(int line, String column, String code, List<String> arguments) {

	/** What is wrong and what to do, without the place. */
	public String message(Locale locale) {
		int dot = code.indexOf('.');
		return Messages.text(code.substring(0, dot), "sheet." + code.substring(dot + 1), locale, arguments.toArray());
	}
}
