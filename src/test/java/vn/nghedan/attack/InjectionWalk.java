package vn.nghedan.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.access.Door;
import vn.nghedan.access.matrix.MatrixCity;
import vn.nghedan.access.matrix.MatrixThings;
import vn.nghedan.organization.Roles;
import vn.nghedan.web.Caller;

/**
 * Writes attacks into every text field of our interface, as its own description lists them: into the valid sample of an
 * address, so that as much as possible is stored, and into all fields at once, so that nothing is left out.
 */
@Component
public class InjectionWalk {

	/** Quotes for SQL, markup for a browser, braces for AngularJS, Spring and the engine; each would leave a trace. */
	public static final String ATTACK = "Nhờ '); drop table nghedan.petition; -- ' or '1'='1 \"><img src=x onerror=\"window.ndXss=1\"><script>window.ndXss=2</script>"
			+ "<svg onload=window.ndXss=3></svg>{{987*1000}}{{constructor.constructor('window.ndXss=4')()}} ${987*1000} #{987*1000} javascript:window.ndXss=5";
	public static final String SHORT = "<img src=x onerror=ndXss=1>{{987*1000}}";

	private static final Pattern INSIDE = Pattern.compile("\\bat [a-z]+\\.[a-z.]+\\(|Exception|org\\.springframework|org\\.camunda|PSQL|hibernate|java\\.lang");
	/** What would take away the walk's own feet, or end what other tests find in the city. */
	private static final Pattern LEFT_OUT = Pattern.compile(".*/(quarantine|keys|accounts|password|sign-off|retention|staffing-changes|told|subject-fields).*"
			+ "|.*/(dossiers|meeting-series|programmes|meetings)/.*/(cancel|cancellation|close|end|finish|remove|replies)");
	private static final Pattern LAST = Pattern.compile(".*(cancel|cancellation|close|withdrawal|diversion|merge|split|end|pass-on|suspension|finish|remove|replies|city-reply)$");
	private static final Pattern CODES = Pattern.compile("\\{.*|[A-Z][A-Z0-9_-]*|\\d.*|[a-f0-9-]{36}|mot\\..*");
	private static final Set<String> NAMES_OF_THINGS = Set.of("key", "code", "petition", "petitionCode", "masterCode", "unit", "unitCode", "wardCode", "ward", "group",
			"groupCode", "official", "username", "delegation", "programme", "meetingId", "field", "authority");

	/** What came of it: how many texts were stored and where, and every answer that should not have been. */
	public record Result(int stored, int sent, Set<String> fields, List<String> wrong, Map<String, String> things) {
	}

	private final MatrixThings things;
	private final MatrixCity city;
	private final TestCases cases;
	private final ObjectMapper json;
	private final Map<String, Caller> callers = new HashMap<>();
	private final Set<String> fields = new TreeSet<>();
	private final List<String> wrong = new ArrayList<>();
	private int stored;
	private int sent;

	InjectionWalk(MatrixThings things, MatrixCity city, TestCases cases, ObjectMapper json) {
		this.things = things;
		this.city = city;
		this.cases = cases;
		this.json = json;
	}

	/** By the names of {@code access/routes.csv}; a petition and a meeting of its own, since the others are looked at by more tests. */
	private Map<String, String> things(int port) throws IOException {
		city.there();
		Map<String, String> known = new HashMap<>(things.of(MatrixCity.OWN, port));
		TestCase petition = cases.heardIn(MatrixCity.OWN + "-1").goesTo("RESOLVE", MatrixCity.OWN, "SIMPLE");
		known.put("petition", petition.key());
		known.put("task", petition.task("userTask_resolve").id());
		known.put("meeting", json.readTree(caller(port, Roles.LIAISON_OFFICIAL).post("/api/meetings", "{\"groupCode\": \"" + MatrixCity.OWN
				+ "-1\", \"type\": \"GROUP_MEETING\", \"scheduledAt\": \"2026-11-03T19:00:00+07:00\", \"place\": \"Nhà văn hóa\"}").body()).path("code").asText());
		return known;
	}

	public synchronized Result walk(int port) throws IOException {
		Map<String, String> known = things(port);
		JsonNode description = json.readTree(caller(port, Roles.CHAIR).get("/v3/api-docs").body());
		List<String[]> routes = new ClassPathResource("access/routes.csv").getContentAsString(StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(";", -1))
			.filter(cell -> cell[0].startsWith("POST ") || cell[0].startsWith("PUT ")).filter(cell -> !LEFT_OUT.matcher(cell[0]).matches())
			.sorted(Comparator.comparing(cell -> LAST.matcher(cell[0]).matches())).toList();
		capture(port, known);
		for (String[] route : routes) {
			String[] key = route[0].split(" ");
			JsonNode schema = schema(description, description.path("paths").path(key[1]).path(key[0].toLowerCase()).path("requestBody").path("content")
				.path("application/json").path("schema"));
			if (schema.isMissingNode() || schema.isEmpty()) {
				continue;
			}
			List<String> roles = Door.valueOf(route[1]).roles().isEmpty() ? List.of(Roles.CHAIR) : Door.valueOf(route[1]).roles().stream().sorted().toList();
			if (route[4].startsWith("{")) {
				send(port, roles, key, fill(route[3], known), attacked(json.readTree(route[4]), known));
			}
			send(port, roles.subList(0, 1), key, fill(route[3], known), everyField(description, schema, key[1], 0));
		}
		return new Result(stored, sent, fields, wrong, known);
	}

	/** What the interface calls optional, and people fill in most. */
	private void capture(int port, Map<String, String> known) {
		ObjectNode opinion = json.createObjectNode().put("channel", "DIRECT_CONTACT").put("groupCode", known.get("group")).put("content", ATTACK)
			.put("heardAt", "2026-11-02T08:30:00+07:00").put("notAccusation", true);
		opinion.putObject("petitioner").put("name", SHORT).put("phone", "0900 000 099").put("address", SHORT);
		send(port, List.of(Roles.LIAISON_OFFICIAL), new String[] { "POST", "/api/petitions" }, "/api/petitions", opinion);
		HttpResponse<String> file = caller(port, Roles.INTAKE_OFFICER).upload("/api/petitions/" + known.get("petition") + "/attachments",
				SHORT.replace("\"", "") + ".pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
		judge("upload", file);
	}

	private void send(int port, List<String> roles, String[] key, String path, JsonNode body) {
		for (String role : roles) {
			HttpResponse<String> answer = caller(port, role).send(key[0], path, "application/json", body.toString(), "If-Match", "\"0\"");
			if (judge(key[0] + " " + key[1], answer)) {
				return;
			}
		}
	}

	private boolean judge(String what, HttpResponse<String> answer) {
		sent++;
		// An answer that quotes what was sent is JSON or a paper to be printed, and says nothing else of what is inside
		if (answer.statusCode() >= 500 || INSIDE.matcher(answer.body()).find() || !answer.body().isEmpty() && !json(answer) && !paper(answer)) {
			wrong.add(what + " -> " + answer.statusCode() + " " + answer.body().substring(0, Math.min(200, answer.body().length())));
		}
		stored += answer.statusCode() < 300 ? 1 : 0;
		return answer.statusCode() < 300;
	}

	/** What no browser takes for a page, whatever is in it. */
	private static boolean paper(HttpResponse<String> answer) {
		return answer.headers().firstValue("Content-Type").orElse("").equals("application/pdf")
				&& answer.headers().firstValue("X-Content-Type-Options").orElse("").equals("nosniff") && answer.body().startsWith("%PDF-");
	}

	private static boolean json(HttpResponse<String> answer) {
		return answer.headers().firstValue("Content-Type").orElse("").matches("application/(problem\\+)?json.*");
	}

	/** The sample with an attack in the place of every free text. */
	private JsonNode attacked(JsonNode sample, Map<String, String> known) {
		if (sample.isTextual()) {
			return CODES.matcher(sample.asText()).matches() ? new TextNode(fill(sample.asText(), known)) : new TextNode(ATTACK);
		}
		if (sample.isArray()) {
			ArrayNode all = json.createArrayNode();
			sample.forEach(each -> all.add(attacked(each, known)));
			return all;
		}
		if (sample.isObject()) {
			ObjectNode all = json.createObjectNode();
			sample.fields().forEachRemaining(each -> all.set(each.getKey(), Set.of("place", "at", "name", "number", "signer", "by").contains(each.getKey())
					&& each.getValue().isTextual() && !CODES.matcher(each.getValue().asText()).matches() ? new TextNode(SHORT) : attacked(each.getValue(), known)));
			return all;
		}
		return sample;
	}

	private JsonNode everyField(JsonNode description, JsonNode schema, String path, int depth) {
		JsonNode resolved = schema(description, schema);
		JsonNodeFactory nodes = JsonNodeFactory.instance;
		if (resolved.has("enum")) {
			return resolved.path("enum").get(0);
		}
		switch (resolved.path("type").asText("object")) {
			case "string":
				return nodes.textNode(switch (resolved.path("format").asText("")) {
					case "date" -> "2026-12-01";
					case "date-time" -> "2026-11-02T08:30:00+07:00";
					case "uuid" -> "11111111-1111-4111-8111-111111111119";
					default -> resolved.path("maxLength").asInt(1_000) < ATTACK.length() ? SHORT : ATTACK;
				});
			case "integer", "number":
				return nodes.numberNode(1);
			case "boolean":
				return nodes.booleanNode(true);
			case "array":
				return depth > 4 ? nodes.arrayNode() : nodes.arrayNode().add(everyField(description, resolved.path("items"), path, depth + 1));
			default:
				ObjectNode all = nodes.objectNode();
				if (depth <= 4) {
					resolved.path("properties").fields().forEachRemaining(each -> {
						if (schema(description, each.getValue()).path("type").asText().equals("string") && !NAMES_OF_THINGS.contains(each.getKey())) {
							fields.add(path + " " + each.getKey());
						}
						all.set(each.getKey(), everyField(description, each.getValue(), path, depth + 1));
					});
				}
				return all;
		}
	}

	private static JsonNode schema(JsonNode description, JsonNode schema) {
		String reference = schema.path("$ref").asText("");
		return reference.isEmpty() ? schema : description.path("components").path("schemas").path(reference.substring(reference.lastIndexOf('/') + 1));
	}

	private static String fill(String text, Map<String, String> known) {
		String filled = text;
		for (Map.Entry<String, String> each : known.entrySet()) {
			filled = filled.replace("{" + each.getKey() + "}", each.getValue());
		}
		return filled;
	}

	private Caller caller(int port, String role) {
		return callers.computeIfAbsent(role, each -> city.signedOn(port, MatrixCity.OWN, each));
	}
}
