package vn.nghedan.petition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into a ZIP for the main part of a Word or Excel file; the bytes at its start say only that it is a ZIP. */
final class OfficeFile {

	private static final int MOST_ENTRIES = 2_000;

	private OfficeFile() {
	}

	static Optional<String> mediaType(byte[] bytes) {
		if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
			return Optional.empty();
		}
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			ZipEntry entry = zip.getNextEntry();
			for (int seen = 0; entry != null && seen < MOST_ENTRIES; seen++) {
				if (entry.getName().equals("word/document.xml")) {
					return Optional.of(FileKind.DOCX.mediaType());
				}
				if (entry.getName().equals("xl/workbook.xml")) {
					return Optional.of(FileKind.XLSX.mediaType());
				}
				entry = zip.getNextEntry();
			}
		}
		catch (IOException | IllegalArgumentException e) {
			return Optional.empty();
		}
		return Optional.empty();
	}
}
