package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.DayDraft;
import vn.nghedan.calendar.DayKind;
import vn.nghedan.calendar.DaysEdit;
import vn.nghedan.calendar.Grade;
import vn.nghedan.calendar.ShippedRows;
import vn.nghedan.platform.VietnamTime;

/** Time that a case waited is none of its term, whatever becomes of the calendar of those days. */
class PausedTermPropertyTests {

	private static final ClockFacts FACTS = new ClockFacts(Case.WARD, Case.WARD, null, Grade.COMPLEX, false, "FEEDBACK",
			"PAPER", "WARD", null, null);
	private static final Almanac SHIPPED = ShippedRows.almanac(Case.PARENTS);

	@Property(tries = 300)
	void aDayOfAPauseThatBecomesAnotherOneNeverMovesTheDate(@ForAll @IntRange(max = 250) int start,
			@ForAll @IntRange(max = 9) int worked, @ForAll @IntRange(max = 40) int waited, @ForAll @IntRange(max = 9) int again,
			@ForAll @IntRange(max = 20) int waitedAgain, @ForAll @IntRange(max = 10) int extended, @ForAll long seed) {
		LocalDate heard = LocalDate.of(2026, 1, 5).plusDays(start);
		LocalDate first = heard.plusDays(worked);
		LocalDate second = first.plusDays(waited).plusDays(again);
		ClockTerm term = FACTS.term("D13", Case.morning(heard), new TimeGiven(
				List.of(pause(first, waited), pause(second, waitedAgain)), extended));
		Random random = new Random(seed);
		Set<LocalDate> paused = new TreeSet<>();
		random.ints(6, 1, waited + 2).filter(day -> day <= waited).forEach(day -> paused.add(first.plusDays(day)));
		random.ints(6, 1, waitedAgain + 2).filter(day -> day <= waitedAgain).forEach(day -> paused.add(second.plusDays(day)));
		List<DayDraft> changes = new ArrayList<>();
		paused.forEach(day -> changes.add(new DayDraft(day, random.nextBoolean() ? DayKind.CLOSURE : DayKind.WORKING, "Đổi",
				"Công điện 1", true, true)));
		Almanac changed = changes.isEmpty() ? SHIPPED : SHIPPED.with(new DaysEdit(Case.WARD, changes));
		assertThat(term.due(changed)).isEqualTo(term.due(SHIPPED));
	}

	@Property(tries = 50)
	void aClosureEnteredAfterThePauseCountsAsIfItHadBeenKnownBefore(@ForAll @IntRange(max = 8) int worked,
			@ForAll @IntRange(min = 1, max = 20) int waited, @ForAll @IntRange(max = 45) int closed) {
		LocalDate from = Case.HEARD.plusDays(worked);
		Almanac known = SHIPPED.with(new DaysEdit(Case.WARD, List.of(new DayDraft(Case.HEARD.plusDays(closed),
				DayKind.CLOSURE, "Bão", "Công điện 1", true, true))));
		Case before = Case.inProgress(Grade.NORMAL).by(known).settle().on(from).suspend().on(from.plusDays(waited)).resume();
		Case after = Case.inProgress(Grade.NORMAL).on(from).suspend().on(from.plusDays(waited)).resume().by(known).settle();
		assertThat(after.due("D12")).isEqualTo(before.due("D12"));
	}

	private static TimeGiven.Pause pause(LocalDate from, int days) {
		return new TimeGiven.Pause(Case.morning(from), VietnamTime.at(from.plusDays(days), LocalTime.of(15, 0)));
	}
}
