package vn.nghedan.platform;

import java.util.List;

/** Nothing of a table was loaded, none of its rows, and these are all the reasons. */
public class SheetRejected extends Refusal {

	private final transient List<SheetProblem> problems;

	SheetRejected(List<SheetProblem> problems) {
		super("platform.sheet-rejected", problems.size());
		this.problems = List.copyOf(problems);
	}

	/** In the order of lines. */
	public List<SheetProblem> problems() {
		return problems;
	}
}
