package vn.nghedan.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Prints what was measured: one JSON object a line, to the console and to {@code target/bench.jsonl}. */
final class BenchReport {

	private static final Path FILE = Path.of("target/bench.jsonl");
	private static final ObjectMapper JSON = new ObjectMapper();

	private BenchReport() {
	}

	static void print(String benchmark, Map<String, ?> figures) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("benchmark", benchmark);
		line.putAll(figures);
		line.put("machine", machine());
		try {
			String json = JSON.writeValueAsString(line);
			System.out.println(json);
			Files.writeString(FILE, json + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		catch (JsonProcessingException e) {
			throw new IllegalStateException(e);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The load tells how far others used the machine too. */
	private static Map<String, Object> machine() {
		Runtime runtime = Runtime.getRuntime();
		OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		return Map.of("cores", runtime.availableProcessors(), "memoryMb", system.getTotalMemorySize() >> 20, "heapMb",
				runtime.maxMemory() >> 20, "jdk", Runtime.version().toString(), "load", system.getSystemLoadAverage());
	}

	static double seconds(long nanos) {
		return Math.round(nanos / 1e7) / 100.0;
	}
}
