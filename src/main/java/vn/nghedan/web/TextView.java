package vn.nghedan.web;

import java.time.Instant;

/** One long text of a case; {@code text} is {@code null} as long as nobody has written it. */
record TextView(String kind, String label, String text, Instant at, String author, String authorName, boolean editable) {
}
