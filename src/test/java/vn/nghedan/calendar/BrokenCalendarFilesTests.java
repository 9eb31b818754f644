package vn.nghedan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghedan.platform.Refusal;

/** Calendar files with faults: each is named with what to do, and a file that is none is refused as a whole. */
class BrokenCalendarFilesTests {

	private final CalendarFiles files = new CalendarFiles(null);

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', value = {
			"SUMMARY:Nghỉ | không có ngày",
			"DTSTART:20280101T073000;SUMMARY:Họp | theo giờ",
			"DTSTART;TZID=Asia/Ho_Chi_Minh:20280101T073000;SUMMARY:Họp | theo giờ",
			"DTSTART;TZID=Nowhere:20280101T073000;SUMMARY:Họp | theo giờ",
			"DTSTART:20280101T000000Z;SUMMARY:Họp | theo giờ",
			"DTSTART;VALUE=DATE:20280101;DTEND:20280101T120000Z;SUMMARY:Họp | theo giờ",
			"DTSTART;VALUE=DATE:20280101;DURATION:PT2H;SUMMARY:Họp | theo giờ",
			"DTSTART;VALUE=DATE:20280101;DURATION:-P1D;SUMMARY:Nghỉ | ngày kết thúc không đọc được",
			"DTSTART;VALUE=DATE:20280101;DURATION:x;SUMMARY:Nghỉ | ngày kết thúc không đọc được",
			"DTSTART;VALUE=DATE:20280101;DTEND;VALUE=DATE:mai;SUMMARY:Nghỉ | ngày kết thúc không đọc được",
			"DTSTART;VALUE=DATE:20280101;DTEND;VALUE=DATE:20271231;SUMMARY:Nghỉ | trước ngày bắt đầu",
			"DTSTART;VALUE=DATE:20280101;DTEND;VALUE=DATE:20280301;SUMMARY:Nghỉ | dài hơn 31 ngày",
			"DTSTART;VALUE=DATE:20280230;SUMMARY:Nghỉ | ngày bắt đầu không đọc được",
			"DTSTART;VALUE=DATE:30/4/2028;SUMMARY:Nghỉ | ngày bắt đầu không đọc được",
			"DTSTART;VALUE=DATE:20280101;DTSTART;VALUE=DATE:20280102;SUMMARY:Nghỉ | ngày bắt đầu không đọc được",
			"DTSTART;VALUE=DATE:19280101;SUMMARY:Nghỉ | 2000",
			"DTSTART;VALUE=DATE:21001231;DTEND;VALUE=DATE:21010103;SUMMARY:Nghỉ | 2100",
			"DTSTART;VALUE=DATE:20280101;RRULE:FREQ=YEARLY;SUMMARY:Nghỉ | lặp lại",
			"DTSTART;VALUE=DATE:20280101;RDATE;VALUE=DATE:20290101;SUMMARY:Nghỉ | lặp lại",
			"DTSTART;VALUE=DATE:20280101;RECURRENCE-ID;VALUE=DATE:20280101;SUMMARY:Nghỉ | lặp lại",
			"DTSTART;VALUE=DATE:20280101;STATUS:CANCELLED;SUMMARY:Nghỉ | bị hủy",
			"DTSTART;VALUE=DATE:20280101 | tên",
			"DTSTART;VALUE=DATE:20280101;X-NGHEDAN-KIND:PARTY;SUMMARY:Nghỉ | HOLIDAY, COMPENSATION" })
	void aBrokenEventIsNamedWithItsPlaceAndItsFault(String properties, String fault) throws IOException {
		List<FileRow> rows = read(calendar(event("DTSTART;VALUE=DATE:20270101;SUMMARY:Tốt") + event(properties)));
		assertThat(rows).hasSize(2);
		assertThat(rows.get(0).broken()).isFalse();
		assertThat(rows.get(1).problem()).startsWith("Sự kiện thứ 2: ").contains(fault);
	}

	@Test
	void aTextThatIsTooLongIsNamed() throws IOException {
		String start = "DTSTART;VALUE=DATE:20280101;SUMMARY:";
		assertThat(read(calendar(event(start + "x".repeat(201))))).singleElement().extracting(FileRow::problem).asString().contains("200");
		assertThat(read(calendar(event(start + "x;DESCRIPTION:" + "x".repeat(501))))).singleElement()
				.extracting(FileRow::problem).asString().contains("500");
	}

	@Test
	void aDayOrAnEventThatComesTwiceIsNamedWithTheOther() throws IOException {
		List<FileRow> rows = read(calendar(event("UID:a;DTSTART;VALUE=DATE:20280430;DTEND;VALUE=DATE:20280502;SUMMARY:A")
				+ event("UID:b;DTSTART;VALUE=DATE:20280501;SUMMARY:B") + event("UID:a;DTSTART;VALUE=DATE:20280601;SUMMARY:C")));
		assertThat(rows).extracting(FileRow::broken).containsExactly(false, false, true, true);
		assertThat(rows.get(2).problem()).contains("01/05/2028", "sự kiện thứ 1");
		assertThat(rows.get(3).problem()).contains("UID", "sự kiện thứ 1");
	}

	@ParameterizedTest(name = "[{index}]")
	@ValueSource(strings = { "", "ngày,tên\n2028-01-01,Nghỉ", "<html>", "%PDF-1.7", "{\"day\":1}", "BEGIN:VCARD\nEND:VCARD\n" })
	void whatIsNoCalendarIsRefused(String text) {
		assertThatThrownBy(() -> read(text)).isInstanceOf(Refusal.class).hasMessageContaining("iCalendar");
	}

	@Test
	void binaryGarbageIsRefused() {
		byte[] bytes = new byte[50_000];
		new Random(1).nextBytes(bytes);
		assertThatThrownBy(() -> files.read(new ByteArrayInputStream(bytes))).isInstanceOf(Refusal.class)
				.hasMessageContaining("UTF-8");
		assertThatThrownBy(() -> files.read(new ByteArrayInputStream(new byte[100]))).isInstanceOf(Refusal.class)
				.hasMessageContaining("iCalendar");
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "UTF-16", "windows-1258" })
	void anotherEncodingIsRefused(String charset) {
		byte[] bytes = calendar(event("DTSTART;VALUE=DATE:20280101;SUMMARY:Lễ Quốc khánh")).getBytes(Charset.forName(charset));
		assertThatThrownBy(() -> files.read(new ByteArrayInputStream(bytes))).isInstanceOf(Refusal.class)
				.hasMessageContaining("UTF-8");
	}

	@Test
	void aFileThatWasCutOffIsRefusedWhereverItWasCut() {
		String whole = calendar(event("DTSTART;VALUE=DATE:20280101;SUMMARY:A") + event("DTSTART;VALUE=DATE:20280102;SUMMARY:B"));
		for (int end = "BEGIN:VCALENDAR".length(); end < whole.strip().length(); end++) {
			String cut = whole.substring(0, end);
			assertThatThrownBy(() -> read(cut)).as(cut).isInstanceOf(Refusal.class);
		}
		assertThatThrownBy(() -> read(whole.replaceFirst("END:VEVENT\n", ""))).hasMessageContaining("cắt cụt");
	}

	@Test
	void aCalendarWithoutEventsIsRefused() {
		assertThatThrownBy(() -> read(calendar(""))).isInstanceOf(Refusal.class).hasMessageContaining("không có sự kiện");
		assertThatThrownBy(() -> read(calendar("BEGIN:VTODO\nSUMMARY:x\nEND:VTODO\n"))).hasMessageContaining("không có sự kiện");
	}

	@Test
	void tooLargeAFileIsRefused() {
		Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(calendar("X-PAD:" + "x".repeat(2_000_000) + "\n")));
		assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
		assertThat(refusal).hasMessageContaining("1 MB");
	}

	@Test
	void tooManyDaysAreRefused() {
		String months = IntStream.range(0, 70).mapToObj(i -> event("DTSTART;VALUE=DATE:%d%02d01;DURATION:P30D;SUMMARY:x"
				.formatted(2030 + i / 12, i % 12 + 1))).collect(Collectors.joining());
		assertThat(catchThrowableOfType(Refusal.class, () -> read(calendar(months))).kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
	}

	@ParameterizedTest(name = "[{index}]")
	@ValueSource(strings = { "BEGIN:VEVENT\n", "BEGIN:X\n", "END:VEVENT\n", "BEGIN:VEVENT\nEND:VEVENT\n", "A;B=C;B=D:E\n", "\n \n", ";:\"\n" })
	void aHostileFileCostsNoTime(String piece) {
		String file = calendar(piece.repeat(900_000 / piece.length()));
		Assertions.assertTimeout(Duration.ofSeconds(20), () -> outcome(file));
	}

	@Test
	void theRulesOfATimeZoneAreNotFollowed() {
		String zone = "BEGIN:VTIMEZONE\nTZID:Z\nBEGIN:STANDARD\nDTSTART:16010101T000000\nRRULE:FREQ=SECONDLY\n"
				+ "TZOFFSETFROM:+0700\nTZOFFSETTO:+0800\nEND:STANDARD\nEND:VTIMEZONE\n";
		String events = event("DTSTART;TZID=Z:20280101T000000;SUMMARY:x").repeat(1000);
		Assertions.assertTimeout(Duration.ofSeconds(20), () -> assertThat(read(calendar(zone + events))).allMatch(FileRow::broken));
	}

	private void outcome(String file) throws IOException {
		try {
			assertThat(read(file)).allMatch(FileRow::broken);
		}
		catch (Refusal refused) {
			assertThat(refused).hasMessageContaining(".");
		}
	}

	private List<FileRow> read(String text) throws IOException {
		return files.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static String calendar(String parts) {
		return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Example//EN\n" + parts + "END:VCALENDAR\n";
	}

	/** Properties, divided by semicolons before their names. */
	private static String event(String properties) {
		String lines = properties.strip().replaceAll(";(?=(?:DTSTART|DTEND|DURATION|SUMMARY|DESCRIPTION|RRULE|RDATE|RECURRENCE-ID|STATUS|X-NGHEDAN-KIND|UID)[:;])", "\n");
		return "BEGIN:VEVENT\n" + lines + "\nEND:VEVENT\n";
	}
}
