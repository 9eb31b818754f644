package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the service worker keeps is what the page loads: with one file missing it would not open without a network. */
class OutreachShellTests {

	private static final Path OWN = Path.of("src/main/resources/static");
	private static final Path TASKLIST = Path.of("src/main/webapps");
	private static final Pattern IMPORT = Pattern.compile("(?:from|import) '([./][^']+)'");
	private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"");
	private static final Pattern KEPT = Pattern.compile("'(/[^']+)'");

	@Test
	void theServiceWorkerKeepsEveryFileThatThePageLoads() throws IOException {
		Set<String> loaded = new TreeSet<>();
		loaded.add("/outreach/");
		LOADED.matcher(Files.readString(OWN.resolve("outreach/index.html"))).results().forEach(found -> load(found.group(1), loaded));

		assertThat(kept()).containsExactlyInAnyOrderElementsOf(loaded);
	}

	/** Else a phone asks for a module only after it has read the one that imports it, one journey after the other. */
	@Test
	void everyModuleIsAskedForAtOnce() throws IOException {
		String page = Files.readString(OWN.resolve("outreach/index.html"));
		assertThat(kept().stream().filter(file -> file.endsWith(".js") && !file.equals("/outreach/app.js")))
				.allSatisfy(file -> assertThat(page).contains("<link rel=\"modulepreload\" href=\"" + file + "\">"));
	}

	@Test
	void everyModuleOfThePageIsUsed() throws IOException {
		try (var files = Files.walk(OWN.resolve("outreach"))) {
			assertThat(files.map(file -> "/" + OWN.relativize(file)).filter(file -> file.endsWith(".js") && !file.endsWith("service-worker.js")))
					.isSubsetOf(kept());
		}
	}

	private static Set<String> kept() throws IOException {
		String worker = Files.readString(OWN.resolve("outreach/service-worker.js"));
		String list = worker.substring(worker.indexOf("const PAGE"), worker.indexOf("];"));
		return new TreeSet<>(KEPT.matcher(list).results().map(found -> found.group(1)).toList());
	}

	private static void load(String address, Set<String> loaded) {
		if (loaded.add(address) && address.endsWith(".js") && !address.startsWith("/webjars/")) {
			IMPORT.matcher(source(address)).results().map(found -> Path.of(address).resolveSibling(found.group(1)).normalize().toString())
					.forEach(imported -> load(imported, loaded));
		}
	}

	private static String source(String address) {
		try {
			return Files.readString(address.startsWith("/camunda/app/") ? TASKLIST.resolve(address.substring("/camunda/app/".length()))
					: OWN.resolve(address.substring(1)));
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
