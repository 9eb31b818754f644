package vn.nghedan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.web.Caller;

/** Files that attack whoever takes them in, whoever opens them, and whoever opens what is exported. */
@ApplicationTest
class FileAttackIT {

	private static final byte[] PDF = text("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
	private static final String SCRIPT = "<script>alert(document.domain)</script>";
	private static final String ENTITY = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\"><!ENTITY f SYSTEM \"http://127.0.0.1:1/\">]>";

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	MovableClock clock;
	@Autowired
	ObjectMapper json;

	Caller officer;
	String files;

	@BeforeEach
	void aCase() {
		cases.mondayMorning();
		files = "/api/petitions/" + cases.captured().key() + "/attachments";
		officer = Caller.signedOn(port, cases.holderOf("TG-BHD.intake-officer"));
	}

	@AfterEach
	void letTheClockGo() {
		clock.followSystem();
	}

	@ParameterizedTest
	@CsvSource({ "anh.svg, <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "anh.png, <svg xmlns='http://www.w3.org/2000/svg'/>",
			"trang.html, <html>", "trang.pdf, <!DOCTYPE html><script>1</script>", "x.xml, <?xml version='1.0'?><x/>", "run.jsp, <%= 1 %>",
			"anh.png.html, x", "anh.html.png, x", "run.sh, #!/bin/sh", "x.docm, PK", "x.zip, PK", "x.jar, PK", "x.swf, CWS", "x.pdf.exe, MZ" })
	void whatRunsIsNotTaken(String name, String content) {
		HttpResponse<String> answer = officer.upload(files, name, text(content));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
		assertThat(officer.get(files).body()).isEqualTo("[]");
	}

	@Test
	void aPictureThatIsAPageAsWellIsShownAsAPictureAndActsForNobody() throws IOException {
		byte[] both = join(PNG, text(SCRIPT));
		HttpResponse<String> answer = officer.upload(files, "anh.png", both);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		var served = officer.download(json.readTree(answer.body()).path("href").asText());
		assertThat(served.headers().firstValue("Content-Type")).hasValue("image/png");
		assertThat(served.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(served.headers().firstValue("Content-Security-Policy").orElse("")).contains("sandbox", "default-src 'none'").doesNotContain("allow-scripts");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "../../../etc/passwd.pdf | passwd.pdf", "..\\..\\windows\\don.pdf | don.pdf", "/etc/cron.d/don.pdf | don.pdf",
			"a%2F..%2Fb.pdf | a%2F..%2Fb.pdf", "<img src=x onerror=alert(1)>.pdf | <img src=x onerror=alert(1)>.pdf", "=cmd().pdf | =cmd().pdf" })
	void aNameLeadsNowhere(String sent, String kept) throws IOException {
		HttpResponse<String> answer = officer.upload(files, sent, PDF);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		assertThat(json.readTree(answer.body()).path("fileName").asText()).isEqualTo(kept);
		String how = officer.download(json.readTree(answer.body()).path("href").asText()).headers().firstValue("Content-Disposition").orElse("");
		assertThat(how).doesNotContain("\r", "\n", "..\\", "../");
	}

	@Test
	void bombsAndEntitiesInOfficeFilesAreRefusedBeforeTheyUnpack() throws IOException {
		Map<String, byte[]> bomb = new LinkedHashMap<>(Map.of("word/document.xml", new byte[110 << 20]));
		Map<String, byte[]> entity = new LinkedHashMap<>(Map.of("word/document.xml", text(ENTITY + "<x>&e;</x>")));
		Map<String, byte[]> macro = new LinkedHashMap<>(Map.of("word/document.xml", text("<x/>"), "word/vbaProject.bin", new byte[10]));
		Map<String, byte[]> slip = new LinkedHashMap<>(Map.of("word/document.xml", text("<x/>"), "../../../../etc/cron.d/x", new byte[10]));
		for (Map<String, byte[]> parts : List.of(bomb, entity, macro, slip)) {
			HttpResponse<String> answer = officer.upload(files, "don.docx", zip(parts));
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
			assertThat(answer.body()).contains("petition.file-unsafe").doesNotContain("root:");
		}
		assertThat(officer.get(files).body()).isEqualTo("[]");
	}

	@Test
	void norDoTheyWorkInASheetThatIsLoaded() throws IOException {
		String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;&f;</t></is></c></row></sheetData></worksheet>";
		Map<String, byte[]> entity = workbook(ENTITY + sheet);
		StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\">");
		for (char c = 'b'; c < 'k'; c++) {
			laughs.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
		}
		Map<String, byte[]> billion = workbook(laughs.append("]>").append(sheet.replace("&e;&f;", "&j;")).toString());
		Map<String, byte[]> bomb = workbook(sheet);
		bomb.put("xl/sharedStrings.xml", new byte[60 << 20]);
		for (Map<String, byte[]> parts : List.of(entity, billion, bomb)) {
			long before = System.nanoTime();
			HttpResponse<String> answer = officer.upload("/api/meetings/opinion-imports", "so.xlsx", zip(parts));
			assertThat(answer.statusCode()).as(answer.body()).isIn(400, 403, 422);
			assertThat(answer.body()).doesNotContain("root:", "hahaha", "at org.").hasSizeLessThan(20_000);
			assertThat(System.nanoTime() - before).isLessThan(60_000_000_000L);
		}
	}

	@Test
	void whatAPersonWroteIsNoFormulaInTheFileOfIt() throws IOException {
		String formula = "=HYPERLINK(\"http://evil.invalid\",\"mở\")\n+cmd|' /C calc'!A0;=1+1";
		HttpResponse<String> receipt = officer.post("/api/petitions", json.writeValueAsString(Map.of("channel", "HOTLINE", "wardCode", "TG-BHD", "content", formula,
				"heardAt", "2026-11-02T08:30:00+07:00", "petitioner", Map.of("name", "@SUM(1)", "address", "-2+3", "phone", "+84 900 000 001"))));
		assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(201);
		String code = json.readTree(receipt.body()).path("code").asText();
		HttpResponse<String> csv = officer.post("/api/petitions/" + code + "/person/file.csv", "");
		assertThat(csv.statusCode()).as(csv.body()).isEqualTo(200);
		assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
		List<CSVRecord> rows = CSVFormat.RFC4180.parse(new StringReader(csv.body().replace("\ufeff", ""))).getRecords();
		assertThat(rows.stream().flatMap(CSVRecord::stream)).noneMatch(cell -> cell.matches("(?s)[=+\\-@].*|.*[;\\n][=+\\-@].*"))
			.anyMatch(cell -> cell.contains("'=HYPERLINK")).anyMatch(cell -> cell.equals("'@SUM(1)"));
	}

	private static Map<String, byte[]> workbook(String sheet) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", text("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\""
				+ " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"));
		parts.put("_rels/.rels", text("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
				+ " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
		parts.put("xl/workbook.xml", text("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/"
				+ "officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
		parts.put("xl/_rels/workbook.xml.rels", text("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
				+ " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"));
		parts.put("xl/worksheets/sheet1.xml", text(sheet));
		return parts;
	}

	private static byte[] zip(Map<String, byte[]> parts) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] join(byte[] one, byte[] other) throws IOException {
		ByteArrayOutputStream both = new ByteArrayOutputStream();
		both.write(one);
		both.write(other);
		return both.toByteArray();
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
