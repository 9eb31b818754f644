package vn.nghedan.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The jar that {@code mvn package} made, running by itself with a database of its own. */
final class PackagedApplication implements AutoCloseable {

	private static final Path LOG = Path.of("target/packaged-application.log");

	private final Process process;
	private final String home;
	private final Path data;

	private PackagedApplication(Process process, String home, Path data) {
		this.process = process;
		this.home = home;
		this.data = data;
	}

	static PackagedApplication start(Path data) throws IOException {
		int port = freePort();
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m", "-jar",
				jar().toString(), "--server.port=" + port, "--nghedan.data-directory=" + data.resolve("data")).redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
		PackagedApplication application = new PackagedApplication(process, "http://localhost:" + port, data.resolve("data"));
		try {
			Awaitility.await().atMost(Duration.ofMinutes(8)).pollInterval(Duration.ofSeconds(1)).until(application::answers);
			return application;
		}
		catch (RuntimeException e) {
			application.close();
			throw new IllegalStateException("The packaged application does not start, see " + LOG, e);
		}
	}

	String home() {
		return home;
	}

	/** Asks its database a number. */
	long count(String sql) throws IOException {
		try (Stream<Path> files = Files.walk(data, 3)) {
			Path pid = files.filter(file -> file.getFileName().toString().equals("postmaster.pid")).findFirst().orElseThrow();
			String port = Files.readAllLines(pid).get(3).strip();
			return new JdbcTemplate(new DriverManagerDataSource("jdbc:postgresql://localhost:" + port + "/nghedan", "postgres", ""))
				.queryForObject(sql, Long.class);
		}
	}

	/** It greets when the city is loaded and its weeks are replayed. */
	private boolean answers() throws IOException {
		if (!process.isAlive()) {
			throw new IllegalStateException("It has stopped with " + process.exitValue());
		}
		return Files.readString(LOG).contains("Sign on with");
	}

	private static Path jar() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("target"))) {
			return files.filter(file -> file.getFileName().toString().matches("nghe-dan-[\\d.]+(-SNAPSHOT)?\\.jar"))
				.findFirst()
				.map(Path::toAbsolutePath)
				.orElseThrow(() -> new IllegalStateException("No packaged jar: run mvn verify"));
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	@Override
	public void close() {
		process.destroy();
		try {
			if (!process.waitFor(30, TimeUnit.SECONDS)) {
				process.destroyForcibly().waitFor();
			}
		}
		catch (InterruptedException e) {
			process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}
}
