package vn.nghedan.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists of dossiers, the newest first; their codes rise with the time at which they were opened. Where all of them still
 * need something, those that are not sent come first, then of the sent ones whichever waits longest.
 */
@Service
@Transactional(readOnly = true)
public class DossierList {

	public static final int LARGEST_PAGE = 200;

	private static final String ROWS = """
			select d.code, d.office, d.agency, d.status, d.urgent, d.opened_at, d.letter_number, d.sent_at,
				(select count(*) from nghedan.dossier_item i where i.dossier_code = d.code and i.removed_at is null) as petitions,
				(select count(*) from nghedan.dossier_item i where i.dossier_code = d.code and i.removed_at is null
					and i.settled_at is null) as open
			from nghedan.dossier d
			where d.office in (:offices) and (cast(:status as text) is null or d.status = :status)
				and (not :unfinished or d.status not in ('DONE', 'VOID'))
				and (cast(:agency as text) is null or d.agency = :agency)
				and (cast(:cursor as text) is null or %s)
			order by %s limit :limit""";
	private static final String NEWEST = ROWS.formatted("d.code < :cursor", "d.code desc");
	private static final String LONGEST = ROWS.formatted("""
			(coalesce(d.sent_at, '-infinity'), d.code)
				> (select coalesce(c.sent_at, '-infinity'), c.code from nghedan.dossier c where c.code = :cursor)""",
			"coalesce(d.sent_at, '-infinity'), d.code");

	private final JdbcClient jdbc;

	DossierList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param offices whose dossiers are listed
	 * @param status {@code null} for all
	 * @param unfinished only those that still need something
	 * @param agency {@code null} for all
	 * @param cursor {@link DossierPage#next()} of the page before, {@code null} for the first page
	 */
	public DossierPage page(Collection<String> offices, DossierStatus status, boolean unfinished, String agency, String cursor,
			int limit) {
		int size = Math.max(1, Math.min(limit, LARGEST_PAGE));
		List<DossierRow> rows = jdbc.sql(unfinished || status == DossierStatus.SENT ? LONGEST : NEWEST).param("offices", offices.isEmpty() ? Set.of("-") : offices)
			.param("status", status == null ? null : status.name()).param("unfinished", unfinished).param("agency", agency)
			.param("cursor", cursor).param("limit", size + 1).query(DossierRow.class).list();
		return rows.size() <= size ? new DossierPage(rows, null)
				: new DossierPage(List.copyOf(rows.subList(0, size)), rows.get(size - 1).code());
	}

	/** Units that ever had a dossier. */
	public List<String> offices() {
		return jdbc.sql("select distinct office from nghedan.dossier order by office").query(String.class).list();
	}
}
