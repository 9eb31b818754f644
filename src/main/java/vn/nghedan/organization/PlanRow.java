package vn.nghedan.organization;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One entry of a plan, which complains when it does not hold what is asked for.
 *
 * @param list {@code units}, {@code groups}, {@code successions} or {@code renames}
 * @param line of the file it was read from, 0 when it comes from none
 */
record PlanRow(Problems problems, String list, int index, int line) {

	private static final int LONGEST = 200;

	void wrong(String column, String problem, String value) {
		problems.add(line == 0 ? list + "[" + index + "]" : list + ".csv", line, column, problem, value);
	}

	/** Whether something stands there, which is not too long. */
	boolean holds(String column, String text) {
		if (text == null || text.isBlank()) {
			wrong(column, "required", "");
			return false;
		}
		if (text.length() > LONGEST) {
			wrong(column, "too-long", String.valueOf(LONGEST));
			return false;
		}
		return true;
	}

	boolean matches(String column, String text, Pattern form, String problem) {
		return holds(column, text) && is(column, text, each -> form.matcher(each).matches(), problem);
	}

	boolean is(String column, String text, Predicate<String> asked, String problem) {
		boolean good = asked.test(text);
		if (!good) {
			wrong(column, problem, text);
		}
		return good;
	}
}
