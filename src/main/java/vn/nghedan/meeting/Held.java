package vn.nghedan.meeting;

import java.time.Instant;

/**
 * What is to be known of a meeting when it is over.
 *
 * @param nilReport whether it is said that there were no opinions
 * @param attendedBy who came for the authorities; null: whoever checked in, else whoever records
 * @param creditedTo whose obligation it meets; null: as the rule has it
 */
public record Held(int residentsPresent, Instant startedAt, boolean nilReport, String attendedBy, String creditedTo) {

	public Held(int residentsPresent, Instant startedAt, boolean nilReport) {
		this(residentsPresent, startedAt, nilReport, null, null);
	}
}
