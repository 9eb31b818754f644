package vn.nghedan.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first sheet of an Excel workbook. It is measured before it is read: a small file may unpack to something that fills the memory. */
final class XlsxLines {

	static final long MOST_UNPACKED = 40L << 20;
	private static final int MOST_PARTS = 500;
	private static final int MOST_COLUMNS = 100;

	private XlsxLines() {
	}

	/** Also the old format, which is refused with a word on what to do. */
	static boolean looksLike(byte[] bytes) {
		return bytes.length > 8 && (ReadableWorkbook.isOOXMLZipHeader(bytes) || ReadableWorkbook.isOLE2Header(bytes));
	}

	static List<SheetLine> of(byte[] bytes, SheetProblems problems) {
		if (ReadableWorkbook.isOLE2Header(bytes)) {
			problems.add(0, "", "platform.old-excel");
			return List.of();
		}
		try {
			if (!isSmall(bytes)) {
				problems.add(0, "", "platform.too-large");
				return List.of();
			}
			return read(bytes, problems);
		}
		// A broken workbook fails in many ways inside the library, none of which is anything but "cannot be read"
		catch (IOException | RuntimeException e) {
			problems.add(0, "", "platform.not-a-table");
			return List.of();
		}
	}

	private static boolean isSmall(byte[] bytes) throws IOException {
		try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
			List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
			long unpacked = 0;
			for (ZipArchiveEntry part : parts) {
				try (InputStream content = zip.getInputStream(part)) {
					// Counted, since what the file says about itself may be a lie
					unpacked += count(content, MOST_UNPACKED - unpacked);
				}
				if (unpacked > MOST_UNPACKED) {
					return false;
				}
			}
			return parts.size() <= MOST_PARTS;
		}
	}

	private static long count(InputStream content, long most) throws IOException {
		byte[] buffer = new byte[8192];
		long count = 0;
		for (int read = content.read(buffer); read >= 0 && count <= most; read = content.read(buffer)) {
			count += read;
		}
		return count;
	}

	private static List<SheetLine> read(byte[] bytes, SheetProblems problems) throws IOException {
		List<SheetLine> lines = new ArrayList<>();
		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
				Stream<Row> rows = shown(book).openStream()) {
			if (book.isDate1904()) {
				problems.add(0, "", "platform.dates-of-1904");
			}
			rows.limit(Sheets.MOST_ROWS + 1L).forEach(row -> lines.add(line(row)));
		}
		return lines;
	}

	private static org.dhatim.fastexcel.reader.Sheet shown(ReadableWorkbook book) {
		return book.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).findFirst()
			.orElseGet(book::getFirstSheet);
	}

	private static SheetLine line(Row row) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
			cells.add(row.getOptionalCell(i).map(XlsxLines::text).orElse(""));
		}
		return new SheetLine(row.getRowNum(), cells);
	}

	private static String text(Cell cell) {
		if (cell.getType() == CellType.NUMBER) {
			return cell.asNumber().stripTrailingZeros().toPlainString();
		}
		return PlainText.normalise(cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue());
	}
}
