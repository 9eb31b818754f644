package vn.nghedan.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A line of the record as the table holds it.
 *
 * @param facts JSON, kept as it was written: a stamp is over these very letters
 * @param stamp made with a key that the database does not have
 */
record AuditEntry(UUID id, Instant at, String action, String actor, String subjectKind, String subject, String unit,
		String purpose, String facts, byte[] stamp) {

	static final String COLUMNS = "e.id, e.at, e.action, e.actor, e.subject_kind, e.subject, e.unit, e.purpose, e.facts, e.stamp";

	static AuditEntry read(ResultSet row, int number) throws SQLException {
		return new AuditEntry(row.getObject("id", UUID.class), row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getString("action"), row.getString("actor"), row.getString("subject_kind"), row.getString("subject"),
				row.getString("unit"), row.getString("purpose"), row.getString("facts"), row.getBytes("stamp"));
	}

	/** What the stamp is over: every column, each with its length, so that nothing moves from one into the next. */
	byte[] stamped() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeUTF("audit-entry/1");
			out.writeLong(id.getMostSignificantBits());
			out.writeLong(id.getLeastSignificantBits());
			out.writeLong(at.getEpochSecond());
			out.writeInt(at.getNano());
			for (String column : new String[] { action, actor, subjectKind, subject, unit, purpose, facts }) {
				write(out, column);
			}
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	private static void write(DataOutputStream out, String column) throws IOException {
		byte[] letters = column == null ? new byte[0] : column.getBytes(StandardCharsets.UTF_8);
		out.writeInt(column == null ? -1 : letters.length);
		out.write(letters);
	}
}
