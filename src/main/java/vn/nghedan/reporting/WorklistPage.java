package vn.nghedan.reporting;

import java.util.List;

/**
 * Some lines of a worklist.
 *
 * @param next where the next ones begin, {@code null} after the last
 * @param counts with the first lines, how many each chip would show; else {@code null}
 */
public record WorklistPage(List<WorklistRow> rows, String next, WorklistCounts counts) {
}
