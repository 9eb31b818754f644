package vn.nghedan.platform;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong in a table, so that whoever prepared it corrects everything in one go. */
public final class SheetProblems {

	// a set: a cell that is asked twice complains once
	private final Set<SheetProblem> all = new LinkedHashSet<>();

	/** @param line 0 for the whole file; @param column its heading, empty for the whole line */
	public void add(int line, String column, String code, Object... arguments) {
		all.add(new SheetProblem(line, column, code, List.of(arguments).stream().map(String::valueOf).toList()));
	}

	public boolean isEmpty() {
		return all.isEmpty();
	}

	/** By line, those of one line as they were found. */
	public List<SheetProblem> inOrder() {
		return all.stream().sorted(Comparator.comparingInt(SheetProblem::line)).toList();
	}

	/** @throws SheetRejected with all of them, where there is one */
	public void rejectIfAny() {
		if (!isEmpty()) {
			throw new SheetRejected(inOrder());
		}
	}
}
