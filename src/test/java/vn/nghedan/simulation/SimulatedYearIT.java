package vn.nghedan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.ApplicationTest;
import vn.nghedan.platform.MovableClock;

/**
 * A year of a ward with seven groups, one of which never meets. It comes last, since it fills the calendar of everybody.
 * The same at full scale is a benchmark.
 */
@ApplicationTest
@Order(Integer.MAX_VALUE)
class SimulatedYearIT {

	private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
	private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
	private static final LocalDate END = LocalDate.of(2027, 2, 3);
	private static final String CLOSED = "YG-TVI-3";

	@Autowired
	SimulatedWard ward;
	@Autowired
	SimulatedYear year;
	@Autowired
	YearAccount account;
	@Autowired
	MovableClock clock;

	@AfterEach
	void letTheClockGo() {
		clock.followSystem();
	}

	@Test
	void everyMeetingQuotaReminderReviewAndAnswerIsAccountedFor() {
		String programme = ward.planned(FIRST, LAST);

		year.live(new SimulatedPlan(FIRST.minusDays(7), LAST, END, SimulatedWard.CODE::equals, CLOSED::equals), ward::runJobs, ward::isMine);

		assertThat(account.problems(programme, SimulatedWard.CODE)).isEmpty();
		Map<String, Long> figures = account.figures(programme, SimulatedWard.CODE, 2026);
		assertThat(figures).containsEntry("groupMeetings", 42L).containsEntry("groupMeetingsHELD", 36L)
			.containsEntry("groupMeetingsCANCELLED", 6L).containsEntry("obligations", 7L).containsEntry("obligationsMet", 6L)
			.containsEntry("reviewsHeld", 14L);
		assertThat(figures.get("petitions")).isEqualTo(figures.get("reported")).isGreaterThanOrEqualTo(6);
		assertThat(figures.keySet()).contains("warned 2026-07-01", "warned 2026-10-01", "warned 2026-12-01", "warned 2026-12-31");
		assertThat(figures).containsEntry("warned 2026-12-31", 1L);
	}
}
