package vn.nghedan.platform;

import java.util.List;

/** A line of a table before anybody knows what its columns mean; its cells are in plain text. */
record SheetLine(int number, List<String> cells) {

	boolean isBlank() {
		return cells.stream().allMatch(String::isEmpty);
	}

	/** Whether something stands beyond the last heading, as after a comma that was not quoted. */
	boolean hasMoreThan(int width) {
		return cells.stream().skip(width).anyMatch(cell -> !cell.isEmpty());
	}
}
