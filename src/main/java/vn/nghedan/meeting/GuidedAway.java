package vn.nghedan.meeting;

import java.time.Instant;
import java.time.LocalDate;
import vn.nghedan.petition.PetitionKind;

/**
 * The stub of something that is no matter for a petition: that an official guided somebody, and nothing else.
 *
 * @param kind {@link PetitionKind#DENUNCIATION} or {@link PetitionKind#CRIME_REPORT}
 * @param handedOverTo the office or duty officer who took it over, {@code null} as long as nobody has
 */
public record GuidedAway(String code, LocalDate heardOn, String official, PetitionKind kind, String handedOverTo,
		Instant handedOverAt) {
}
