package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.TestCase;
import vn.nghedan.platform.VietnamTime;

/** The way through {@code statistics}, of which there is one instance. */
class StatisticsProcessIT extends ProcessTest {

	@Autowired
	JdbcTemplate jdbc;

	@Test
	@Transactional
	void theNumbersAreThereFromTheStartAndAreAddedUpEveryNight() {
		TestCase statistics = cases.of("statistics");
		assertThat(statistics.runs("statistics")).as("since the start").isTrue();
		assertThat(jdbc.queryForObject("select count(*) from nghedan.dashboard_night", Long.class)).isEqualTo(1);

		statistics.fires("timerEvent_nightFalls");

		assertThat(LocalTime.ofInstant(clock.instant(), VietnamTime.ZONE).getHour()).isEqualTo(1);
		assertThat(jdbc.queryForObject("select counted_at from nghedan.dashboard_night", Timestamp.class).toInstant()).isEqualTo(clock.instant());
		assertThat(statistics.jobs("timerEvent_nightFalls")).as("until the next night").hasSize(1);
		assertThat(statistics.jobs("timerEvent_nightFalls").get(0).getDuedate().toInstant()).isAfter(clock.instant());
	}
}
