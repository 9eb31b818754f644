package vn.nghedan.petition;

import java.util.Set;

/** Which rows somebody may see: those of these wards and units, and those he captured himself; or all. */
public record Scope(boolean everything, Set<String> units, String username) {

	public static final Scope EVERYTHING = new Scope(true, Set.of(), null);

	/** The units for a list in SQL, which may not be empty. */
	Set<String> orNone() {
		return units.isEmpty() ? Set.of("-") : units;
	}
}
