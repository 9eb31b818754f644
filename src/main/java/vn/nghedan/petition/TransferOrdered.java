package vn.nghedan.petition;

import java.time.Instant;

/** The chair sends a petition to another unit, which is to accept or return it. */
public record TransferOrdered(String code, String from, String to, Instant at) {
}
