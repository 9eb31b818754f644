package vn.nghedan.petition;

import java.time.Instant;

/** The receiving unit accepted the petition or returned it with a reason. */
public record TransferAnswered(String code, boolean accepted, String reason, Instant at) {
}
