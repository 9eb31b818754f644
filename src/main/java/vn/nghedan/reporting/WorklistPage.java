package vn.nghedan.reporting;

import java.util.List;

/** Some lines of a worklist; {@code next} is where the next ones begin, {@code null} after the last. */
public record WorklistPage(List<WorklistRow> rows, String next) {
}
