package vn.nghedan.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.OrganizationImport;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;

/** Loads the city at full size as of a day, and says in one line of JSON how many seconds each part took. */
@Component
class DemoFullScale implements FullScale {

	private static final Logger LOG = LoggerFactory.getLogger(DemoFullScale.class);
	private static final String DISTRICT = "TG";
	/** Residents and wards know of it before its first day. */
	private static final int PREPARED_BEFORE = 7;
	private static final Actor HOME_AFFAIRS = new Actor(FullScaleFiles.HOME_AFFAIRS);

	private final OrganizationImport files;
	private final DemoProgrammes programmes;
	private final DemoSeries series;
	private final DemoHouseholds households;
	private final DemoCounts counts;
	private final MovableClock clock;
	private final ObjectMapper json;
	private final LocalDate day;
	private final Map<String, Object> figures = new LinkedHashMap<>();

	/** @param day the first day of its programme and of its meetings; without one the first of this month */
	DemoFullScale(OrganizationImport files, DemoProgrammes programmes, DemoSeries series, DemoHouseholds households,
			DemoCounts counts, MovableClock clock, ObjectMapper json, @Value("${nghedan.demo-first-day:#{null}}") LocalDate day) {
		this.files = files;
		this.programmes = programmes;
		this.series = series;
		this.households = households;
		this.counts = counts;
		this.clock = clock;
		this.json = json;
		this.day = day;
	}

	void load() {
		LocalDate first = day != null ? day : VietnamTime.dateOf(clock.instant()).withDayOfMonth(1);
		LocalDate last = first.plusMonths(12).minusDays(1);
		Map<String, Object> seconds = new LinkedHashMap<>();
		long start = System.nanoTime();
		try {
			clock.moveTo(VietnamTime.at(first.minusDays(PREPARED_BEFORE), LocalTime.of(7, 0)));
			timed(seconds, "organization", () -> files.load(FullScaleFiles.folder()));
			timed(seconds, "households", () -> households.count(first));
			String meetings = programmes.groupMeetings(DISTRICT, first, last, HOME_AFFAIRS);
			timed(seconds, "assignments", () -> programmes.assignAsProposed(meetings, first, HOME_AFFAIRS));
			timed(seconds, "series", () -> begin(meetings, first, last));
			timed(seconds, "meetings", () -> series.generate(last));
		}
		finally {
			clock.followSystem();
		}
		figures.putAll(counts.all());
		figures.put("seconds", since(start));
		figures.put("parts", seconds);
		LOG.info("Full scale: {}", line());
	}

	@Override
	public Map<String, Object> figures() {
		return figures;
	}

	private void begin(String meetings, LocalDate first, LocalDate last) {
		series.groupMeetings(meetings, FullScaleFiles.wards(), first, HOME_AFFAIRS);
		series.dialogues(programmes.dialogues(DISTRICT, first, last, HOME_AFFAIRS), FullScaleFiles.wards(), first, HOME_AFFAIRS);
		series.receptions(programmes.receptions(DISTRICT, first, last, HOME_AFFAIRS), FullScaleFiles.wards(), first, HOME_AFFAIRS);
	}

	private static void timed(Map<String, Object> seconds, String part, Runnable work) {
		long start = System.nanoTime();
		work.run();
		seconds.put(part, since(start));
	}

	private static double since(long nanos) {
		return Math.round((System.nanoTime() - nanos) / 1e7) / 100.0;
	}

	private String line() {
		try {
			return json.writeValueAsString(figures);
		}
		catch (JsonProcessingException e) {
			throw new IllegalStateException(e);
		}
	}
}
