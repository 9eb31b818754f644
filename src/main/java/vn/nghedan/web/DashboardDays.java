package vn.nghedan.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.nghedan.platform.VietnamTime;

/** The days of receipt of cases that are so and so old today. */
@Component
class DashboardDays {

	private final Clock clock;

	DashboardDays(Clock clock) {
		this.clock = clock;
	}

	LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}

	/** As a list is asked for it; {@code to} is {@code null} for the oldest. */
	String received(int from, Integer to) {
		return (to == null ? "" : "&from=" + today().minusDays(to)) + (from == 0 ? "" : "&to=" + today().minusDays(from));
	}
}
