package vn.nghedan.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads tables as people keep them: the first sheet of an Excel workbook ({@code .xlsx}) or a CSV file in UTF-8, titles
 * above the line of headings, columns in any order. What cannot be read is a problem of the sheet, never an exception.
 */
public final class Sheets {

	static final int MOST_ROWS = 20_000;
	static final int LONGEST_CELL = 32_767;
	private static final int HEADINGS_WITHIN = 20;

	private Sheets() {
	}

	/** @param name of the file, which need not say what it is: its bytes do */
	public static Sheet read(String name, byte[] bytes, SheetColumn... columns) {
		SheetProblems problems = new SheetProblems();
		List<SheetColumn> asked = List.of(columns);
		List<SheetLine> lines = XlsxLines.looksLike(bytes) ? XlsxLines.of(bytes, problems)
				: CsvLines.of(bytes, problems, each -> score(headings(each, asked), asked));
		if (lines.size() > MOST_ROWS) {
			problems.add(0, "", "platform.too-many-rows", MOST_ROWS);
		}
		return problems.isEmpty() ? read(lines, asked, problems) : new Sheet(List.of(), List.of(), problems);
	}

	private static Sheet read(List<SheetLine> lines, List<SheetColumn> asked, SheetProblems problems) {
		SheetLine head = headings(lines, asked);
		Map<Integer, SheetColumn> places = places(head, asked, problems);
		Map<String, String> headings = new HashMap<>();
		asked.forEach(column -> headings.put(column.key(), column.heading()));
		asked.stream().filter(column -> column.required() && !places.containsValue(column))
				.forEach(column -> problems.add(head.number(), column.heading(), "platform.missing-column"));
		List<SheetRow> rows = new ArrayList<>();
		for (SheetLine line : lines) {
			if (line.number() > head.number() && !line.isBlank()) {
				rows.add(row(line, head, places, headings, problems));
			}
		}
		if (rows.isEmpty()) {
			problems.add(0, "", "platform.no-rows");
		}
		return new Sheet(rows, ignored(head, places), problems);
	}

	/** The line that names most of what is asked for, the first of several. */
	private static SheetLine headings(List<SheetLine> lines, List<SheetColumn> asked) {
		return lines.stream().limit(HEADINGS_WITHIN).max(Comparator.comparingInt((SheetLine line) -> score(line, asked))
				.thenComparingInt(line -> -line.number())).orElse(new SheetLine(1, List.of()));
	}

	private static int score(SheetLine line, List<SheetColumn> asked) {
		return (int) asked.stream().filter(column -> line.cells().stream().anyMatch(column::isCalled)).count();
	}

	private static Map<Integer, SheetColumn> places(SheetLine head, List<SheetColumn> asked, SheetProblems problems) {
		Map<Integer, SheetColumn> places = new TreeMap<>();
		for (int i = 0; i < head.cells().size(); i++) {
			String cell = head.cells().get(i);
			for (SheetColumn column : asked) {
				if (column.isCalled(cell) && places.containsValue(column)) {
					problems.add(head.number(), cell, "platform.column-twice");
				}
				else if (column.isCalled(cell)) {
					places.put(i, column);
				}
			}
		}
		return places;
	}

	private static SheetRow row(SheetLine line, SheetLine head, Map<Integer, SheetColumn> places, Map<String, String> headings,
			SheetProblems problems) {
		if (line.hasMoreThan(head.cells().size())) {
			problems.add(line.number(), "", "platform.wrong-width");
		}
		Map<String, String> cells = new HashMap<>();
		places.forEach((place, column) -> {
			String cell = place < line.cells().size() ? line.cells().get(place) : "";
			if (cell.length() > LONGEST_CELL) {
				problems.add(line.number(), column.heading(), "platform.too-long", LONGEST_CELL);
			}
			cells.put(column.key(), cell);
		});
		return new SheetRow(line.number(), cells, headings, problems);
	}

	private static List<String> ignored(SheetLine head, Map<Integer, SheetColumn> places) {
		List<String> ignored = new ArrayList<>();
		for (int i = 0; i < head.cells().size(); i++) {
			if (!places.containsKey(i) && !head.cells().get(i).isEmpty()) {
				ignored.add(head.cells().get(i));
			}
		}
		return ignored;
	}
}
