package vn.nghedan.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An entry of the record as its readers see it. */
public record AuditLine(UUID id, Instant at, AuditAction action, String actor, String subjectKind, String subject, String unit,
		String purpose, Map<String, String> facts) {
}
