package vn.nghedan.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The jar that {@code mvn package} made, running by itself with a database of its own. */
final class PackagedApplication implements AutoCloseable {

	private static final Path LOG = Path.of("target/packaged-application.log");

	private final Process process;
	private final String home;

	private PackagedApplication(Process process, String home) {
		this.process = process;
		this.home = home;
	}

	static PackagedApplication start(Path data) throws IOException {
		int port = freePort();
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m", "-jar",
				jar().toString(), "--server.port=" + port, "--nghedan.data-directory=" + data.resolve("data"),
				"--nghedan.demo-petitions=false").redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
		PackagedApplication application = new PackagedApplication(process, "http://localhost:" + port);
		try {
			Awaitility.await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofSeconds(1)).until(application::answers);
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

	private boolean answers() throws InterruptedException {
		if (!process.isAlive()) {
			throw new IllegalStateException("It has stopped with " + process.exitValue());
		}
		try {
			return HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create(home + "/actuator/health")).build(), HttpResponse.BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException e) {
			return false;
		}
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
