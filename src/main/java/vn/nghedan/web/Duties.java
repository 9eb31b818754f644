package vn.nghedan.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import vn.nghedan.organization.RoleHolding;

/**
 * What one official is to one case today.
 *
 * @param captured whether he noted the opinion himself
 * @param ward the ward of the case, first, and the units above it
 * @param unit the unit that resolves or answers the case, first, and the units above it; empty before classification
 * @param worked ids of the open steps that are his
 */
record Duties(boolean captured, List<RoleHolding> held, List<String> ward, List<String> unit, Set<String> worked) {

	boolean inWard(String... roles) {
		return holds(ward.subList(0, 1), roles);
	}

	boolean inUnit(String... roles) {
		return !unit.isEmpty() && holds(unit.subList(0, 1), roles);
	}

	boolean overWard(String... roles) {
		return holds(ward, roles);
	}

	/** Over the unit of the case, or over its ward while no unit is fixed. */
	boolean overUnit(String... roles) {
		return holds(unit.isEmpty() ? ward : unit, roles);
	}

	boolean works(String... steps) {
		return Arrays.stream(steps).anyMatch(worked::contains);
	}

	boolean worksBesides(String step) {
		return worked.stream().anyMatch(each -> !each.equals(step));
	}

	boolean worksAnywhere() {
		return !worked.isEmpty();
	}

	private boolean holds(Collection<String> units, String... roles) {
		return held.stream().anyMatch(holding -> units.contains(holding.unitCode()) && Arrays.asList(roles).contains(holding.role()));
	}
}
