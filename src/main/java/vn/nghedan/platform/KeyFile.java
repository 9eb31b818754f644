package vn.nghedan.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;

/** The file with the keys: outside the database and readable by its owner alone. */
final class KeyFile {

	private final Path path;

	KeyFile(Path path) {
		this.path = path.toAbsolutePath().normalize();
	}

	boolean exists() {
		return Files.exists(path);
	}

	Keyring read() {
		try {
			return Keyring.of(Files.readString(path));
		}
		catch (IOException | IllegalArgumentException e) {
			throw new KeysMissing("The file with the keys, %s, cannot be read or holds no keys.".formatted(path));
		}
	}

	/** Replaces the file at once, so that nobody ever reads half of it. */
	void write(Keyring keys) {
		try {
			Files.createDirectories(path.getParent());
			Path draft = Files.createTempFile(path.getParent(), "keys", ".new", ownerOnly());
			Files.writeString(draft, keys.text(), StandardOpenOption.TRUNCATE_EXISTING);
			Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException e) {
			throw new UncheckedIOException("The keys cannot be written to " + path, e);
		}
	}

	boolean isWritable() {
		return Files.isWritable(path) && Files.isWritable(path.getParent());
	}

	/** Whether everybody on the machine may read it, as far as its file system knows. */
	boolean isOpenToOthers() {
		try {
			return Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_READ);
		}
		catch (IOException | UnsupportedOperationException e) {
			return false;
		}
	}

	/** When it was last replaced; {@code null} while it cannot be asked. */
	FileTime changed() {
		try {
			return Files.getLastModifiedTime(path);
		}
		catch (IOException e) {
			return null;
		}
	}

	@Override
	public String toString() {
		return path.toString();
	}

	private FileAttribute<?>[] ownerOnly() {
		boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
		return posix ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}
}
