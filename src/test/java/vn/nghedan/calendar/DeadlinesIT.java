package vn.nghedan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.ApplicationTest;

/** Terms and holidays as rows of the database. */
@ApplicationTest
@Transactional
class DeadlinesIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
	private static final Instant HEARD = Instant.parse("2026-04-25T13:00:00Z");

	@Autowired
	private Deadlines deadlines;
	@Autowired
	private Almanacs almanacs;
	@Autowired
	private JdbcClient database;

	@Test
	void theShippedRowsGiveTheDueDate() {
		assertThat(deadlines.due("D05", "TG-BHD", HEARD)).isEqualTo("2026-05-13T16:59:59Z");
	}

	@Test
	void aGradeHasARowOfItsOwnOrSharesTheOneForAll() {
		assertThat(deadlines.rule("D09", TODAY).amount()).isEqualTo(5);
		assertThat(rule("D09", Grade.SIMPLE).amount()).isEqualTo(2);
		assertThat(rule("D09", Grade.URGENT).amount()).isEqualTo(5);
		assertThat(deadlines.rule("D10", TODAY).grade()).isEqualTo(Grade.URGENT);
	}

	@Test
	void aRuleThatIsNotValidOnTheDayDoesNotCount() {
		assertThatThrownBy(() -> deadlines.rule("D05", LocalDate.of(2019, 12, 31))).hasMessageContaining("D05");
		assertThat(almanacs.current().rules()).noneMatch(row -> row.isValidOn(LocalDate.of(2019, 12, 31)));
	}

	@Test
	void switchingADayOnMovesTheDueDate() {
		LocalDate event = LocalDate.of(2026, 11, 23);
		assertThat(calendar().plusWorkingDays(event, 1)).isEqualTo("2026-11-24");
		database.sql("update nghedan.calendar_day set active = true where day = date '2026-11-24'").update();
		assertThat(calendar().plusWorkingDays(event, 1)).isEqualTo("2026-11-25");
		assertThat(calendar().isWorkingDay(LocalDate.of(2026, 11, 24))).isFalse();
		assertThat(calendar().workingDaysBetween(event, LocalDate.of(2026, 11, 25))).isEqualTo(1);
	}

	private WorkingCalendar calendar() {
		return almanacs.current().calendar(Almanac.NATIONAL);
	}

	private DeadlineRule rule(String code, Grade grade) {
		return almanacs.current().rule(code, new Circumstances("TG-BHD", grade, null, null, null), TODAY);
	}
}
