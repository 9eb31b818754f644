package vn.nghedan.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.CalendarDay;
import vn.nghedan.calendar.DayKind;
import vn.nghedan.platform.Messages;

/** On which day a meeting can be held: no holiday of its ward, and for a reception a working day. */
@Component
@EnableConfigurationProperties(MeetingSettings.class)
class Evenings {

	private static final int FARTHEST = 60;

	private final Almanacs almanacs;

	Evenings(Almanacs almanacs) {
		this.almanacs = almanacs;
	}

	/** Why nobody meets on this day; empty when one can. */
	Optional<String> closed(MeetingType type, String ward, LocalDate day) {
		Optional<String> holiday = Optional.ofNullable(almanacs.current().deciding(ward, day))
			.filter(row -> row.kind() == DayKind.HOLIDAY || row.kind() == DayKind.COMPENSATION || row.kind() == DayKind.CLOSURE)
			.map(CalendarDay::name);
		if (holiday.isPresent() || type != MeetingType.RECEPTION || almanacs.current().calendar(ward).isWorkingDay(day)) {
			return holiday;
		}
		return Optional.of(Messages.vietnamese("meeting", "moved.day-off"));
	}

	/**
	 * The day itself or, when nobody meets then, the next: for a reception the next working day, else the next free day of
	 * the week that the rhythm knows within two weeks, else the next day that is no holiday.
	 *
	 * @param rhythm may be null
	 */
	LocalDate fitting(MeetingType type, String ward, Rhythm rhythm, LocalDate day, Predicate<LocalDate> taken) {
		return closed(type, ward, day).isEmpty() ? day : next(type, ward, rhythm, day, taken);
	}

	/** The next such day after this one. */
	LocalDate next(MeetingType type, String ward, Rhythm rhythm, LocalDate after, Predicate<LocalDate> taken) {
		Predicate<LocalDate> open = day -> closed(type, ward, day).isEmpty();
		Optional<LocalDate> usual = type == MeetingType.RECEPTION || rhythm == null ? Optional.empty()
				: days(after, 14).filter(rhythm::allows).filter(open).filter(taken.negate()).findFirst();
		return usual.or(() -> days(after, FARTHEST).filter(open).filter(taken.negate()).findFirst())
			.orElseGet(() -> after.plusDays(FARTHEST));
	}

	private static Stream<LocalDate> days(LocalDate after, int many) {
		return Stream.iterate(after.plusDays(1), day -> day.plusDays(1)).limit(many);
	}
}
