package vn.nghedan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.core.env.Environment;

/**
 * Another node of the application under test: the packaged jar as a process of its own on the same database, since two
 * applications do not go together in one JVM. It runs no jobs, and its settings are those of a newcomer's server.
 */
public final class SecondNode implements AutoCloseable {

	private static final Path LOG = Path.of("target/second-node.log");

	private final Process process;
	private final int port;

	private SecondNode(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	/** @param settings {@code --name=value} */
	public static SecondNode start(JdbcConnectionDetails database, Environment first, int port, List<String> settings) {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
				"-jar", jar().toString(), "--server.port=" + port, "--spring.datasource.url=" + database.getJdbcUrl(),
				"--spring.datasource.username=" + database.getUsername(), "--spring.datasource.password=" + database.getPassword(),
				"--nghedan.keys.file=" + first.getRequiredProperty("nghedan.keys.file"), "--nghedan.demo=false",
				"--nghedan.administrator.username=node-administrator", "--nghedan.administrator.password=bay con co trang bay",
				"--camunda.bpm.job-execution.enabled=false"));
		command.addAll(settings);
		try {
			SecondNode node = new SecondNode(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(LOG.toFile()).start(), port);
			Runtime.getRuntime().addShutdownHook(new Thread(node::close));
			Awaitility.await().atMost(Duration.ofMinutes(15)).pollInterval(Duration.ofSeconds(1)).until(node::answers);
			return node;
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public int port() {
		return port;
	}

	/** It is gone from one moment to the next, as when a machine loses its power. */
	@Override
	public void close() {
		process.destroyForcibly();
		try {
			process.waitFor();
		}
		catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean answers() throws InterruptedException {
		if (!process.isAlive()) {
			throw new IllegalStateException("It has stopped with " + process.exitValue() + ", see " + LOG);
		}
		try {
			return HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health")).build(), BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException notYet) {
			return false;
		}
	}

	private static Path jar() {
		try (Stream<Path> files = Files.list(Path.of("target"))) {
			return files.filter(file -> file.getFileName().toString().matches("nghe-dan-[\\d.]+(-SNAPSHOT)?\\.jar"))
				.findFirst()
				.map(Path::toAbsolutePath)
				.orElseThrow(() -> new IllegalStateException("No packaged jar: run mvn verify"));
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
