package vn.nghedan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTests {

	private static final SheetColumn GROUP = SheetColumn.required("group", "Tổ dân phố", "Tổ");
	private static final SheetColumn DAY = SheetColumn.required("day", "Ngày họp");
	private static final SheetColumn URGENT = SheetColumn.optional("urgent", "Khẩn");

	@Test
	void aWorkbookIsReadBelowItsTitleWithDatesAndNumbersAsPeopleSeeThem() throws IOException {
		byte[] book = workbook(sheet -> {
			sheet.value(0, 0, "TỔNG HỢP Ý KIẾN");
			sheet.value(2, 0, "STT");
			sheet.value(2, 1, "TỔ  DÂN PHỐ");
			sheet.value(2, 2, "ngay hop");
			sheet.value(2, 3, "khẩn");
			sheet.value(3, 0, 1);
			sheet.value(3, 1, 27);
			sheet.value(3, 2, LocalDate.of(2026, 3, 2));
			sheet.style(3, 2).format("dd/MM/yyyy").set();
			sheet.value(3, 3, "x");
			sheet.value(5, 1, "Tổ 28");
			sheet.value(5, 2, "3/3/2026");
		});
		Sheet sheet = read(book);
		assertThat(sheet.problems().isEmpty()).isTrue();
		assertThat(sheet.ignored()).containsExactly("STT");
		assertThat(sheet.rows()).extracting(SheetRow::line).containsExactly(4, 6);
		assertThat(sheet.rows()).extracting(row -> row.text("group")).containsExactly("27", "Tổ 28");
		assertThat(sheet.rows()).extracting(row -> row.date("day"))
			.containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3));
		assertThat(sheet.rows()).extracting(row -> row.flag("urgent")).containsExactly(true, false);
	}

	@ParameterizedTest
	@ValueSource(strings = { ";", ",", "\t" })
	void aCsvFileIsReadWithWhateverDividesItsHeadings(String divider) {
		String csv = "\ufeffTổ;Ngày họp;Khẩn\r\n\"Tổ 27, khu B\nngõ 2\";2026-03-02;\r\n\r\nTổ 28;2.3.2026;có\r\n".replace(";", divider);
		Sheet sheet = read(csv.getBytes(StandardCharsets.UTF_8));
		assertThat(sheet.problems().inOrder()).isEmpty();
		assertThat(sheet.rows()).extracting(SheetRow::line).containsExactly(2, 5);
		assertThat(sheet.rows().get(0).text("group")).isEqualTo("Tổ 27, khu B\nngõ 2");
	}

	@Test
	void everyWrongCellIsNamedByItsLineAndColumn() {
		Sheet sheet = read("Tổ;Ngày họp;Khẩn\n;31/2/2026;có thể\nTổ 1;;\n".getBytes(StandardCharsets.UTF_8));
		sheet.rows().forEach(row -> {
			row.required("group");
			row.requiredDate("day");
			row.flag("urgent");
		});
		assertThat(sheet.problems().inOrder()).extracting(SheetProblem::line, SheetProblem::column, SheetProblem::code)
			.containsExactly(tuple(2, "Tổ dân phố", "platform.required"),
					tuple(2, "Ngày họp", "platform.date"),
					tuple(2, "Khẩn", "platform.yes-or-no"),
					tuple(3, "Ngày họp", "platform.required"));
		assertThat(sheet.problems().inOrder().get(1).message(Locale.forLanguageTag("vi"))).contains("“31/2/2026”", "25/12/2026");
		assertThatThrownBy(() -> sheet.problems().rejectIfAny()).isInstanceOf(SheetRejected.class).hasMessageContaining("4");
	}

	@Test
	void aMissingOrDoubledColumnAndACellBeyondTheLastHeadingAreNamed() {
		assertThat(codes("Tổ;Khẩn\nTổ 1;x\n")).containsExactly("platform.missing-column");
		assertThat(codes("Tổ;Ngày họp;Tổ dân phố\nTổ 1;2/3/2026;Tổ 2\n")).containsExactly("platform.column-twice");
		assertThat(codes("Tổ;Ngày họp\nTổ 1;2/3/2026;lạc\n")).containsExactly("platform.wrong-width");
		assertThat(codes("Tổ;Ngày họp\n")).containsExactly("platform.no-rows");
		assertThat(codes("")).contains("platform.no-rows", "platform.missing-column");
	}

	@Test
	void whatIsNoTableIsRefusedWithAWordOnWhatToDo() {
		assertThat(codes("Tổ;Ngày họp\nTổ \"1;\"x\"y\n")).containsExactly("platform.broken-quotes");
		assertThat(codes("Tổ;Ngày họp\nĐường;2/3/2026".getBytes(Charset.forName("windows-1258")))).containsExactly("platform.not-a-table");
		assertThat(codes("Tổ;Ngày họp\nTổ 1;2/3/2026".getBytes(StandardCharsets.UTF_16))).containsExactly("platform.not-a-table");
		assertThat(codes(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0 }))
			.containsExactly("platform.old-excel");
		assertThat(codes(new byte[] { 'P', 'K', 3, 4, 1, 2, 3, 4, 5, 6, 7 })).containsExactly("platform.not-a-table");
	}

	@Test
	void aSmallFileThatUnpacksToSomethingHugeIsNotUnpacked() throws IOException {
		byte[] bomb = withPart("xl/media/image1.png", new byte[(int) XlsxLines.MOST_UNPACKED + 1]);
		assertThat(bomb.length).isLessThan(200_000);
		assertThat(codes(bomb)).containsExactly("platform.too-large");
	}

	@Test
	void entitiesOfADocumentTypeAreNotExpanded() throws IOException {
		String strings = "<?xml version=\"1.0\"?>%s<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
				+ "<si><t>Tổ</t></si><si><t>Ngày họp</t></si><si><t>%s</t></si><si><t>2/3/2026</t></si></sst>";
		byte[] good = withPart("xl/sharedStrings.xml", strings.formatted("", "EXPANDED").getBytes(StandardCharsets.UTF_8));
		byte[] evil = withPart("xl/sharedStrings.xml", strings.formatted("<!DOCTYPE a [<!ENTITY b \"EXPANDED\">]>", "&b;")
			.getBytes(StandardCharsets.UTF_8));
		assertThat(read(good).rows()).extracting(row -> row.text("group")).containsExactly("EXPANDED");
		assertThat(read(evil).rows()).extracting(row -> row.text("group")).doesNotContain("EXPANDED");
	}

	@Test
	void aTableLongerThanTheLimitIsRefusedAsAWhole() {
		String rows = "Tổ 1;2/3/2026\n".repeat(Sheets.MOST_ROWS + 1);
		assertThat(codes("Tổ;Ngày họp\n" + rows)).containsExactly("platform.too-many-rows");
	}

	@Test
	void bothLanguagesSayTheSameThings() {
		assertThat(keys("en")).containsExactlyInAnyOrderElementsOf(keys("vi"));
	}

	private static Sheet read(byte[] bytes) {
		return Sheets.read("bang.xlsx", bytes, GROUP, DAY, URGENT);
	}

	private static List<String> codes(String csv) {
		return codes(csv.getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> codes(byte[] bytes) {
		return read(bytes).problems().inOrder().stream().map(SheetProblem::code).distinct().toList();
	}

	private static List<String> keys(String language) {
		return List.copyOf(ResourceBundle.getBundle("messages/platform", Locale.forLanguageTag(language)).keySet());
	}

	private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
			fill.accept(book.newWorksheet("Ý kiến"));
		}
		return bytes.toByteArray();
	}

	/** A good workbook with one part put in or replaced. */
	private static byte[] withPart(String name, byte[] content) throws IOException {
		byte[] good = workbook(sheet -> {
			sheet.value(0, 0, "Tổ");
			sheet.value(0, 1, "Ngày họp");
			sheet.value(1, 0, "Tổ 1");
			sheet.value(1, 1, "2/3/2026");
		});
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipFile zip = ZipFile.builder().setByteArray(good).get(); ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
				if (!part.getName().equals(name)) {
					out.putNextEntry(new ZipEntry(part.getName()));
					zip.getInputStream(part).transferTo(out);
				}
			}
			out.putNextEntry(new ZipEntry(name));
			out.write(content);
		}
		return bytes.toByteArray();
	}
}
