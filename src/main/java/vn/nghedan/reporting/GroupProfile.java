package vn.nghedan.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What to know about a residential group before going there; nothing of who raised what.
 *
 * @param households {@code null} where nobody has counted them
 * @param clusters in which a large group meets, by name
 */
public record GroupProfile(String code, String name, String ward, String wardName, String kind, String leaderName,
		Integer households, List<String> clusters, List<Assigned> assigned, List<Matter> open, List<Told> answered,
		List<Promise> promises, List<Told> toAnnounce, Held last, Held next) {

	/** An official who looks after it. */
	public record Assigned(String username, String name, LocalDate since) {
	}

	/** Something that residents raised and that somebody works on. */
	public record Matter(String code, String status, String kind, boolean urgent, LocalDate receiptDate, String content) {
	}

	/** What was answered, by whichever writing. */
	public record Told(String code, LocalDate receiptDate, String content, String answer, Instant issuedAt) {
	}

	/** @param kept whether it was; {@code null} as long as its day has not come */
	public record Promise(String code, LocalDate due, String content, String answer, Boolean kept) {
	}

	/** A meeting; without residents as long as it has not been held. */
	public record Held(String code, String type, Instant scheduledAt, Integer residentsPresent) {
	}
}
