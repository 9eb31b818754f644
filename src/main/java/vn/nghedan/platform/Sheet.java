package vn.nghedan.platform;

import java.util.List;

/**
 * A table that could be read.
 *
 * @param rows those that are not blank, in order
 * @param ignored headings that nobody asked for, so that whoever loads it sees what was not read
 * @param problems what is wrong so far; callers add theirs and reject before anything is stored
 */
public record Sheet(List<SheetRow> rows, List<String> ignored, SheetProblems problems) {
}
