package vn.nghedan.petition;

import java.time.Instant;
import java.util.List;

/**
 * What an official wrote about a case for other officials.
 *
 * @param text {@code null} once its author has taken it back
 * @param mentioned usernames of those who were told of it
 */
public record CaseNote(long id, String author, Instant at, String text, List<String> mentioned) {

	@Override
	public String toString() {
		return "CaseNote[" + id + "]";
	}
}
