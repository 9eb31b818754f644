package vn.nghedan.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, so that whoever prepares the files corrects everything in one go. */
final class Problems {

	// a set: a cell that is asked twice complains once
	private final Set<ImportProblem> all = new LinkedHashSet<>();

	void add(String file, int line, String column, String problem, String value) {
		all.add(new ImportProblem(file, line, column, problem, value));
	}

	/** Files in the order in which they were read, lines in theirs. */
	List<ImportProblem> inOrder() {
		List<String> files = all.stream().map(ImportProblem::file).distinct().toList();
		List<ImportProblem> sorted = new ArrayList<>(all);
		sorted.sort(Comparator.comparingInt((ImportProblem problem) -> files.indexOf(problem.file()))
				.thenComparingInt(ImportProblem::line));
		return sorted;
	}

	void rejectIfAny() {
		if (!all.isEmpty()) {
			throw new ImportRejected(inOrder());
		}
	}
}
