package vn.nghedan.audit;

import java.time.Instant;

/** Somebody who opened a case: how often, and when for the first and the last time. */
public record AuditReader(String username, AuditAction action, long times, Instant first, Instant last) {
}
