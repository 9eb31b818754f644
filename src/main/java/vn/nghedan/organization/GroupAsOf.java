package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.List;

/**
 * A residential group as of a day.
 *
 * @param wardName what the ward was called on that day
 * @param existed whether it existed on that day
 * @param now who looks after its place on that day, itself while it exists; null before it began, and when nobody does
 */
public record GroupAsOf(String code, String name, GroupKind kind, String ward, String wardName, LocalDate validFrom,
		LocalDate validTo, boolean existed, LocalDate on, List<Kin> predecessors, List<Kin> successors, Kin now) {
}
