package vn.nghedan.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Closed five days after its end is a span here. */
class WatchDaysTests {

	private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
	private static final LocalDate SYLVESTER = LocalDate.of(2026, 12, 31);

	@Test
	void aYearHasItsDaysOfWarningItsLastDayAndTheDayOfItsBooks() {
		WatchDays days = days(ProgrammeSpansTests.programme(NEW_YEAR, SYLVESTER, ProgrammeSpansTests.quota(NEW_YEAR, 1, Per.ASSIGNMENT, Every.YEAR)));
		List<String> found = days.between(NEW_YEAR.minusDays(1), LocalDate.of(2027, 2, 1)).stream().map(one -> one.day() + " " + one.kind()).toList();
		assertThat(found).containsExactly("2026-07-01 WARNING", "2026-10-01 WARNING", "2026-12-01 WARNING", "2026-12-31 WARNING", "2027-01-05 CLOSING");
	}

	@Test
	void oneDayFollowsTheOtherUntilTheLastBooksAreClosed() {
		WatchDays days = days(ProgrammeSpansTests.programme(NEW_YEAR, SYLVESTER, ProgrammeSpansTests.quota(NEW_YEAR, 1, Per.ASSIGNMENT, Every.YEAR)));
		assertThat(days.next(LocalDate.of(2026, 6, 30))).contains(LocalDate.of(2026, 7, 1));
		assertThat(days.next(LocalDate.of(2026, 7, 1))).contains(LocalDate.of(2026, 10, 1));
		assertThat(days.next(SYLVESTER)).contains(LocalDate.of(2027, 1, 5));
		assertThat(days.next(LocalDate.of(2027, 1, 5))).isEmpty();
	}

	@Test
	void aProgrammeWithoutAnEndGoesOnForEver() {
		WatchDays days = days(ProgrammeSpansTests.programme(NEW_YEAR, null, ProgrammeSpansTests.quota(NEW_YEAR, 2, Per.OFFICIAL, Every.MONTH)));
		assertThat(days.next(LocalDate.of(2031, 3, 20))).contains(LocalDate.of(2031, 3, 31));
		assertThat(days.next(LocalDate.of(2031, 3, 31))).as("the books of March").contains(LocalDate.of(2031, 4, 5));
	}

	@Test
	void eachDayIsMetOnceWhateverTheStepsInWhichTheyAreAskedFor() {
		WatchDays days = days(ProgrammeSpansTests.programme(NEW_YEAR, LocalDate.of(2027, 6, 30), ProgrammeSpansTests.quota(NEW_YEAR, 1, Per.ASSIGNMENT, Every.YEAR),
				ProgrammeSpansTests.quota(LocalDate.of(2026, 5, 20), 1, Per.WARD, Every.WEEK), ProgrammeSpansTests.quota(LocalDate.of(2026, 9, 1), 2, Per.OFFICIAL, Every.MONTH)));
		LocalDate end = LocalDate.of(2027, 9, 1);
		List<WatchDays.WatchDay> stepwise = new ArrayList<>();
		LocalDate at = NEW_YEAR.minusDays(1);
		for (Optional<LocalDate> next = days.next(at); next.isPresent(); next = days.next(at)) {
			stepwise.addAll(days.between(at, next.get()));
			at = next.get();
		}
		assertThat(stepwise).isEqualTo(days.between(NEW_YEAR.minusDays(1), end)).doesNotHaveDuplicates().hasSizeGreaterThan(40);
	}

	private static WatchDays days(WatchedProgramme programme) {
		return new WatchDays(programme, span -> span.to().plusDays(5));
	}
}
