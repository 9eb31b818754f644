package vn.nghedan.petition;

import java.time.Instant;

/** A note that names somebody, as it is told to him; {@code seenAt} is {@code null} while he has not seen it. */
public record NoteMention(long note, String code, PetitionStatus status, String author, Instant at, Instant seenAt) {
}
