package vn.nghedan.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Reads one row of {@link LikenessQuery}. */
final class LikenessRow {

	private LikenessRow() {
	}

	static SimilarPetition read(ResultSet row, AnsweredWindow window, Instant now) throws SQLException {
		PetitionStatus status = PetitionStatus.valueOf(row.getString("status"));
		Timestamp issued = row.getTimestamp("answered_at");
		boolean joinable = issued == null ? status.isOpen() : window.holds(status, issued.toInstant(), now);
		return new SimilarPetition(row.getString("code"), status, row.getString("ward_now"), row.getString("group_now"),
				row.getString("field"), row.getObject("receipt_date", LocalDate.class), row.getString("content"), issued != null,
				joinable, row.getDouble("likeness"), row.getDouble("score"), reasons(row));
	}

	private static Set<LikenessReason> reasons(ResultSet row) throws SQLException {
		Set<LikenessReason> reasons = EnumSet.noneOf(LikenessReason.class);
		for (LikenessReason reason : LikenessReason.values()) {
			if (row.getBoolean("by_" + reason.name().toLowerCase(Locale.ROOT))) {
				reasons.add(reason);
			}
		}
		return reasons;
	}
}
