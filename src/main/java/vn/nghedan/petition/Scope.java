package vn.nghedan.petition;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which rows somebody may see: those of these wards and units, complaints of some more, and those he captured himself in the
 * wards near him; or all. Nobody sees one that is about himself.
 */
public record Scope(boolean everything, Set<String> units, Set<String> complaints, Set<String> near, String username) {

	public static final Scope EVERYTHING = new Scope(true, Set.of(), null);

	public Scope(boolean everything, Set<String> units, String username) {
		this(everything, units, Set.of(), units, username);
	}

	/** The condition in SQL on a petition {@code p}, to be appended to others. */
	public String condition() {
		StringBuilder sql = new StringBuilder(username == null ? "" : " and p.about_official is distinct from :username");
		if (!everything) {
			sql.append(" and (p.ward_now in (:units) or p.unit in (:units) or p.office in (:units)"
					+ " or p.captured_by = :username and p.ward_now in (:near)");
			if (!complaints.isEmpty()) {
				sql.append(" or (p.kind = 'COMPLAINT' or p.status = 'DIVERTED_COMPLAINT')"
						+ " and (p.ward_now in (:complaints) or p.unit in (:complaints) or p.office in (:complaints))");
			}
			sql.append(")");
		}
		return sql.toString();
	}

	/** What {@link #condition()} asks for; a list in SQL may not be empty. */
	public Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>(Map.of("units", orNone(units), "near", orNone(near),
				"complaints", orNone(complaints)));
		parameters.put("username", username);
		return parameters;
	}

	private static Set<String> orNone(Set<String> units) {
		return units.isEmpty() ? Set.of("-") : units;
	}
}
