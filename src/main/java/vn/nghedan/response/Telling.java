package vn.nghedan.response;

import java.time.LocalDate;

/**
 * What whoever brings an answer back says of it.
 *
 * @param on the day on which he told it or tried to
 * @param reason needed where others heard it, and where he gives up
 * @param nextTry after an attempt: when he tries again
 * @param givenUp whether an attempt is the last one
 * @param onBehalfOf whose duty it was, {@code null} where it was nobody's or his own
 */
public record Telling(RelayWay way, LocalDate on, String proof, RelayReason reason, LocalDate nextTry, boolean givenUp,
		String onBehalfOf) {

	/** Told at once and by himself. */
	public static Telling of(RelayWay way, LocalDate on, String proof) {
		return new Telling(way, on, proof, null, null, false, null);
	}

	boolean isAttempt() {
		return way == RelayWay.NOT_REACHED && !givenUp;
	}

	boolean isOfSomebodyElse(String teller) {
		return onBehalfOf != null && !onBehalfOf.equals(teller);
	}
}
