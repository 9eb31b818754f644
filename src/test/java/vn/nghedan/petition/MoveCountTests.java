package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.DayDraft;
import vn.nghedan.calendar.DayKind;
import vn.nghedan.calendar.DaysEdit;
import vn.nghedan.calendar.ShippedRows;

class MoveCountTests {

	private static final Instant HEARD = Instant.parse("2026-11-11T02:00:00Z");

	private final Almanac before = ShippedRows.almanac();
	private final Almanac after = before.with(new DaysEdit("national", List.of(new DayDraft(LocalDate.of(2026, 11, 24),
			DayKind.HOLIDAY, "Ngày Văn hóa Việt Nam", "Nghị quyết 80-NQ/TW", true, false))));
	private final MoveCount count = new MoveCount(before, after);

	@Test
	void ofManyMovesTheFirstByCodeAreNamedAndAllAreCounted() {
		new Random(7).ints(0, 1000).distinct().limit(500).forEach(number -> {
			count.accept(clock(number, "D05"));
			count.accept(clock(number, "D12"));
			count.accept(clock(number, "D04"));
		});
		Recalculations.Preview preview = count.preview();
		assertThat(preview.cases()).isEqualTo(500);
		assertThat(preview.clocks()).isEqualTo(1000);
		assertThat(preview.first()).hasSize(200).isSortedAccordingTo(
				(a, b) -> (a.code() + a.ruleCode()).compareTo(b.code() + b.ruleCode()));
		assertThat(preview.first().get(0)).satisfies(move -> {
			assertThat(move.ruleCode()).isEqualTo("D05");
			assertThat(move.from()).isEqualTo("2026-11-25");
			assertThat(move.to()).isEqualTo("2026-11-26");
		});
	}

	@Test
	void aDateThatAnotherRecalculationHasStillToMoveIsNoneOfThisChange() {
		SweptClock behind = new SweptClock(1, "2026-TG-BHD-000001", "CAPTURED", "TG-BHD", term("D04"), HEARD);
		count.accept(behind);
		assertThat(count.preview()).isEqualTo(new Recalculations.Preview(0, 0, List.of()));
	}

	@Test
	void aDeadlineThatHasNoRuleAtAllStays() {
		count.accept(new SweptClock(1, "2026-TG-BHD-000001", "CAPTURED", "TG-BHD",
				new ClockTerm("D99", term("D05").circumstances(), HEARD, TimeGiven.NONE, null), HEARD));
		assertThat(count.preview().clocks()).isZero();
	}

	private SweptClock clock(int number, String rule) {
		return new SweptClock(number, "2026-TG-BHD-%06d".formatted(number), "CAPTURED", "TG-BHD", term(rule), term(rule).due(before));
	}

	private static ClockTerm term(String rule) {
		return new ClockFacts("TG-BHD", null, null, null, false, null, "GROUP_MEETING", null, null, null).term(rule, HEARD, TimeGiven.NONE);
	}
}
