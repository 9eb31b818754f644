package vn.nghedan.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database server that outlived its application, as after {@code kill -9}. It is stopped in order before a new one
 * starts on the same files; a mere leftover of its pid file is recognised by the server itself.
 */
final class OrphanedServer {

	private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);

	private OrphanedServer() {
	}

	static void stop(Path serverDirectory) throws IOException {
		Path pidFile = serverDirectory.resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return;
		}
		Optional<ProcessHandle> server = process(Files.readAllLines(pidFile).get(0));
		if (server.isPresent()) {
			log.warn("A database server was left behind by an application that did not end in order; stopping it.");
			server.get().destroy();
			await(server.get());
		}
	}

	private static Optional<ProcessHandle> process(String pid) {
		return ProcessHandle.of(Long.parseLong(pid.strip()))
			.filter(process -> process.info().command().map(command -> command.contains("postgres")).orElse(false));
	}

	private static void await(ProcessHandle server) throws IOException {
		try {
			server.onExit().get(30, TimeUnit.SECONDS);
		}
		catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		catch (Exception e) {
			throw new IOException("The database server %d left behind does not stop.".formatted(server.pid()), e);
		}
	}
}
