package vn.nghedan.process.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of {@code bpmn/} and {@code forms/} as text: file name to content. */
final class ModelFiles {

	static Map<String, String> ofProject() {
		Map<String, String> files = new TreeMap<>();
		Stream.of(Path.of("bpmn"), Path.of("forms")).forEach(folder -> read(folder, files));
		return files;
	}

	private static void read(Path folder, Map<String, String> into) {
		try (Stream<Path> paths = Files.list(folder)) {
			for (Path path : paths.toList())
				into.put(path.getFileName().toString(), Files.readString(path));
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private ModelFiles() {
	}
}
