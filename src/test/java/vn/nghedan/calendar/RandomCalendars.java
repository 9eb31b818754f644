package vn.nghedan.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.nghedan.platform.VietnamTime;

/** Almanacs as no state would have them: any days off or worked, any weeks, on every level of a small tree. */
class RandomCalendars extends DomainContextBase {

	static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

	/** The last has no rows of its own. */
	static final List<String> AUTHORITIES = List.of(Almanac.NATIONAL, "CITY", "CITY-WARD", "CITY-WARD/OFFICE");
	static final String BARE = "CITY-WARD/OFFICE";
	static final String ABOVE_BARE = "CITY-WARD";

	private static final Map<String, String> PARENTS = Map.of("CITY", Almanac.NATIONAL, ABOVE_BARE, "CITY", BARE, ABOVE_BARE);

	private static final List<List<Span>> SHIFTS = List.of(List.of(), List.of(new Span("07:30", "11:30"), new Span("13:30", "17:00")),
			List.of(new Span("08:00", "12:00")), List.of(new Span("14:00", "20:15")),
			List.of(new Span("06:00", "09:20"), new Span("09:20", "11:00"), new Span("21:00", "23:59")));

	@Provide
	Arbitrary<Almanac> almanacs() {
		return Combinators.combine(days().list().ofMaxSize(120).uniqueElements(day -> day.calendar() + day.day()), hours("CITY"),
				hours(ABOVE_BARE), hours(Almanac.NATIONAL)).as((days, city, ward, national) -> new Almanac(new AlmanacRows(1,
						PARENTS, days, Stream.of(city, ward, national).flatMap(List::stream).toList(), List.of(), List.of(), List.of())));
	}

	@Provide
	Arbitrary<LocalDate> dates() {
		return Arbitraries.integers().between(-30, 400).map(FIRST::plusDays);
	}

	@Provide
	Arbitrary<Instant> moments() {
		return Combinators.combine(dates(), Arbitraries.integers().between(0, 24 * 60 - 1))
				.as((day, minute) -> VietnamTime.at(day, LocalTime.ofSecondOfDay(minute * 60L)));
	}

	private static Arbitrary<CalendarDay> days() {
		return Combinators.combine(Arbitraries.of(AUTHORITIES.subList(0, 3)), Arbitraries.integers().between(0, 380),
				Arbitraries.of(DayKind.class), Arbitraries.of(true, true, true, false))
				.as((calendar, day, kind, active) -> new CalendarDay(null, calendar, FIRST.plusDays(day), kind, "Ngày " + day,
						"Thử", false, active, "system", Instant.EPOCH));
	}

	/** None, one week for all time or up to some day, or another week from that day on. */
	private static Arbitrary<List<OfficeHours>> hours(String calendar) {
		Arbitrary<List<Sitting>> weeks = weeks();
		return Combinators.combine(weeks, weeks, Arbitraries.integers().between(0, 300), Arbitraries.integers().between(0, 3))
				.as((before, after, change, count) -> switch (count) {
					case 0 -> List.of();
					case 1 -> List.of(week(calendar, LocalDate.of(2000, 1, 1), null, before));
					case 2 -> List.of(week(calendar, LocalDate.of(2000, 1, 1), FIRST.plusDays(change), before));
					default -> List.of(week(calendar, LocalDate.of(2000, 1, 1), FIRST.plusDays(change), before),
							week(calendar, FIRST.plusDays(change + 1L), null, after));
				});
	}

	private static OfficeHours week(String calendar, LocalDate from, LocalDate to, List<Sitting> sittings) {
		return new OfficeHours(null, calendar, from, to, sittings, "Thử", "system", Instant.EPOCH);
	}

	/** Seven days of any shifts, some of them attendance only, but at least one that counts. */
	private static Arbitrary<List<Sitting>> weeks() {
		return Combinators.combine(Arbitraries.of(SHIFTS).list().ofSize(7), Arbitraries.of(true, true, true, false).list().ofSize(7))
				.as((shifts, counts) -> IntStream.range(0, 7).boxed().flatMap(day -> shifts.get(day).stream()
						.map(span -> new Sitting(DayOfWeek.of(day + 1), span.opens(), span.closes(), counts.get(day)))).toList())
				.filter(week -> week.stream().anyMatch(Sitting::counts));
	}

	private record Span(LocalTime opens, LocalTime closes) {

		Span(String opens, String closes) {
			this(LocalTime.parse(opens), LocalTime.parse(closes));
		}
	}
}
