package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghedan.platform.Refusal;

class FileKindTests {

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
	private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] HTML = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);

	@Test
	void nameAndBytesHaveToAgree() {
		assertThat(FileKind.of("ảnh.PNG", PNG)).contains(FileKind.PNG);
		assertThat(FileKind.of("don.pdf", PDF)).contains(FileKind.PDF);
		assertThat(FileKind.of("ảnh.png", PDF)).isEmpty();
		assertThat(FileKind.of("don.pdf", PNG)).isEmpty();
	}

	@Test
	void whatABrowserWouldRunIsNotTakenWhateverItsName() {
		assertThat(FileKind.of("trang.html", HTML)).isEmpty();
		assertThat(FileKind.of("anh.jpg", HTML)).isEmpty();
		assertThat(FileKind.of("khong-duoi", PNG)).isEmpty();
	}

	@Test
	void aWordFileIsAZipWithADocumentInIt() throws IOException {
		assertThat(FileKind.of("don.docx", zip("[Content_Types].xml", "word/document.xml"))).contains(FileKind.DOCX);
		assertThat(FileKind.of("don.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"))).contains(FileKind.XLSX);
		assertThat(FileKind.of("don.docx", zip("virus.exe"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "word/vbaProject.bin", "../../etc/cron.d/run", "/etc/passwd", "C:/run.exe", "word\\..\\run", "word/activeX/activeX1.xml",
			"word/embeddings/oleObject1.bin", "word/media/run.exe", "word/page.html" })
	void aPartThatRunsOrLeadsOutIsRefused(String part) throws IOException {
		byte[] file = zip("[Content_Types].xml", "word/document.xml", part);
		assertThatThrownBy(() -> FileKind.of("don.docx", file)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("petition.file-unsafe"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>", "<x><ddeLink ddeService=\"cmd\"/></x>",
			"<Relationships><Relationship Type=\"http://x/attachedTemplate\" Target=\"https://evil.invalid/t.dotm\" TargetMode=\"External\"/></Relationships>",
			"<Relationships><Relationship Target=\"\\\\evil\\share\\t\" TargetMode='External' Type=\"http://x/frame\"/></Relationships>" })
	void aPartThatFetchesIsRefusedInWhateverEncoding(String markup) throws IOException {
		for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
			byte[] file = zip(Map.of("word/document.xml", new byte[0], "word/_rels/document.xml.rels", markup.getBytes(charset)));
			assertThatThrownBy(() -> FileKind.of("don.docx", file)).as(charset.name()).isInstanceOf(Refusal.class);
		}
	}

	@Test
	void aLinkAndATemplateOnOnesOwnDiskDoNoHarm() throws IOException {
		String links = "<Relationships><Relationship Type=\"http://x/hyperlink\" Target=\"https://example.invalid\" TargetMode=\"External\"/>"
				+ "<Relationship Type=\"http://x/attachedTemplate\" Target=\"file:///C:\\Users\\x\\Normal.dotm\" TargetMode=\"External\"/></Relationships>";
		assertThat(FileKind.of("don.docx", zip(Map.of("word/document.xml", new byte[0], "word/_rels/document.xml.rels",
				links.getBytes(StandardCharsets.UTF_8))))).contains(FileKind.DOCX);
	}

	@Test
	void aBombIsCountedAndNotUnpacked() throws IOException {
		byte[] bomb = zip(Map.of("word/document.xml", new byte[101 << 20]));
		assertThat(bomb).hasSizeLessThan(1 << 20);
		assertThatThrownBy(() -> FileKind.of("don.docx", bomb)).isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> FileKind.of("don.docx", zip(IntStream.range(0, 2_001).mapToObj(i -> "word/p" + i).toArray(String[]::new))))
			.isInstanceOf(Refusal.class);
	}

	@ParameterizedTest
	@CsvSource({ "../../etc/passwd.png, passwd.png", "C:\\Ảnh\\mương.png, mương.png", ".htaccess.png, htaccess.png", "a\u202egnp.png, agnp.png",
			"a\u0000.png, a.png", "Biên bản 27.11.2026.pdf, Biên bản 27.11.2026.pdf", "'x.png. . ', x.png" })
	void aNameIsANameAndNoWay(String sent, String kept) {
		assertThat(SafeFile.safeName(sent)).isEqualTo(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "anh.html.png", "don.exe.pdf", "x.svg.png", "a.jsp;.png", "run.js .pdf", "..", "/", "\u202e", "a.php.jpg" })
	void aNameThatHidesAnotherKindIsRefused(String sent) {
		assertThatThrownBy(() -> SafeFile.safeName(sent)).isInstanceOf(Refusal.class);
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

	private static byte[] zip(String... names) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}
}
