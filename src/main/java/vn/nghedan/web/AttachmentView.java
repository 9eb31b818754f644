package vn.nghedan.web;

import java.time.Instant;

/** One file of a case; {@code inline} tells whether a browser may show it instead of saving it. */
record AttachmentView(long id, String fileName, String mediaType, long size, Instant addedAt, String addedBy,
		String addedByName, String href, boolean inline) {
}
