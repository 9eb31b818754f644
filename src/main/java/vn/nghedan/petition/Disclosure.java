package vn.nghedan.petition;

import java.time.Instant;

/** Somebody has seen the persons of a petition in clear; {@code note} may be {@code null}. */
public record Disclosure(Instant at, String actor, DisclosurePurpose purpose, String note, int people) {
}
