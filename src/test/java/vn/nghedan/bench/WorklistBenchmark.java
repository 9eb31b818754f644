package vn.nghedan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.browser.PaintTimes;
import vn.nghedan.reporting.DashboardNight;
import vn.nghedan.web.Caller;

/**
 * Worklist, search and dashboard in a city with very many cases ({@code -Dbench.cases=…} open, {@code -Dbench.closed=…} closed
 * ones), as a browser asks for them: for who enters petitions in a usual ward, for the chair of a large one, and for who
 * manages the whole city.
 */
class WorklistBenchmark extends BenchTest {

	private static final int OPEN = Integer.getInteger("bench.cases", 100_000);
	private static final int CLOSED = Integer.getInteger("bench.closed", 10 * OPEN);
	private static final int TIMES = Integer.getInteger("bench.times", 60);
	private static final int PAINTS = 20;
	private static final int DEEP = 30;
	private static final String TASKLIST = "/camunda/app/tasklist/default/";

	private static final List<String> PEOPLE = List.of(WARDS.get(WARDS.size() - 1) + ".intake-officer", WARDS.get(0) + ".chair", "HM.manager");
	private static final List<String> CHIPS = List.of("overdue", "due-soon", "waiting", "returned", "unclaimed", "mine");
	private static final List<String> SORTS = List.of("received", "place", "subject", "step");
	private static final List<String> WORDS = List.of("duong song xanh", "Đường Núi Hồng", "rac thai u dong", "nắp cống bị vỡ", "kiet 12",
			"den duong khong sang", "Nguyễn Văn Mẫu", "hem 5 duong bien", "duong", "nuoc", "lấn chiếm lòng lề đường", "2026", "khong co tu nay");

	@Autowired
	LoadedCity city;
	@Autowired
	DashboardNight night;
	@Autowired
	ObjectMapper json;

	@Test
	void screensOfALoadedCity() throws Exception {
		long began = System.nanoTime();
		Map<String, Object> loading = city.fill(WARDS, OPEN, CLOSED);
		Map<String, Object> loaded = new LinkedHashMap<>();
		loaded.put("open", count("select count(*) from nghedan.petition where is_open"));
		loaded.put("closed", count("select count(*) from nghedan.petition where not is_open"));
		loaded.put("tasks", count("select count(*) from nghedan.worklist_item"));
		loaded.put("seconds", BenchReport.seconds(System.nanoTime() - began));
		loaded.put("ofWhich", loading);
		BenchReport.print("loaded-city", loaded);
		assertThat(loaded.get("tasks")).isEqualTo(count("select count(*) from public.act_ru_task"));
		long adding = System.nanoTime();
		night.addUp();
		BenchReport.print("dashboard-night", Map.of("seconds", BenchReport.seconds(System.nanoTime() - adding)));
		for (String who : PEOPLE) {
			look(who, Caller.signedOn(port, cases.holderOf(who)));
			paint(who, cases.holderOf(who));
		}
	}

	/** Until the first line, or the first number, can be read: by somebody in Tasklist, and with Tasklist's own start. */
	private void paint(String who, String username) {
		PaintTimes desk = PaintTimes.signedOn("http://localhost:" + port, username, false);
		Map<String, String> useful = new LinkedHashMap<>(Map.of("#/worklist", ".nd-work-link"));
		if (!who.endsWith("intake-officer")) {
			useful.put("#/dashboard", ".nd-dash-number");
		}
		useful.forEach((route, shown) -> {
			paint(who, route, desk.turns(TASKLIST, route, shown, PAINTS));
			paint(who, route + ", with Tasklist's own start", desk.looks(TASKLIST + route, shown, PAINTS));
		});
		desk.leaves();
	}

	private static void paint(String who, String page, List<Long> millis) {
		Latencies latencies = new Latencies();
		millis.forEach(one -> latencies.add(one * 1_000_000));
		Map<String, Object> figures = new LinkedHashMap<>(Map.of("who", who, "page", page));
		figures.putAll(latencies.figures());
		BenchReport.print("paints", figures);
	}

	private void look(String who, Caller caller) throws Exception {
		JsonNode first = read(caller, "/api/worklist");
		measure(who, "worklist", first.path("counts").path("all").asLong(), caller, n -> "/api/worklist");
		for (String chip : CHIPS) {
			measure(who, "worklist-" + chip, read(caller, "/api/worklist?chip=" + chip).path("items").size(), caller, n -> "/api/worklist?chip=" + chip);
		}
		for (String sort : SORTS) {
			measure(who, "worklist-by-" + sort, first.path("items").size(), caller, n -> "/api/worklist?sort=" + sort + (n % 2 == 0 ? "&order=desc" : ""));
		}
		measure(who, "worklist-filtered", first.path("items").size(), caller, n -> "/api/worklist?field=ROAD&from=2026-10-01&chip=unclaimed");
		String deep = deep(caller, first.path("next").asText(null));
		if (deep != null) {
			measure(who, "worklist-deep", DEEP, caller, n -> "/api/worklist?cursor=" + deep);
		}
		time(who, "worklist-words", WORDS.size(), n -> search(caller, "/api/worklist/search", n));
		time(who, "search", WORDS.size(), n -> search(caller, "/api/search", n));
		measure(who, "cases", 50, caller, n -> "/api/petitions?limit=50");
		if (!who.endsWith("intake-officer")) {
			measure(who, "dashboard", 1, caller, n -> "/api/dashboard");
			measure(who, "dashboard-charts", 1, caller, n -> "/api/dashboard/charts");
		}
	}

	/** Where somebody is who has turned so many pages. */
	private String deep(Caller caller, String next) throws Exception {
		String cursor = next;
		for (int page = 0; page < DEEP && cursor != null && !cursor.equals("null"); page++) {
			JsonNode answer = read(caller, "/api/worklist?limit=200&cursor=" + cursor);
			if (answer.path("next").isNull()) {
				return cursor;
			}
			cursor = answer.path("next").asText();
		}
		return cursor;
	}

	private HttpResponse<String> search(Caller caller, String path, int n) {
		return caller.post(path, "{\"q\": \"" + WORDS.get(n % WORDS.size()) + "\"}");
	}

	private void measure(String who, String what, long size, Caller caller, IntFunction<String> path) {
		time(who, what, size, n -> caller.get(path.apply(n)));
	}

	private void time(String who, String what, long size, IntFunction<HttpResponse<String>> look) {
		for (int n = 0; n < 5; n++) {
			found(look.apply(n)); // the first looks compile and load
		}
		Latencies latencies = new Latencies();
		for (int n = 0; n < TIMES; n++) {
			long start = System.nanoTime();
			found(look.apply(n));
			latencies.add(System.nanoTime() - start);
		}
		Map<String, Object> figures = new LinkedHashMap<>(Map.of("who", who, "screen", what, "size", size));
		figures.putAll(latencies.figures());
		BenchReport.print("screens", figures);
	}

	private JsonNode read(Caller caller, String path) throws Exception {
		return json.readTree(found(caller.get(path)));
	}

	private static String found(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(200);
		return answer.body();
	}
}
