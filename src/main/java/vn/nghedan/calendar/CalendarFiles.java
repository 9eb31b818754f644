package vn.nghedan.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.scribe.component.RawComponentScribe;
import biweekly.io.scribe.property.RawPropertyScribe;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Calendars as iCalendar files: out as a whole, in as rows of which the caller stores all or none. */
@Service
public class CalendarFiles {

	private static final int MOST_DAYS = 2000;

	private final Almanacs almanacs;

	CalendarFiles(Almanacs almanacs) {
		this.almanacs = almanacs;
	}

	/** The rows that a calendar itself has in a year, in a form that {@link #read} gives back unchanged. */
	public String export(String calendar, int year) {
		return CalendarFileWriter.write(Words.of("file.title", calendar, String.valueOf(year)),
				almanacs.current().days(calendar).stream().filter(row -> row.day().getYear() == year).toList());
	}

	/**
	 * The days of a file of any calendar program, in its order. What cannot be a day of ours is a row with its problem.
	 *
	 * @throws Refusal when the file as a whole is none: too large, no calendar, cut off, not in UTF-8, without any event
	 */
	public List<FileRow> read(InputStream file) throws IOException {
		List<VEvent> events = events(CalendarFileText.of(file));
		if (events.isEmpty()) {
			throw new Refusal("calendar.file-without-events");
		}
		refuseIfTooMany(events.size());
		List<FileRow> rows = new ArrayList<>();
		Map<Object, Integer> seen = new HashMap<>();
		for (int number = 1; number <= events.size(); number++) {
			FileEvent event = new FileEvent(events.get(number - 1), number);
			for (FileRow row : event.rows()) {
				rows.add(checked(row, event, number, seen));
			}
			refuseIfTooMany(rows.size());
		}
		return rows;
	}

	private static void refuseIfTooMany(int days) {
		if (days > MOST_DAYS) {
			throw new Refusal(Refusal.Kind.TOO_LARGE, "calendar.file-too-many-days", MOST_DAYS);
		}
	}

	/** Neither a day nor an event may come twice: which of the two is meant, only a person knows. */
	private static FileRow checked(FileRow row, FileEvent event, int number, Map<Object, Integer> seen) {
		Integer sameEvent = event.uid() == null ? null : seen.putIfAbsent(event.uid(), number);
		Integer sameDay = row.day() == null || row.broken() ? null : seen.putIfAbsent(row.day(), number);
		if (row.broken()) {
			return row;
		}
		if (sameDay != null) {
			return row.brokenBy(event.problem(
					new Refusal("calendar.event-day-again", VietnamTime.words(row.day()), sameDay)));
		}
		return sameEvent == null || sameEvent == number ? row
				: row.brokenBy(event.problem(new Refusal("calendar.event-again", sameEvent)));
	}

	private static List<VEvent> events(String text) throws IOException {
		try (ICalReader reader = new ICalReader(text)) {
			// time zones and repetitions are never computed: whole days need none, and a hostile file could make them endless
			reader.registerScribe(new RawComponentScribe("VTIMEZONE"));
			Stream.of("TZ", "DAYLIGHT", "RRULE", "RDATE", "EXRULE", "EXDATE", "RECURRENCE-ID")
					.forEach(name -> reader.registerScribe(new RawPropertyScribe(name)));
			return reader.readAll().stream().map(ICalendar::getEvents).flatMap(List::stream).toList();
		}
	}
}
