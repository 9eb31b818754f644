package vn.nghedan.reporting;

import java.time.DateTimeException;
import java.time.Instant;
import vn.nghedan.platform.Refusal;

/** Where a page of what was found ended: in which kind of hits, and at which of them. */
record SearchCursor(int tier, Instant heardAt, String code) {

	static SearchCursor of(String text) {
		if (text == null || text.isBlank()) {
			return new SearchCursor(0, null, null);
		}
		String[] parts = text.split("_", 3);
		try {
			if (parts.length == 2 && parts[1].isEmpty()) {
				return new SearchCursor(Integer.parseInt(parts[0]), null, null);
			}
			return new SearchCursor(Integer.parseInt(parts[0]), Instant.parse(parts[1]), parts[2]);
		}
		catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
			throw new Refusal("petition.cursor");
		}
	}

	@Override
	public String toString() {
		return tier + "_" + (heardAt == null ? "" : heardAt + "_" + code);
	}
}
