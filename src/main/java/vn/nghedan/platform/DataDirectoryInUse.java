package vn.nghedan.platform;

import java.nio.file.Path;

/** Two applications on one data directory would ruin it, so the second one stops and says who holds it. */
class DataDirectoryInUse extends RuntimeException {

	DataDirectoryInUse(Path directory, String holder) {
		super("The data directory %s is in use by %s.".formatted(directory.toAbsolutePath().normalize(), holder));
	}
}
