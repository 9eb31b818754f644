package vn.nghedan.calendar;

import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.RawProperty;
import biweekly.property.Status;
import biweekly.property.ValuedProperty;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.nghedan.platform.Refusal;

/** One event of a calendar file: the days it means, or one row that says what is wrong with it. */
final class FileEvent {

	/** Ours, so that a file written here says exactly the kind; calendar programs keep what they do not know. */
	static final String KIND = "X-NGHEDAN-KIND";
	static final String VERIFIED = "X-NGHEDAN-VERIFIED";

	private static final int LONGEST = 31;
	private static final List<String> REPEATING = List.of("RRULE", "RDATE", "EXRULE", "RECURRENCE-ID");

	private final VEvent event;
	private final int number;

	FileEvent(VEvent event, int number) {
		this.event = event;
		this.number = number;
	}

	/** What is the same in all events that mean the same day of the same file; null when the program gave none. */
	String uid() {
		return ValuedProperty.getValue(event.getUid());
	}

	List<FileRow> rows() {
		String name = plain(ValuedProperty.getValue(event.getSummary()));
		try {
			LocalDate first = first();
			long days = days(first);
			FileRow row = new FileRow(first, kind(), Entered.name(name), basis(), isActive(), isVerified(), null);
			return Stream.iterate(first, day -> day.plusDays(1)).limit(days).map(row::on).toList();
		}
		catch (Refusal problem) {
			return List.of(new FileRow(readableStart(), null, name, null, null, null, problem(problem)));
		}
	}

	/** Names the event by its place in the file, since it may have neither name nor day. */
	String problem(Refusal refusal) {
		return Words.of("file.event", number, refusal.getMessage());
	}

	private LocalDate first() {
		refuseIf(REPEATING.stream().anyMatch(name -> event.getExperimentalProperty(name) != null), "event-repeats");
		refuseIf(event.getStatus() != null && event.getStatus().isCancelled(), "event-cancelled");
		List<DateStart> starts = event.getProperties(DateStart.class);
		boolean unreadable = event.getExperimentalProperty("DTSTART") != null;
		refuseIf(starts.isEmpty() && !unreadable, "event-without-start");
		refuseIf(starts.size() != 1 || unreadable, "event-start-unreadable");
		return Entered.day(wholeDay(starts.get(0).getValue()));
	}

	/** The end of whole days is the day after the last one; programs that write the same day mean one day. */
	private long days(LocalDate first) {
		refuseIf(event.getExperimentalProperty("DTEND") != null || event.getExperimentalProperty("DURATION") != null,
				"event-end-unreadable");
		long days = 1;
		if (event.getDateEnd() != null) {
			LocalDate end = wholeDay(event.getDateEnd().getValue());
			refuseIf(end.isBefore(first), "event-ends-before-it-begins");
			days = Math.max(1, ChronoUnit.DAYS.between(first, end));
		}
		else if (event.getDuration() != null) {
			days = days(event.getDuration().getValue());
		}
		if (days > LONGEST) {
			throw new Refusal("calendar.event-too-long", LONGEST);
		}
		Entered.day(first.plusDays(days - 1));
		return days;
	}

	private static long days(Duration duration) {
		boolean timed = Stream.of(duration.getHours(), duration.getMinutes(), duration.getSeconds())
				.anyMatch(part -> part != null && part != 0);
		refuseIf(timed, "event-timed");
		long days = 7L * orZero(duration.getWeeks()) + orZero(duration.getDays());
		refuseIf(duration.isPrior() || days == 0, "event-end-unreadable");
		return days;
	}

	private static LocalDate wholeDay(ICalDate date) {
		refuseIf(date.hasTime(), "event-timed");
		try {
			// the components as written: the date itself is a moment in some zone
			return LocalDate.of(date.getRawComponents().getYear(), date.getRawComponents().getMonth(),
					date.getRawComponents().getDate());
		}
		catch (DateTimeException e) {
			throw new Refusal("calendar.event-start-unreadable");
		}
	}

	private LocalDate readableStart() {
		try {
			return wholeDay(event.getDateStart().getValue());
		}
		catch (Refusal | NullPointerException e) {
			return null;
		}
	}

	/** A foreign event is a holiday: other kinds are made here. */
	private DayKind kind() {
		String kind = raw(KIND);
		return kind == null ? DayKind.HOLIDAY : Arrays.stream(DayKind.values())
				.filter(each -> each.name().equals(kind.strip().toUpperCase(Locale.ROOT))).findFirst()
				.orElseThrow(() -> new Refusal("calendar.event-kind-unknown", Arrays.toString(DayKind.values())));
	}

	private String basis() {
		String description = plain(ValuedProperty.getValue(event.getDescription()));
		return Entered.basis(description.isEmpty() ? Words.of("file.basis") : description);
	}

	private boolean isActive() {
		Status status = event.getStatus();
		return status == null || !status.isTentative();
	}

	private boolean isVerified() {
		return Boolean.parseBoolean(raw(VERIFIED));
	}

	private String raw(String property) {
		RawProperty raw = event.getExperimentalProperty(property);
		return raw == null ? null : raw.getValue();
	}

	/** One line without control characters; what looks like HTML or a formula stays the text it is. */
	private static String plain(String text) {
		return text == null ? "" : text.replaceAll("[\\p{Cc}\\s]+", " ").strip();
	}

	private static int orZero(Integer number) {
		return number == null ? 0 : number;
	}

	private static void refuseIf(boolean wrong, String code) {
		if (wrong) {
			throw new Refusal("calendar." + code);
		}
	}
}
