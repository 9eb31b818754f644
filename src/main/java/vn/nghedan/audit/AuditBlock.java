package vn.nghedan.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A link of the chain: entries in their order, stamped together with the block before. */
record AuditBlock(long number, Instant sealedAt, List<UUID> entries, byte[] stamp) {

	static final String COLUMNS = "number, sealed_at, entries, stamp";
	private static final byte[] NONE = {};

	static AuditBlock read(ResultSet row, int index) throws SQLException {
		return new AuditBlock(row.getLong("number"), row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
				List.of((UUID[]) row.getArray("entries").getArray()), row.getBytes("stamp"));
	}

	/**
	 * What the stamp is over.
	 *
	 * @param before stamp of the block before, {@code null} before the first
	 * @param stampOf the stamp of an entry, {@code null} for one that is gone
	 */
	byte[] stamped(byte[] before, Function<UUID, byte[]> stampOf) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(128 + entries.size() * 64);
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeUTF("audit-block/1");
			out.writeLong(number);
			out.writeLong(sealedAt.getEpochSecond());
			out.writeInt(sealedAt.getNano());
			write(out, before);
			out.writeInt(entries.size());
			for (UUID entry : entries) {
				out.writeLong(entry.getMostSignificantBits());
				out.writeLong(entry.getLeastSignificantBits());
				write(out, stampOf.apply(entry));
			}
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	private static void write(DataOutputStream out, byte[] stamp) throws IOException {
		byte[] known = stamp == null ? NONE : stamp;
		out.writeInt(known.length);
		out.write(known);
	}
}
