package vn.nghedan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nghedan.platform.VietnamTime;

/** What this application writes it reads back, and what other programs write becomes days. */
class CalendarFilesTests {

	private static final String OUTLOOK = """
			BEGIN:VCALENDAR
			PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
			VERSION:2.0
			METHOD:PUBLISH
			BEGIN:VTIMEZONE
			TZID:SE Asia Standard Time
			BEGIN:STANDARD
			DTSTART:16010101T000000
			TZOFFSETFROM:+0700
			TZOFFSETTO:+0700
			END:STANDARD
			END:VTIMEZONE
			BEGIN:VEVENT
			CLASS:PUBLIC
			CATEGORIES:Holiday
			DTSTART;VALUE=DATE:20280430
			DTEND;VALUE=DATE:20280502
			DTSTAMP:20271201T020000Z
			PRIORITY:5
			SUMMARY;LANGUAGE=vi:Ngày Chiến thắng và Quốc tế Lao
			  động
			TRANSP:TRANSPARENT
			UID:040000008200E00074C5B7101A82E008
			X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
			BEGIN:VALARM
			TRIGGER:-PT15M
			ACTION:DISPLAY
			DESCRIPTION:Reminder
			END:VALARM
			END:VEVENT
			END:VCALENDAR
			""";

	private static final String GOOGLE = """
			BEGIN:VCALENDAR
			PRODID:-//Google Inc//Google Calendar 70.9054//EN
			VERSION:2.0
			CALSCALE:GREGORIAN
			X-WR-CALNAME:Ngày lễ ở Việt Nam
			X-WR-TIMEZONE:UTC
			BEGIN:VEVENT
			DTSTART;VALUE=DATE:20280101
			DTEND;VALUE=DATE:20280102
			DTSTAMP:20271201T020000Z
			UID:20280101_abc@google.com
			DESCRIPTION:Ngày lễ\\, cả nước\\n(do Google soạn)
			STATUS:CONFIRMED
			SUMMARY:Tết Dương lịch
			END:VEVENT
			BEGIN:VEVENT
			DTSTART:20280404
			UID:20280404_abc@google.com
			SUMMARY:Giỗ Tổ Hùng Vương
			END:VEVENT
			BEGIN:VEVENT
			DTSTART;VALUE=DATE:20280902
			DURATION:P2D
			UID:20280902_abc@google.com
			SUMMARY:Quốc khánh
			END:VEVENT
			END:VCALENDAR
			""";

	private final CalendarFiles files = new CalendarFiles(null);

	@Test
	void whatIsExportedIsImportedUnchanged() throws IOException {
		List<CalendarDay> days = ShippedRows.almanac().days(Almanac.NATIONAL);
		String file = CalendarFileWriter.write("national", days);
		assertThat(read(file)).noneMatch(FileRow::broken).extracting(FileRow::draft)
				.containsExactlyElementsOf(days.stream().map(CalendarFilesTests::draft).toList());
		assertThat(CalendarFileWriter.write("national", days)).isEqualTo(file);
	}

	@Test
	void everyKindAndAnyTextComesBackUnchanged() throws IOException {
		String text = "Bão số 4; \"khẩn\", \\n \\\\ {0} 'x' =1+1 <b>đậm</b> " + "😀ư".repeat(60);
		List<CalendarDay> days = VietnamTime.dateOf(Instant.EPOCH).datesUntil(LocalDate.of(1970, 1, 6))
				.map(day -> new CalendarDay(1L, "TG-BHD/KTHT", day.plusYears(58), DayKind.values()[day.getDayOfMonth() - 1], text,
						"Căn cứ: " + text, day.getDayOfMonth() % 2 == 0, day.getDayOfMonth() > 2, "system", Instant.EPOCH))
				.toList();
		assertThat(days).extracting(CalendarDay::kind).containsExactly(DayKind.values());
		assertThat(read(CalendarFileWriter.write("Phường", days))).extracting(FileRow::draft)
				.containsExactlyElementsOf(days.stream().map(CalendarFilesTests::draft).toList());
	}

	@Test
	void anExportedFileIsOneThatOtherProgramsRead() {
		String file = CalendarFileWriter.write("Lịch", ShippedRows.almanac().days(Almanac.NATIONAL));
		assertThat(file).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n")
				.contains("DTSTART;VALUE=DATE:20260430\r\n", "UID:2026-04-30.national@nghedan\r\n", "METHOD:PUBLISH");
		assertThat(file.lines()).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
		assertThat(file.substring(file.indexOf("UID:2026-11-24"), file.indexOf("UID:2027-01-01"))).contains("STATUS:TENTATIVE");
	}

	@Test
	void aMultiDayEventOfOutlookEndsTheDayBeforeItsEnd() throws IOException {
		assertThat(read(OUTLOOK)).extracting(FileRow::draft).containsExactly(
				holiday("2028-04-30", "Ngày Chiến thắng và Quốc tế Lao động", "Nhập từ tệp lịch, chưa ghi căn cứ"),
				holiday("2028-05-01", "Ngày Chiến thắng và Quốc tế Lao động", "Nhập từ tệp lịch, chưa ghi căn cứ"));
	}

	@Test
	void eventsOfGoogleBecomeHolidays() throws IOException {
		assertThat(read(GOOGLE)).extracting(FileRow::draft).containsExactly(
				holiday("2028-01-01", "Tết Dương lịch", "Ngày lễ, cả nước (do Google soạn)"),
				holiday("2028-04-04", "Giỗ Tổ Hùng Vương", "Nhập từ tệp lịch, chưa ghi căn cứ"),
				holiday("2028-09-02", "Quốc khánh", "Nhập từ tệp lịch, chưa ghi căn cứ"),
				holiday("2028-09-03", "Quốc khánh", "Nhập từ tệp lịch, chưa ghi căn cứ"));
	}

	@Test
	void lineEndsAndAByteOrderMarkMakeNoDifference() throws IOException {
		List<FileRow> expected = read(OUTLOOK);
		assertThat(read("\ufeff" + OUTLOOK)).isEqualTo(expected);
		assertThat(read(OUTLOOK.replace("\n", "\r\n"))).isEqualTo(expected);
		assertThat(read(OUTLOOK.replace("\n", "\r"))).isEqualTo(expected);
		assertThat(read("\n" + OUTLOOK.strip())).isEqualTo(expected);
	}

	@Test
	void htmlAndFormulasStayTheTextTheyAre() throws IOException {
		String name = "<img src=x onerror=alert(1)> =HYPERLINK(\"http://example.com\") {0}";
		assertThat(read(GOOGLE.replace("SUMMARY:Tết Dương lịch", "SUMMARY:" + name))).first()
				.extracting(FileRow::name).isEqualTo(name);
	}

	@Test
	void severalCalendarsInOneFileAreReadTogether() throws IOException {
		assertThat(read(OUTLOOK + GOOGLE)).hasSize(6).noneMatch(FileRow::broken);
	}

	private List<FileRow> read(String text) throws IOException {
		return files.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static DayDraft holiday(String day, String name, String basis) {
		return new DayDraft(LocalDate.parse(day), DayKind.HOLIDAY, name, basis, true, false);
	}

	private static DayDraft draft(CalendarDay row) {
		return new DayDraft(row.day(), row.kind(), row.name(), row.basis(), row.active(), row.verified());
	}
}
