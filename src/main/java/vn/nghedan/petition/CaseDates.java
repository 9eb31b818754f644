package vn.nghedan.petition;

import java.time.Instant;
import java.util.Map;

/**
 * The dates of one petition as they are now.
 *
 * @param due of its running clocks, by rule
 * @param nextAlarm when its watch has to look again; {@link Clocks#NEVER} when nothing is to be raised
 */
public record CaseDates(String code, Map<String, Instant> due, Instant nextAlarm) {
}
