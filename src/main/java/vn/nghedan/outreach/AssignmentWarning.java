package vn.nghedan.outreach;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.nghedan.platform.Messages;

/**
 * Something about an assignment that is worth a second look and stops nobody.
 *
 * @param what key of the text {@code warning.<what>}
 * @param arguments codes and numbers that fill it
 */
public record AssignmentWarning(String what, List<String> arguments) {

	static AssignmentWarning of(String what, Object... arguments) {
		return new AssignmentWarning(what, Arrays.stream(arguments).map(String::valueOf).toList());
	}

	public String text(Locale locale) {
		return Messages.text("outreach", "warning." + what, locale, arguments.toArray());
	}
}
