package vn.nghedan.access.matrix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import vn.nghedan.access.Door;

/**
 * A line of {@code access/routes.csv}: an address, its rule, and how it is tried.
 *
 * @param reach {@code row} one thing of a unit, refused to another; {@code list} what somebody may see of many;
 *        {@code self} what is the caller's; {@code shared} the same for all; {@code page} a page without data
 * @param sample the address with {@code {name}} for what each of the two wards has of its own
 * @param body of a POST or PUT; {@code file}, {@code files} and {@code ics} stand for an upload
 * @param own who finds what is of his own ward: roles, or {@code *} for all whom the rule lets in and {@code -role} for those
 *        who do not; nothing where nobody has one, and where it is not read
 */
record Route(String key, Door rule, String reach, String sample, String body, String own) {

	static List<Route> all() throws IOException {
		return new ClassPathResource("access/routes.csv").getContentAsString(StandardCharsets.UTF_8).lines().skip(1)
			.map(line -> line.split(";", -1)).map(cell -> new Route(cell[0], Door.valueOf(cell[1]), cell[2], cell[3], cell[4], cell[5]))
			.toList();
	}

	String method() {
		return key.substring(0, key.indexOf(' '));
	}

	boolean reads() {
		return method().equals("GET");
	}

	String path(Map<String, String> things) {
		return fill(sample, things);
	}

	String body(Map<String, String> things) {
		return fill(body, things);
	}

	private static String fill(String text, Map<String, String> things) {
		String filled = text;
		for (Map.Entry<String, String> thing : things.entrySet()) {
			filled = filled.replace("{" + thing.getKey() + "}", thing.getValue());
		}
		return filled;
	}

	/** In a ward, above which there is somebody. */
	boolean opensFor(String role) {
		return !rule.atTheTop() && rule.opensFor(Set.of(role));
	}

	/** Whether this role finds the sample of its own ward. */
	boolean found(String role) {
		List<String> words = List.of(own.split(" "));
		return opensFor(role) && (words.contains("*") ? !words.contains("-" + role) : words.contains(role));
	}
}
