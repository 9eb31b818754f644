package vn.nghedan.calendar;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The shipped holidays beside what the Labour Code gives: whatever differs was decided by somebody who is named. */
class ShippedYearsTests {

	/** A document with its issuer; that a law or the lunar calendar says so is no decision. */
	private static final Pattern DECISION = Pattern.compile("Công văn \\d+/VPCP-KGVX|Văn bản .*Văn phòng Chính phủ");

	private final Map<LocalDate, CalendarDay> shipped = ShippedRows.almanac().days(Almanac.NATIONAL).stream()
			.collect(toMap(CalendarDay::day, Function.identity(), (a, b) -> a, TreeMap::new));
	private final Map<LocalDate, DayDraft> rules = IntStream.rangeClosed(2025, 2027).boxed()
			.flatMap(year -> HolidayProposals.propose(year).stream())
			.collect(toMap(DayDraft::day, Function.identity(), (a, b) -> a, TreeMap::new));

	@Test
	void aShippedDayThatTheRulesDoNotGiveNamesADecision() {
		assertThat(shipped.values()).filteredOn(row -> !rules.containsKey(row.day())).extracting(row -> row.day().toString())
				.containsExactly("2025-01-27", "2025-04-26", "2025-05-02", "2026-01-02", "2026-01-10", "2026-08-22", "2026-08-31");
		assertThat(shipped.values()).filteredOn(row -> !rules.containsKey(row.day()))
				.allSatisfy(row -> assertThat(row.basis()).as(row.toString()).containsPattern(DECISION));
	}

	/** The Labour Code is its own proof; of any other document that was looked at the number and the date are known. */
	@Test
	void whatCountsAsVerifiedNamesTheLawOrADocumentWithNumberAndDate() {
		assertThat(shipped.values()).filteredOn(CalendarDay::verified).isNotEmpty().allSatisfy(row -> assertThat(row.basis()).as(row.toString())
				.containsPattern("^Bộ luật Lao động 2019, Điều 11[12]|\\d+/[\\p{Lu}-]+ ngày \\d{1,2}/\\d{1,2}/\\d{4}"));
		assertThat(List.of("2026-02-16", "2026-08-22", "2026-08-31", "2026-09-01")).extracting(day -> shipped.get(LocalDate.parse(day)))
				.noneMatch(CalendarDay::verified).allSatisfy(row -> assertThat(row.basis()).endsWith("(chưa đối chiếu văn bản)"));
	}

	@Test
	void aDayThatTheRulesGiveIsShippedOrTheHolidayWasDecidedOtherwise() {
		// in 2025 two days before and three after were chosen, so that no day of Tết fell on a weekend
		assertThat(rules.values()).filteredOn(row -> !shipped.containsKey(row.day())).extracting(row -> row.day().toString())
				.containsExactly("2025-02-01", "2025-02-03");
		assertThat(rules.values()).filteredOn(row -> !shipped.containsKey(row.day()))
				.allSatisfy(row -> assertThat(row.name()).contains("Tết Nguyên đán"));
		assertThat(shipped.values()).filteredOn(row -> row.day().getYear() == 2025 && row.name().startsWith("Tết Nguyên đán"))
				.hasSize(5).allSatisfy(row -> assertThat(row.basis()).containsPattern(DECISION));
	}

	@Test
	void aDayThatBothHaveIsOfTheSameKindAndSwitchedAlike() {
		Set<LocalDate> both = new TreeSet<>(shipped.keySet());
		both.retainAll(rules.keySet());
		assertThat(both).hasSizeGreaterThan(30).allSatisfy(day -> {
			assertThat(shipped.get(day).kind()).isEqualTo(rules.get(day).kind());
			assertThat(shipped.get(day).active()).isEqualTo(rules.get(day).active());
		});
	}

	@Test
	void noShippedLunarDayIsWarnedOf() {
		List<DayDraft> drafts = shipped.values().stream()
				.map(row -> new DayDraft(row.day(), row.kind(), row.name(), row.basis(), row.active(), row.verified())).toList();
		assertThat(drafts).flatExtracting(LunarCheck::warnings).isEmpty();
	}
}
