package vn.nghedan.review;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.Stamp;

/** The rows of what is noted of each petition; what a meeting has heard of is never written again. */
@Component
class ReviewNotes {

	private static final String NOTE = """
			insert into nghedan.review_item (review_code, petition_code, reported, direction, on_the_spot, reason, noted_at, noted_by)
			values (?, ?, ?, ?, ?, ?, ?, ?)
			on conflict on constraint review_item_pk do update set reported = excluded.reported, direction = excluded.direction,
				on_the_spot = excluded.on_the_spot, reason = excluded.reason, noted_at = excluded.noted_at, noted_by = excluded.noted_by
			where not review_item.held""";

	private final JdbcTemplate jdbc;

	ReviewNotes(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void write(String review, Collection<ReviewNote> notes, Stamp stamp) {
		jdbc.batchUpdate(NOTE, notes.stream()
			.map(note -> new Object[] { review, note.petitionCode(), note.reported(), note.direction(),
					note.onTheSpot() == null ? null : note.onTheSpot().name(), note.reason(), Timestamp.from(stamp.at()),
					stamp.username() })
			.toList());
	}

	/** From now on these are what the meeting heard of; whatever else was noted belongs to another review. */
	void close(String review, List<AgendaItem> heard) {
		jdbc.batchUpdate("""
				update nghedan.review_item set held = true, status_then = ?, late = ? where review_code = ? and petition_code = ?""",
				heard.stream().map(item -> new Object[] { item.status().name(), item.late(), review, item.code() }).toList());
		jdbc.update("delete from nghedan.review_item where review_code = ? and not held", review);
	}
}
