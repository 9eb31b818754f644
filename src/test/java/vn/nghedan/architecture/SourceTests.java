package vn.nghedan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceTests {

	private static final int LONGEST = 200;

	@Test
	void everySourceFileCanBeHeldInMind() throws IOException {
		assertThat(sources()).allSatisfy(file -> assertThat(lines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST));
	}

	@Test
	void everyPackageSaysWhatItIsFor() throws IOException {
		try (Stream<Path> packages = Files.list(Path.of("src/main/java/vn/nghedan"))) {
			assertThat(packages.filter(Files::isDirectory))
				.allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).content().startsWith("/**"));
		}
	}

	private static List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
			return files.filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".js")).toList();
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
