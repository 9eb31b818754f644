package vn.nghedan.petition;

import java.time.Instant;

/** Something that the deadline watch has to tell about one clock of one petition. */
public record Alarm(AlarmKind kind, String ruleCode, String code, Instant at) {
}
