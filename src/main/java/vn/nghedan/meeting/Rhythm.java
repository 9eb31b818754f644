package vn.nghedan.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.nghedan.petition.OneLine;
import vn.nghedan.platform.Refusal;

/**
 * How often meetings are held, on which evening, when and where.
 *
 * @param every 2 with MONTHS: every two months
 * @param weekOfMonth 1 to 5, 5 the last; null: that of the anchor
 * @param weekday 1 is Monday
 * @param spareWeekday the other day of the week on which it may be held instead; may be null
 * @param anchor a day from which it is counted; no meeting is before it
 */
@Embeddable
public record Rhythm(int every, @Enumerated(EnumType.STRING) RhythmSpan span, Integer weekOfMonth, int weekday,
		Integer spareWeekday, @JdbcTypeCode(SqlTypes.LOCAL_TIME) LocalTime atTime, String place, LocalDate anchor) {

	private static final int LAST_WEEK = 5;

	/** The same rhythm, refused where it makes no sense. */
	Rhythm checked() {
		boolean fits = span != null && every >= 1 && every <= 52 && isWeekday(weekday)
				&& (spareWeekday == null || isWeekday(spareWeekday) && spareWeekday != weekday)
				&& (weekOfMonth == null || span == RhythmSpan.MONTHS && weekOfMonth >= 1 && weekOfMonth <= LAST_WEEK);
		if (!fits || atTime == null || anchor == null || OneLine.of(place) == null) {
			throw new Refusal("meeting.rhythm-incomplete");
		}
		return new Rhythm(every, span, weekOfMonth, weekday, spareWeekday, atTime, OneLine.of(place), anchor);
	}

	/** The days that it gives, both ends included, holidays among them. */
	List<LocalDate> days(LocalDate from, LocalDate until) {
		LocalDate first = from.isBefore(anchor) ? anchor : from;
		Stream<LocalDate> all = span == RhythmSpan.MONTHS ? inMonths(first, until) : inWeeks(first, until);
		return all.filter(day -> !day.isBefore(first) && !day.isAfter(until)).toList();
	}

	/** Whether it may be held on a day of the week like this. */
	boolean allows(LocalDate day) {
		int number = day.getDayOfWeek().getValue();
		return number == weekday || spareWeekday != null && number == spareWeekday;
	}

	private Stream<LocalDate> inMonths(LocalDate from, LocalDate until) {
		YearMonth anchored = YearMonth.from(anchor);
		long first = roundedUp(ChronoUnit.MONTHS.between(anchored, YearMonth.from(from)));
		long last = ChronoUnit.MONTHS.between(anchored, YearMonth.from(until));
		return LongStream.iterate(first, month -> month <= last, month -> month + every)
			.mapToObj(month -> inMonth(anchored.plusMonths(month)));
	}

	private LocalDate inMonth(YearMonth month) {
		int week = weekOfMonth == null ? (anchor.getDayOfMonth() - 1) / 7 + 1 : weekOfMonth;
		DayOfWeek day = DayOfWeek.of(weekday);
		return month.atDay(1).with(week >= LAST_WEEK ? TemporalAdjusters.lastInMonth(day) : TemporalAdjusters.dayOfWeekInMonth(week, day));
	}

	private Stream<LocalDate> inWeeks(LocalDate from, LocalDate until) {
		LocalDate first = anchor.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
		long weeks = roundedUp(Math.max(0, ChronoUnit.DAYS.between(first, from) / 7));
		return Stream.iterate(first.plusWeeks(weeks), day -> !day.isAfter(until), day -> day.plusWeeks(every));
	}

	/** The number itself or the next one that the rhythm reaches from its anchor. */
	private long roundedUp(long spans) {
		return (spans + every - 1) / every * every;
	}

	private static boolean isWeekday(int number) {
		return number >= 1 && number <= 7;
	}
}
