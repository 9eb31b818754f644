package vn.nghedan.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.platform.Vault;

/** Open tasks as lists that are filtered, sorted, counted and paged in the database, without a look into the engine. */
@Service
@Transactional(readOnly = true)
public class Worklists {

	public static final int LARGEST_PAGE = 200;

	private static final DataClassRowMapper<WorklistRow> ROW = new DataClassRowMapper<>(WorklistRow.class);

	private final FreshPlans jdbc;
	private final SearchTerms terms;
	private final WorklistDue due;
	private final OwnPageRows people;
	private final Vault vault;

	Worklists(FreshPlans jdbc, SearchTerms terms, WorklistDue due, OwnPageRows people, Vault vault) {
		this.jdbc = jdbc;
		this.terms = terms;
		this.due = due;
		this.people = people;
		this.vault = vault;
	}

	private record Line(WorklistRow row, String key) {
	}

	/**
	 * @param people whose names this reader may look for
	 * @param cursor {@link WorklistPage#next()} of the page before, {@code null} for the first
	 * @param limit lines of a page, at most {@link #LARGEST_PAGE}
	 */
	public WorklistPage page(WorklistScope scope, WorklistFilter filter, SearchPeople people, WorklistSort sort, boolean descending,
			String cursor, int limit) {
		int size = Math.max(1, Math.min(limit, LARGEST_PAGE));
		SearchWords words = terms.of(filter.text(), people);
		WorklistCounts counts = cursor == null || cursor.isBlank() ? counts(scope, filter, words) : null;
		WorklistQuery query = new WorklistQuery(scope, filter, due.parameters(), words);
		String sql = query.page(sort, descending, WorklistCursor.of(cursor, vault), size + 1);
		List<Line> lines = jdbc.sql(sql).params(query.parameters())
			.query((row, number) -> new Line(ROW.mapRow(row, number), row.getString("sort_key"))).list();
		List<WorklistRow> rows = lines.stream().limit(size).map(Line::row).toList();
		if (lines.size() <= size) {
			return new WorklistPage(rows, null, counts);
		}
		Line last = lines.get(size - 1);
		return new WorklistPage(rows, new WorklistCursor(last.key(), last.row().task()).sealed(vault), counts);
	}

	/** Himself, and the absent in whose place he works on this day. */
	public Set<String> actingAs(String username, LocalDate today) {
		return Set.copyOf(people.actingAs(username, today));
	}

	/** Whatever chips the filter has. */
	private WorklistCounts counts(WorklistScope scope, WorklistFilter filter, SearchWords words) {
		WorklistQuery query = new WorklistQuery(scope, filter.withoutChips(), due.parameters(), words);
		return jdbc.sql(query.counts()).params(query.parameters()).query(WorklistCounts.class).single();
	}
}
