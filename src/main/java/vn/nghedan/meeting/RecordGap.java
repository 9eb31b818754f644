package vn.nghedan.meeting;

import java.util.List;
import java.util.Locale;
import vn.nghedan.platform.Messages;

/**
 * Something without which the record of a meeting cannot be finished.
 *
 * @param code {@code gap.<code>} in {@code messages/meeting}
 * @param arguments names, codes and numbers that fill the text
 */
public record RecordGap(String code, List<String> arguments) {

	static RecordGap of(String code, Object... arguments) {
		return new RecordGap(code, List.of(arguments).stream().map(String::valueOf).toList());
	}

	/** What is missing and what to do. */
	public String text(Locale locale) {
		return Messages.text("meeting", "gap." + code, locale, arguments.toArray());
	}
}
