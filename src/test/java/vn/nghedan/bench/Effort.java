package vn.nghedan.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Processor time used since it was made, which says more than seconds on a machine that others use too. */
final class Effort {

	private final ProcessHandle server;
	private final double jvm = jvm();
	private final double database;

	Effort(JdbcTemplate database) {
		this.server = server(Path.of(database.queryForObject("show data_directory", String.class)));
		this.database = database();
	}

	Map<String, Double> figures() {
		return Map.of("application", rounded(jvm() - jvm), "database", rounded(database() - database));
	}

	private static double jvm() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
	}

	private double database() {
		return Stream.concat(Stream.of(server), server.descendants())
				.mapToDouble(process -> process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3).sum();
	}

	private static double rounded(double seconds) {
		return Math.round(seconds * 10) / 10.0;
	}

	private static ProcessHandle server(Path data) {
		try {
			return ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip())).orElseThrow();
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
