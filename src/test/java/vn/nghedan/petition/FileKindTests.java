package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

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
