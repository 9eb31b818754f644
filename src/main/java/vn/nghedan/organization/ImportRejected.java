package vn.nghedan.organization;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.nghedan.platform.Refusal;

/** The files were not loaded, none of their rows, and these are all the reasons. */
public class ImportRejected extends Refusal {

	private final transient List<ImportProblem> problems;

	ImportRejected(List<ImportProblem> problems) {
		super("organization.import-rejected", String.valueOf(problems.size()));
		this.problems = List.copyOf(problems);
	}

	/** In the order of files and lines. */
	public List<ImportProblem> problems() {
		return problems;
	}

	/** How many problems there are, and what to do, without the problems themselves. */
	public String summary(Locale locale) {
		return super.in(locale);
	}

	/** The summary and each problem on a line of its own. */
	@Override
	public String in(Locale locale) {
		return super.in(locale) + problems.stream().map(problem -> "\n" + problem.text(locale)).collect(Collectors.joining());
	}
}
