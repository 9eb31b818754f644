package vn.nghedan.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/** Writes days as whole-day events; the same days always give the same file. */
final class CalendarFileWriter {

	private static final int LONGEST_LINE = 75;

	private CalendarFileWriter() {
	}

	static String write(String title, List<CalendarDay> days) {
		ICalendar file = new ICalendar();
		file.setVersion(ICalVersion.V2_0);
		file.setProductId("-//Nghe Dan//Working calendar//VI");
		file.setMethod(Method.publish());
		file.setExperimentalProperty("X-WR-CALNAME", title);
		days.forEach(day -> file.addEvent(event(day)));
		return folded(text(file));
	}

	/** Not folded by the library, which counts characters and cuts some of them in two. */
	private static String text(ICalendar file) {
		StringWriter text = new StringWriter();
		try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
			writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
			writer.write(file);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	/** Lines of at most 75 octets, the next one beginning with a blank (RFC 5545, section 3.1). */
	private static String folded(String text) {
		StringBuilder folded = new StringBuilder();
		int octets = 0;
		for (int character : text.codePoints().toArray()) {
			int width = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
			if (character != '\r' && character != '\n' && octets + width > LONGEST_LINE) {
				folded.append("\r\n ");
				octets = 1;
			}
			folded.appendCodePoint(character);
			octets = character == '\n' ? 0 : octets + width;
		}
		return folded.toString();
	}

	/** A row that is switched off is tentative for whoever subscribes. */
	private static VEvent event(CalendarDay day) {
		VEvent event = new VEvent();
		event.setUid(day.day() + "." + day.calendar() + "@nghedan");
		event.setDateTimeStamp(new DateTimeStamp(Date.from(day.recordedAt())));
		event.setDateStart(new DateStart(date(day.day())));
		event.setSummary(day.name());
		event.setDescription(day.basis());
		event.addCategories(Words.of("day-kind." + day.kind()));
		event.setStatus(day.active() ? Status.confirmed() : Status.tentative());
		event.setExperimentalProperty(FileEvent.KIND, day.kind().name());
		event.setExperimentalProperty(FileEvent.VERIFIED, day.verified() ? "TRUE" : "FALSE");
		return event;
	}

	private static ICalDate date(LocalDate day) {
		return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
	}
}
