package vn.nghedan.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;

/** Reads one CSV file as spreadsheets write it: UTF-8 with or without a byte order mark, commas or semicolons. */
final class CsvTable {

	private final String file;
	private final List<String> columns;
	private final Problems problems;
	private final List<CsvRow> rows = new ArrayList<>();

	private CsvTable(String file, List<String> columns, Problems problems) {
		this.file = file;
		this.columns = columns;
		this.problems = problems;
	}

	/** The rows of the file, none when there is no such file or it cannot be read. */
	static List<CsvRow> rows(Resource folder, String file, Problems problems, String... columns) {
		CsvTable table = new CsvTable(file, List.of(columns), problems);
		try {
			Resource resource = folder.createRelative(file);
			if (resource.exists()) {
				table.read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(resource.getContentAsByteArray())).toString());
			}
		}
		catch (IOException e) {
			problems.add(file, 0, "", "unreadable", "");
		}
		return table.rows;
	}

	static boolean exists(Resource folder, String file) {
		try {
			return folder.createRelative(file).exists();
		}
		catch (IOException e) {
			return false;
		}
	}

	private void read(String content) throws IOException {
		String text = content.startsWith("\ufeff") ? content.substring(1) : content;
		String firstLine = text.lines().findFirst().orElse("");
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(firstLine.contains(";") ? ';' : ',').get();
		try (CSVParser parser = CSVParser.parse(text, format)) {
			read(parser);
		}
	}

	private void read(CSVParser parser) {
		List<String> header = null;
		try {
			for (CSVRecord cells : parser) {
				if (header == null) {
					header = header(cells);
				}
				else {
					add(header, cells, firstLineOf(cells, parser));
				}
			}
		}
		catch (UncheckedIOException | IllegalStateException e) {
			problems.add(file, (int) parser.getCurrentLineNumber(), "", "broken-quotes", "");
		}
	}

	private List<String> header(CSVRecord cells) {
		List<String> header = cells.stream().map(String::strip).toList();
		columns.stream().filter(column -> !header.contains(column))
				.forEach(column -> problems.add(file, 1, column, "missing-column", ""));
		header.stream().filter(column -> !columns.contains(column))
				.forEach(column -> problems.add(file, 1, column, "unknown-column", String.join(", ", columns)));
		return header;
	}

	private void add(List<String> header, CSVRecord cells, int line) {
		if (cells.size() != header.size()) {
			problems.add(file, line, "", "wrong-width", "");
			return;
		}
		Map<String, String> row = new HashMap<>();
		for (int i = 0; i < header.size(); i++) {
			row.put(header.get(i), cells.get(i));
		}
		rows.add(new CsvRow(file, line, row, problems));
	}

	private static int firstLineOf(CSVRecord cells, CSVParser parser) {
		long breaks = cells.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
		return (int) (parser.getCurrentLineNumber() - breaks);
	}
}
