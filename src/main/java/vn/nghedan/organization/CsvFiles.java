package vn.nghedan.organization;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;

/** A folder of files that were sent or made and stand on no disk. */
public final class CsvFiles extends AbstractResource {

	private final Map<String, byte[]> files;
	private final String name;

	private CsvFiles(Map<String, byte[]> files, String name) {
		this.files = Map.copyOf(files);
		this.name = name;
	}

	/** @param files content by file name, {@code units.csv} */
	public static Resource of(Map<String, byte[]> files) {
		return new CsvFiles(files, "");
	}

	/** @throws ImportRejected when one has a name that nobody would read */
	public static Resource of(Map<String, byte[]> files, List<String> read) {
		Problems problems = new Problems();
		files.keySet().stream().filter(file -> !read.contains(file)).sorted()
				.forEach(file -> problems.add(file, 0, "", "unknown-file", String.join(", ", read)));
		problems.rejectIfAny();
		return of(files);
	}

	@Override
	public Resource createRelative(String relativePath) {
		return new CsvFiles(files, relativePath);
	}

	@Override
	public boolean exists() {
		return files.containsKey(name);
	}

	@Override
	public InputStream getInputStream() throws IOException {
		if (!exists()) {
			throw new FileNotFoundException(name);
		}
		return new ByteArrayInputStream(files.get(name));
	}

	@Override
	public String getFilename() {
		return name;
	}

	@Override
	public String getDescription() {
		return "sent file " + name;
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}
