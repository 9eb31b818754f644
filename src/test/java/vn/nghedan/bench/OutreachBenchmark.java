package vn.nghedan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import vn.nghedan.browser.PaintTimes;
import vn.nghedan.demo.DueJobs;
import vn.nghedan.demo.FullScale;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.simulation.SimulatedPlan;
import vn.nghedan.simulation.SimulatedYear;
import vn.nghedan.simulation.YearAccount;
import vn.nghedan.web.Caller;

/**
 * The city at full size, 873 groups and 201 officials: loaded, lived through for a year ({@code -Dbench.year=false} leaves
 * that out), and then every screen of officials among the people looked at.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = { "nghedan.demo-city=full-scale",
		"nghedan.demo-first-day=2026-01-01" })
@ActiveProfiles("test")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutreachBenchmark {

	private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
	private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
	/** The books of the year are closed and the last opinions reviewed by then. */
	private static final LocalDate END = LocalDate.parse(System.getProperty("bench.until", "2027-02-03"));
	private static final boolean YEAR = !"false".equals(System.getProperty("bench.year"));
	/** How the codes of the wards begin that live through the year; all do unless asked otherwise. */
	private static final String WARD = System.getProperty("bench.ward", "");
	private static final String OFFICIAL = "canbo101";
	private static final String MANAGER = "canbo302";
	private static final String HEAD = "canbo006";

	@LocalServerPort
	int port;

	@Autowired
	FullScale fullScale;
	@Autowired
	SimulatedYear year;
	@Autowired
	YearAccount account;
	@Autowired
	MovableClock clock;
	@Autowired
	DueJobs jobs;
	@Autowired
	ManagementService management;
	@Autowired
	JdbcTemplate database;

	@Test
	@Order(1)
	void itIsLoadedInUnderTwoMinutes() {
		Map<String, Object> figures = new LinkedHashMap<>(fullScale.figures());
		BenchReport.print("full-scale-load", figures);
		assertThat(figures).containsEntry("groups", 873L).containsEntry("officials", 201L).containsEntry("groupMeetings", 5_238L);
		assertThat((Double) figures.get("seconds")).isLessThan(120);
	}

	@Test
	@Order(2)
	void aYearIsLivedThroughAndAddsUp() {
		if (!YEAR) {
			return;
		}
		long start = System.nanoTime();
		beginBefore(FIRST);
		year.live(new SimulatedPlan(FIRST.minusDays(7), LAST, END, ward -> ward.startsWith(WARD), group -> SimulatedPlan.dice(group, 60) == 0), jobs::run, key -> true);
		Map<String, Object> figures = new LinkedHashMap<>(account.figures(programme(), WARD + "%", 2026));
		figures.put("secondsInAll", BenchReport.seconds(System.nanoTime() - start));
		figures.put("seconds", year.seconds());
		figures.putAll(year.counts());
		List<String> problems = account.problems(programme(), WARD + "%");
		figures.put("problems", problems);
		BenchReport.print("simulated-year", figures);
		theApiSaysTheSame(figures);
		assertThat(problems).isEmpty();
	}

	@Test
	@Order(3)
	void everyScreenIsThereWithinASecond() {
		clock.moveTo(VietnamTime.at(LocalDate.of(2026, 11, 16), java.time.LocalTime.of(9, 0)));
		database.execute("analyze");
		OutreachScreens screens = new OutreachScreens(port, OFFICIAL, MANAGER, HEAD, database, Integer.getInteger("bench.requests", 100));
		Map<String, Object> figures = screens.measure(programme(), "2026-11");
		BenchReport.print("outreach-screens", figures);
		Map<String, Object> paints = paints();
		BenchReport.print("outreach-paints", paints);
		assertThat(screens.slowest()).isLessThan(1_000);
	}

	private Map<String, Object> paints() {
		Map<String, Object> figures = new LinkedHashMap<>();
		String home = "http://localhost:" + port;
		PaintTimes phone = PaintTimes.signedOn(home, OFFICIAL, true);
		figures.put("outreach", paint(phone, "/outreach/", ".o-section"));
		phone.leaves();
		PaintTimes desk = PaintTimes.signedOn(home, MANAGER, false);
		Map<String, String> useful = Map.of("assignments", ".nd table tbody tr", "meetings", ".nd li.nd-cases-line", "attendance", ".nd table tbody tr",
				"reviews", ".nd-dossiers-list :is(.nd-list li, .nd-notice, .nd-hint)");
		useful.forEach((page, shown) -> figures.put(page, latencies(desk.turns("/camunda/app/tasklist/default/", "#/" + page, shown, 20))));
		useful.forEach((page, shown) -> figures.put(page + ", with Tasklist's own start", paint(desk, "/camunda/app/tasklist/default/#/" + page, shown)));
		desk.leaves();
		return figures;
	}

	private static Map<String, Object> paint(PaintTimes visitor, String address, String useful) {
		return latencies(visitor.looks(address, useful, 20));
	}

	private static Map<String, Object> latencies(List<Long> millis) {
		Latencies latencies = new Latencies();
		millis.forEach(one -> latencies.add(one * 1_000_000));
		return latencies.figures();
	}

	/** Timers that the application has set at its start, of the system's time, are due when this year begins. */
	private void beginBefore(LocalDate day) {
		clock.moveTo(VietnamTime.startOf(day.minusDays(7)));
		database.update("""
				update public.act_ru_job set duedate_ = ? where duedate_ > ? and process_def_key_ = 'outreach-schedule'""",
				java.sql.Timestamp.from(VietnamTime.startOf(day.minusDays(7))), java.sql.Timestamp.from(clock.instant()));
	}

	private void theApiSaysTheSame(Map<String, Object> figures) {
		Caller manager = Caller.signedOn(port, MANAGER);
		String chair = database.queryForObject("""
				select min(r.username) from nghedan.role_holding r join nghedan.programme p on p.unit_code = r.unit_code
				where r.role in ('chair', 'manager') and p.code = ?""", String.class, programme());
		String numbers = Caller.signedOn(port, chair).get("/api/numbers?from=2026-01-01&to=2026-12-31").body();
		assertThat(numbers).contains("\"petitions\":" + figures.get("petitions"));
		String attendance = manager.get("/api/attendance?limit=1&on=2026-12-31&programme=" + programme()).body();
		assertThat(attendance).contains("\"obligations\":" + figures.get("obligations"), "\"met\":" + figures.get("obligationsMet"));
	}

	private String programme() {
		return database.queryForObject("select code from nghedan.programme where kind = 'GROUP_MEETINGS'", String.class);
	}
}
