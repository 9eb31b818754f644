package vn.nghedan.reporting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.sql.Timestamp;
import vn.nghedan.petition.Scope;

/** The SQL of one kind of hits of one search. */
final class SearchRequest {

	/** Whoever looks after more units than these looks through all petitions rather than for his own. */
	private static final int FEW = 30;

	private static final String ROW = """
			select p.code, p.status, p.kind, p.channel, p.field, p.ward_code, p.group_code, p.ward_now, p.group_now, p.unit, p.grade, p.urgent,
				left(p.content, 300) as content, p.heard_at, p.receipt_date,
				(select min(c.due_at) from nghedan.petition_clock c where c.petition_code = p.code and c.state = 'RUNNING' and c.rule_code <> 'D03'
					and not (p.status = 'WITH_OTHER_AGENCY' and c.rule_code in ('D15', 'D17'))) as due
			from nghedan.petition p""";

	private final Map<String, Object> parameters = new HashMap<>();
	private final StringBuilder where = new StringBuilder();
	private final SearchWords words;
	private final boolean indexed;

	SearchRequest(SearchWords words, SearchTier tier, Scope scope) {
		this.words = words;
		this.indexed = tier != SearchTier.NAME;
		if (indexed) {
			where.append(" where ").append(stands(tier));
		}
		else {
			where.append(" where p.code in (").append(words.codesByName(parameters)).append(")");
		}
		for (SearchTier better : SearchTier.values()) {
			if (better.ordinal() < tier.ordinal() && better.isAsked(words)) {
				without(better);
			}
		}
		where.append(scope.condition());
		parameters.putAll(scope.parameters());
	}

	/** Which units' marks narrow the look, or none when these are too many. */
	static Set<String> marked(Scope scope) {
		Set<String> units = new TreeSet<>(scope.units());
		units.addAll(scope.complaints());
		return scope.everything() || units.size() > FEW ? Set.of() : units;
	}

	SearchRequest concerning(List<Integer> marks) {
		if (indexed && !marks.isEmpty()) {
			where.append(" and s.words && cast(:marks as integer[])");
			parameters.put("marks", array(marks));
		}
		return this;
	}

	SearchRequest after(SearchCursor cursor) {
		if (cursor.heardAt() != null) {
			where.append(" and (p.heard_at, p.code) < (:heardAt, :code)");
			parameters.put("heardAt", Timestamp.from(cursor.heardAt()));
			parameters.put("code", cursor.code());
		}
		return this;
	}

	String sql(int limit) {
		parameters.put("limit", limit);
		return ROW + (indexed ? " join nghedan.petition_search s on s.petition_code = p.code" : "") + where
				+ " order by p.heard_at desc, p.code desc limit :limit";
	}

	Map<String, Object> parameters() {
		return parameters;
	}

	/** What a better kind has shown is not shown again. */
	private void without(SearchTier better) {
		if (better == SearchTier.NAME) {
			where.append(" and p.code not in (").append(words.codesByName(parameters)).append(")");
			return;
		}
		where.append(" and not (").append(stands(better)).append(")");
	}

	private String stands(SearchTier tier) {
		String needed = "needed" + tier.ordinal();
		parameters.put(needed, array(tier.needed(words)));
		if (tier.oneOf(words).isEmpty()) {
			return "s.words @> cast(:" + needed + " as integer[])";
		}
		parameters.put("oneOf", array(tier.oneOf(words)));
		return "s.words @> cast(:" + needed + " as integer[]) and s.words && cast(:oneOf as integer[])";
	}

	/** As the database writes an array. */
	static String array(Collection<Integer> numbers) {
		return numbers.toString().replace('[', '{').replace(']', '}');
	}
}
