package vn.nghedan.audit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What is looked up in the record; {@code null} asks for anything.
 *
 * @param asker who looks it up; nothing is told of petitions about himself
 * @param units units whose entries are seen: those that lie there, and what their officials did
 * @param everywhere whether entries that lie nowhere, such as sign-ons with a name that nobody has, are seen too
 * @param from first moment, inclusive
 * @param until last moment, exclusive
 * @param before only what is older than this entry
 * @param most how many entries at most
 */
public record AuditQuery(String asker, Set<String> units, boolean everywhere, String subject, String actor, AuditAction action, String unit,
		Instant from, Instant until, UUID before, int most) {

	public AuditQuery {
		units = Set.copyOf(units);
	}

	/** The next entries of the same question. */
	public AuditQuery after(UUID last) {
		return new AuditQuery(asker, units, everywhere, subject, actor, action, unit, from, until, last, most);
	}
}
