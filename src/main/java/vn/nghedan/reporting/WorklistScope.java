package vn.nghedan.reporting;

import java.util.Map;
import java.util.Set;

/**
 * Which lines of the worklist somebody sees: what he may work, and the work of the units that he leads with all below, as far
 * as he may see the case. Nothing that is about himself.
 *
 * @param names himself and for whom he stands in
 * @param groups of the engine whose steps are his
 * @param units that he leads, and those below them
 */
public record WorklistScope(String username, Set<String> names, Set<String> groups, Set<String> units) {

	/** The condition in SQL on a line {@code i} of {@code nghedan.worklist_item}. */
	public String condition() {
		String led = "i.unit in (:units) and (i.kind <> 'PETITION' or i.ward in (:units) or i.case_unit in (:units) or i.office in (:units)) or ";
		String worked = "i.holder in (:names) or i.groups && string_to_array(:groups, ' ')";
		return "(" + (units.isEmpty() ? "" : led) + worked + ") and i.about_official is distinct from :reader";
	}

	/** What {@link #condition()} asks for; codes hold no blanks. */
	public Map<String, Object> parameters() {
		return Map.of("reader", username, "names", names, "groups", String.join(" ", groups), "units",
				units.isEmpty() ? Set.of("-") : units);
	}
}
