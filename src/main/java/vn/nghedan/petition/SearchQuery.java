package vn.nghedan.petition;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The SQL of one search: only the conditions that were asked for, so that each finds its index. */
final class SearchQuery {

	private static final String ROWS = """
			select p.code, p.status, p.kind, p.channel, p.field, p.ward_code, p.group_code, p.ward_now, p.group_now, p.unit, p.grade, p.urgent,
				left(p.content, 300) as content, p.heard_at, p.receipt_date,
				(select min(c.due_at) from nghedan.petition_clock c
					where c.petition_code = p.code and c.state = 'RUNNING' and c.rule_code <> 'D03'
						and not (p.status = 'WITH_OTHER_AGENCY' and c.rule_code in ('D15', 'D17'))) as due
			from nghedan.petition p where true""";

	private final StringBuilder sql = new StringBuilder(ROWS);
	private final Map<String, Object> parameters = new LinkedHashMap<>();

	SearchQuery(Criteria wanted, Scope scope, Instant now) {
		equal("status", wanted.status());
		equal("channel", wanted.channel());
		equal("field", wanted.field());
		place(wanted);
		equal("unit", wanted.unit());
		equal("meeting_code", wanted.meetingCode());
		when(wanted.receivedFrom(), " and p.receipt_date >= :received_from", "received_from");
		when(wanted.receivedTo(), " and p.receipt_date <= :received_to", "received_to");
		open(wanted.open());
		text(wanted.text());
		overdue(wanted.overdue(), now);
		standing(wanted.standing(), now);
		scope(wanted.counted() ? new Scope(scope.everything(), scope.units(), Set.of(), Set.of(), scope.username()) : scope);
	}

	/** Rows after the cursor, newest first. */
	SearchQuery after(Cursor cursor, int limit) {
		if (cursor != null) {
			sql.append(" and (p.heard_at, p.code) < (:cursor_at, :cursor_code)");
			parameters.put("cursor_at", Timestamp.from(cursor.heardAt()));
			parameters.put("cursor_code", cursor.code());
		}
		sql.append(" order by p.heard_at desc, p.code desc limit :limit");
		parameters.put("limit", limit);
		return this;
	}

	String sql() {
		return sql.toString();
	}

	Map<String, Object> parameters() {
		return parameters;
	}

	private void equal(String column, Object value) {
		Object plain = value instanceof Enum<?> constant ? constant.name() : value;
		when(plain, " and p." + column + " = :" + column, column);
	}

	private void when(Object value, String condition, String parameter) {
		if (value != null) {
			sql.append(condition);
			parameters.put(parameter, value);
		}
	}

	/** Where it was heard or where it is now; what is counted is counted once, where it is now. */
	private void place(Criteria wanted) {
		boolean now = wanted.counted();
		when(wanted.wardCode(), now ? " and p.ward_now = :ward" : " and (p.ward_now = :ward or p.ward_code = :ward)", "ward");
		if (Criteria.NO_GROUP.equals(wanted.groupCode())) {
			sql.append(" and p.group_now is null");
		}
		else {
			when(wanted.groupCode(), now ? " and p.group_now = :group" : " and (p.group_now = :group or p.group_code = :group)", "group");
		}
		if (now) {
			sql.append(" and p.status <> 'RECORDED_ONLY'");
		}
	}

	private void open(Boolean open) {
		if (open != null) {
			sql.append(open ? " and p.is_open" : " and not p.is_open");
		}
	}

	private void text(String text) {
		if (text != null && !text.isBlank()) {
			sql.append(" and (p.code = :code or nghedan.fold_text(p.content) like '%' || nghedan.fold_text(:text) || '%')");
			parameters.put("code", text.strip());
			parameters.put("text", text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
		}
	}

	private void overdue(Boolean overdue, Instant now) {
		if (overdue != null) {
			sql.append(overdue ? " and exists" : " and not exists").append("""
					 (select 1 from nghedan.petition_clock c
						where c.petition_code = p.code and c.state = 'RUNNING' and c.due_at < :now and c.rule_code <> 'D03'
							and not (p.status = 'WITH_OTHER_AGENCY' and c.rule_code in ('D15', 'D17')))""");
			parameters.put("now", Timestamp.from(now));
		}
	}

	private void standing(Standing standing, Instant now) {
		if (standing != null) {
			sql.append(" and p.is_open and ").append(standing.condition());
			parameters.putAll(Standing.parameters(now));
		}
	}

	private void scope(Scope scope) {
		sql.append(scope.condition());
		parameters.putAll(scope.parameters());
	}
}
