package vn.nghedan.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The statement for a question, with conditions only for what is asked: with "whatever or this" for each, the database would
 * read the whole record although an index knows the case.
 */
final class AuditSearch {

	private static final String ABOUT_OTHERS = "not exists (select 1 from nghedan.petition p where p.code = e.subject"
			+ " and p.about_official = :asker)";
	private static final String WITHIN_UNITS = " and (e.unit = any(:units) or e.actor in"
			+ " (select h.username from nghedan.role_holding h where h.unit_code = any(:units)))";
	/** Whoever names a thing does not learn by that who was refused it elsewhere. */
	private static final String THING_WITHIN_UNITS = " and (e.unit = any(:units) or e.unit is null and e.action <> 'DENIED')";

	private final StringBuilder sql = new StringBuilder("select " + AuditEntry.COLUMNS + " from nghedan.audit_entry e where " + ABOUT_OTHERS);
	private final Map<String, Object> parameters = new HashMap<>();

	private AuditSearch() {
	}

	static AuditSearch of(AuditQuery query) {
		AuditSearch search = new AuditSearch();
		search.parameters.put("asker", query.asker());
		search.parameters.put("most", query.most());
		if (!query.everywhere()) {
			search.sql.append(WITHIN_UNITS).append(query.subject() == null ? "" : THING_WITHIN_UNITS);
			search.parameters.put("units", query.units().toArray(String[]::new));
		}
		search.add("e.subject = :subject", "subject", query.subject());
		search.add("e.actor = :actor", "actor", query.actor());
		search.add("e.action = :action", "action", query.action() == null ? null : query.action().name());
		search.add("e.unit = :unit", "unit", query.unit());
		search.add("e.id >= cast(:from as uuid)", "from", idOf(query.from()));
		search.add("e.id < cast(:until as uuid)", "until", idOf(query.until()));
		search.add("e.id < cast(:before as uuid)", "before", query.before() == null ? null : query.before().toString());
		search.sql.append(" order by e.id desc limit :most");
		return search;
	}

	private void add(String condition, String name, String value) {
		if (value != null) {
			sql.append(" and ").append(condition);
			parameters.put(name, value);
		}
	}

	private static String idOf(Instant moment) {
		return moment == null ? null : TimeOrderedIds.first(moment).toString();
	}

	String sql() {
		return sql.toString();
	}

	Map<String, Object> parameters() {
		return parameters;
	}
}
