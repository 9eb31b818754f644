package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit as it was on a day.
 *
 * @param name what it was called on that day
 * @param competenceLevel its own or that of the unit above
 * @param existed whether it existed on that day
 * @param groups how many residential groups it had on that day, 0 for all but wards
 */
public record UnitAsOf(String code, String name, String level, String levelName, CompetenceLevel competenceLevel, String parent,
		boolean external, LocalDate validFrom, LocalDate validTo, boolean existed, long groups, List<Kin> predecessors,
		List<Kin> successors) {
}
