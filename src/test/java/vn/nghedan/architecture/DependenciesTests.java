package vn.nghedan.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known against the jar's components is raised or explained; {@code docs/dependencies.md} says how. */
class DependenciesTests {

	private static final Path SBOM = Path.of("target/classes/META-INF/sbom/application.cdx.json");
	private static final Path EXPLAINED = Path.of("docs/dependencies.md");
	private static final Path KNOWN = Path.of("src/test/resources/dependencies/advisories.csv");
	private static final Pattern LINE = Pattern.compile("\\| `([^`]+:[^`]+)` \\| ([^|]+) \\| [^|]{15,}.*");
	private static final Pattern JAR = Pattern.compile(".*/repository/(.+)/([^/]+)/([^/]+)/[^/]+\\.jar");
	private static final Pattern GROUP = Pattern.compile("`([a-z0-9.-]+)`");

	/** A component is harmed from one version to before another. */
	record Advisory(String component, String from, String fixed, String id) {

		boolean harms(String version) {
			return compare(version, from) >= 0 && compare(version, fixed) < 0;
		}

		String key() {
			return component + " " + id;
		}
	}

	@Test
	void theBillOfMaterialsNamesWhatTheJarHolds() throws IOException {
		withBillOfMaterials();
		assertThat(components()).hasSizeGreaterThan(150).containsEntry("org.camunda.bpm:camunda-engine", "7.24.0")
			.containsKeys("org.springframework:spring-web", "org.apache.tomcat.embed:tomcat-embed-core", "com.google.crypto.tink:tink",
					"org.webjars.npm:preact")
			.doesNotContainKeys("org.apache.logging.log4j:log4j-core", "com.h2database:h2");
	}

	@Test
	void whatIsKnownAgainstAComponentIsRaisedOrExplained() throws IOException {
		Map<String, String> components = components();
		Set<String> harmed = new TreeSet<>();
		for (Advisory each : advisories()) {
			if (components.containsKey(each.component()) && each.harms(components.get(each.component()))) {
				harmed.add(each.key());
			}
		}
		assertThat(section("Explained").map(line -> line.group(1) + " " + line.group(2).strip()).toList())
			.as("docs/dependencies.md explains these and no others").containsExactlyInAnyOrderElementsOf(harmed);
	}

	@Test
	void whatWasRaisedStaysSo() throws IOException {
		Map<String, String> components = components();
		List<String> raised = section("Raised").map(line -> {
			assertThat(components).containsKey(line.group(1));
			assertThat(compare(components.get(line.group(1)), line.group(2).strip())).as(line.group(1)).isGreaterThanOrEqualTo(0);
			return line.group(1);
		}).toList();
		assertThat(raised).hasSizeGreaterThan(5);
	}

	@Test
	void everyGroupHasBeenLookedAt() throws IOException {
		withBillOfMaterials();
		Set<String> looked = new HashSet<>();
		for (Matcher group = GROUP.matcher(text("Groups")); group.find();) {
			looked.add(group.group(1));
		}
		Set<String> groups = new TreeSet<>();
		components().keySet().forEach(each -> groups.add(each.substring(0, each.indexOf(':'))));
		assertThat(looked).containsExactlyInAnyOrderElementsOf(groups);
	}

	@ParameterizedTest
	@CsvSource({ "9.47, true", "9.37.3, true", "9.37.4, false", "10.0.2, false", "9.38-rc1, true" })
	void rangesAreReadAsTheyAreMeant(String version, boolean harmed) throws IOException {
		assertThat(advisories().stream().filter(each -> each.id().equals("CVE-2025-53864")).anyMatch(each -> each.harms(version))).isEqualTo(harmed);
	}

	/** The plugin insists on a network: a build without one goes without, which what is published must not. */
	private static void withBillOfMaterials() {
		assumeThat(SBOM.toFile().exists() || "true".equals(System.getenv("CI"))).isTrue();
		assertThat(SBOM).exists();
	}

	private static Map<String, String> components() throws IOException {
		Map<String, String> components = new TreeMap<>();
		if (Files.notExists(SBOM)) {
			for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
				Matcher jar = JAR.matcher(each.replace('\\', '/'));
				if (jar.matches()) {
					components.put(jar.group(1).replace('/', '.') + ":" + jar.group(2), jar.group(3));
				}
			}
			return components;
		}
		JsonNode bill = new ObjectMapper().readTree(SBOM.toFile());
		assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
		bill.path("components").forEach(each -> components.put(each.path("group").asText() + ":" + each.path("name").asText(),
				each.path("version").asText()));
		return components;
	}

	private static List<Advisory> advisories() throws IOException {
		return Files.readAllLines(KNOWN).stream().skip(1).map(line -> line.split(";", -1))
			.map(cell -> new Advisory(cell[0], cell[1], cell[2], cell[3])).toList();
	}

	private static Stream<Matcher> section(String title) throws IOException {
		return text(title).lines().map(LINE::matcher).filter(Matcher::matches);
	}

	private static String text(String title) throws IOException {
		String all = Files.readString(EXPLAINED);
		String rest = all.substring(all.indexOf("\n## " + title + "\n") + title.length() + 5);
		return rest.contains("\n## ") ? rest.substring(0, rest.indexOf("\n## ")) : rest;
	}

	/** By numbers, from left to right; words behind them, as of a release candidate, count for nothing. */
	private static int compare(String one, String other) {
		int[] left = numbers(one);
		int[] right = numbers(other);
		for (int i = 0; i < Math.max(left.length, right.length); i++) {
			int difference = Integer.compare(i < left.length ? left[i] : 0, i < right.length ? right[i] : 0);
			if (difference != 0) {
				return difference;
			}
		}
		return 0;
	}

	private static int[] numbers(String version) {
		return Stream.of(version.replaceFirst("[^0-9.].*", "").split("\\.")).filter(part -> !part.isEmpty()).mapToInt(Integer::parseInt).toArray();
	}
}
