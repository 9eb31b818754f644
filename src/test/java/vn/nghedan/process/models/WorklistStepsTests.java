package vn.nghedan.process.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The steps by which the list can be narrowed are those of the diagrams, by the same names. */
class WorklistStepsTests {

	private static final Path LIST = Path.of("src/main/webapps/tasklist/nghedan/worklist/steps.js");
	private static final Pattern LISTED = Pattern.compile("value: '(\\w+)', label: '([^']*)'");
	private static final Pattern DRAWN = Pattern.compile("<bpmn:userTask id=\"(\\w+)\" name=\"([^\"]*)\"");

	@Test
	void eachStepOfADiagramIsInTheListByItsName() throws IOException {
		Map<String, String> drawn = new TreeMap<>();
		try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
			files.filter(file -> file.toString().endsWith(".bpmn")).sorted().forEach(file -> {
				Matcher step = DRAWN.matcher(read(file));
				while (step.find()) {
					drawn.putIfAbsent(step.group(1), step.group(2));
				}
			});
		}
		Map<String, String> listed = new TreeMap<>();
		Matcher step = LISTED.matcher(read(LIST));
		while (step.find()) {
			listed.put(step.group(1), step.group(2));
		}
		assertThat(listed).containsExactlyInAnyOrderEntriesOf(drawn);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
