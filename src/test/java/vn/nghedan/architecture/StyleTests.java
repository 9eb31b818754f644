package vn.nghedan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleTests {

	private static final Path SHEETS = Path.of("src/main/webapps/tasklist/nghedan/styles");
	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
	/** A rule for the class alone, wherever it stands. */
	private static final Pattern OF_A_CLASS = Pattern.compile("(?m)^(\\.nd-[\\w-]+) \\{");

	/** All sheets are loaded together: two parts that call different things the same would be drawn one over the other. */
	@Test
	void whatAClassLooksLikeIsSaidInOneSheet() throws IOException {
		Map<String, Set<String>> sheetsOf = new TreeMap<>();
		for (Path sheet : sheets()) {
			OF_A_CLASS.matcher(COMMENT.matcher(Files.readString(sheet)).replaceAll("")).results().map(MatchResult::group)
				.forEach(rule -> sheetsOf.computeIfAbsent(rule, none -> new TreeSet<>()).add(sheet.getFileName().toString()));
		}
		assertThat(sheetsOf).hasSizeGreaterThan(200);
		assertThat(sheetsOf).allSatisfy((rule, sheets) -> assertThat(sheets).as(rule).hasSize(1));
	}

	private static List<Path> sheets() throws IOException {
		try (Stream<Path> files = Files.list(SHEETS)) {
			return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
		}
	}
}
