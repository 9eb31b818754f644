package vn.nghedan.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The SQL of one worklist: only what was asked for, so that each condition finds its index. */
final class WorklistQuery {

	private static final String ROW = """
			select i.task_id as task, i.kind, i.code, case when i.kind = 'PETITION' then coalesce(left(p.content, 300), i.label) else i.label end as subject,
				i.place, i.ward, i.group_code as "group", i.step, i.step_name, i.status, i.field,
				case when i.due_at < '9999-12-31' then i.due_at end as due, %s as state, i.holder, i.unit, i.level, i.meeting,
				i.received_at, i.received_on, i.holder is null and i.groups && string_to_array(:groups, ' ') as claimable,
				coalesce(i.holder in (:names), false) as mine, coalesce(i.holder = :reader, false) and i.groups <> '{}' as releasable, i.waiting, i.returned, i.urgent,
				exists (select from nghedan.petition_clock c join nghedan.petition_alarm a on a.clock_id = c.id
					where c.petition_code = i.code and c.state = 'RUNNING') as alarmed, i.sort_key::text as sort_key
			""".formatted(WorklistDue.STATE);

	private final StringBuilder where = new StringBuilder();
	private final Map<String, Object> parameters = new HashMap<>();

	WorklistQuery(WorklistScope scope, WorklistFilter filter, Map<String, Object> moments, SearchWords words) {
		where.append(scope.condition());
		parameters.putAll(scope.parameters());
		parameters.putAll(moments);
		equal("step", filter.step());
		equal("field", filter.field());
		equal("ward", filter.ward());
		equal("group_code", filter.group());
		equal("meeting", filter.meeting());
		equal("level", filter.level());
		owner(filter.owner());
		units(filter.units());
		when(filter.receivedFrom(), "i.received_on >= :receivedFrom", "receivedFrom");
		when(filter.receivedTo(), "i.received_on <= :receivedTo", "receivedTo");
		text(filter.text(), words);
		chips(filter);
	}

	/** @param after the last line of the page before, {@code null} for the first */
	String page(WorklistSort sort, boolean descending, WorklistCursor after, int limit) {
		String key = sort.key(descending);
		String order = descending ? " desc" : "";
		if (after != null) {
			where.append(" and (%s, i.task_id) %s (cast(:afterKey as %s), :afterTask)".formatted(key, descending ? "<" : ">", sort.type()));
			parameters.put("afterKey", after.key());
			parameters.put("afterTask", after.task());
		}
		parameters.put("limit", limit);
		String lines = "select i.*, %s as sort_key from nghedan.worklist_item i where %s order by %s%s, i.task_id%s limit :limit"
			.formatted(key, where, key, order, order);
		return ROW + "from (" + lines + ") i left join nghedan.petition p on i.kind = 'PETITION' and p.code = i.code order by i.sort_key"
				+ order + ", i.task_id" + order;
	}

	String counts() {
		return "select %s, count(*) as \"all\" from nghedan.worklist_item i where %s".formatted(List.of(WorklistChip.values()).stream()
			.map(chip -> "count(*) filter (where " + chip.condition() + ") as " + chip.name().toLowerCase(java.util.Locale.ROOT))
			.collect(Collectors.joining(", ")), where);
	}

	Map<String, Object> parameters() {
		return parameters;
	}

	private void equal(String column, String value) {
		when(value == null || value.isBlank() ? null : value, "i." + column + " = :" + column, column);
	}

	private void when(Object value, String condition, String parameter) {
		if (value != null) {
			where.append(" and ").append(condition);
			parameters.put(parameter, value);
		}
	}

	private void owner(String owner) {
		if (WorklistFilter.NOBODY.equals(owner)) {
			where.append(" and i.holder is null");
		}
		else if (WorklistFilter.ME.equals(owner)) {
			where.append(" and i.holder in (:names)");
		}
		else if (owner != null && !owner.isBlank()) {
			when(owner, "i.holder = :owner", "owner");
		}
	}

	private void units(Set<String> units) {
		if (Set.of(WorklistFilter.NOBODY).equals(units)) {
			where.append(" and i.unit is null");
		}
		else {
			when(units == null || units.isEmpty() ? null : units, "i.unit in (:ofUnits)", "ofUnits");
		}
	}

	private void text(String text, SearchWords words) {
		if (text == null || text.isBlank()) {
			return;
		}
		where.append(" and (i.code = :asked or i.kind <> 'PETITION' and nghedan.fold_text(i.label) like '%' || nghedan.fold_text(:asked) || '%'");
		parameters.put("asked", text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
		if (!words.isEmpty()) {
			where.append(" or i.code in (select s.petition_code from nghedan.petition_search s where s.open and s.words @> cast(:words as integer[])").append(side(words)).append(")");
			parameters.put("words", SearchRequest.array(words.folded()));
		}
		where.append(words.names(parameters, "i.code"));
		where.append(")");
	}

	/** Syllables that stand all over a long text are no street's name: some of them have to stand side by side as they were typed. */
	private String side(SearchWords words) {
		if (words.pairs().isEmpty()) {
			return "";
		}
		parameters.put("pairs", SearchRequest.array(words.pairs()));
		return " and s.words && cast(:pairs as integer[])";
	}

	private void chips(WorklistFilter filter) {
		filter.chips().stream().collect(Collectors.groupingBy(WorklistChip::row)).values().forEach(row -> where.append(" and (")
			.append(row.stream().map(WorklistChip::condition).collect(Collectors.joining(" or "))).append(")"));
	}
}
