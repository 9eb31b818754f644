package vn.nghedan.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** The folder where the embedded database keeps its data, held by one running application at a time. */
final class DataDirectory implements AutoCloseable {

	private final Path path;
	private final FileChannel channel;

	private DataDirectory(Path path, FileChannel channel) {
		this.path = path;
		this.channel = channel;
	}

	/** @throws DataDirectoryInUse when another process holds it; the message names that process */
	static DataDirectory hold(Path path) {
		try {
			Files.createDirectories(path);
			FileChannel channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (lock(channel) == null) {
				channel.close();
				throw new DataDirectoryInUse(path, holder(path));
			}
			Files.writeString(path.resolve("holder"),
					"process " + ProcessHandle.current().pid() + ", running since " + start());
			return new DataDirectory(path, channel);
		}
		catch (IOException e) {
			throw new UncheckedIOException("The data directory " + path + " cannot be used", e);
		}
	}

	Path server() {
		return path.resolve("postgres");
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(path.resolve("holder"));
		channel.close();
	}

	private static FileLock lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException e) {
			return null;
		}
	}

	private static String holder(Path path) throws IOException {
		Path holder = path.resolve("holder");
		return Files.exists(holder) ? Files.readString(holder) : "another process";
	}

	private static Instant start() {
		return ProcessHandle.current().info().startInstant().orElse(Instant.EPOCH);
	}
}
