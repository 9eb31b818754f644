package vn.nghedan.quarantine;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The planner of the database keeps samples of what stands in its columns, words and names among them; they are taken anew. */
@Component
public class Statistics {

	/**
	 * Tables that hold free text: ours that hang on a petition or speak of it, and the engine's; all of them, sampled before or
	 * not, because until the transaction ends nobody else samples a table that it has.
	 */
	private static final String TABLES = """
			select format('analyze %I.%I', n.nspname, c.relname) from pg_catalog.pg_class c
			join pg_catalog.pg_namespace n on n.oid = c.relnamespace
			where c.relkind = 'r' and (n.nspname = 'nghedan' and c.relname ~ :ours or n.nspname = 'public' and c.relname ~ :engine) order by 1""";
	private static final String OURS = "^(petition|person|legal_hold|signatory|attachment|transfer|contribution|dossier|agency_reply|response|relay|feedback|announcement|review|delegation_review|situation_report|meeting|clock_shift|letter|likeness|handover)";
	private static final String ENGINES = "^act_(hi|ru)_|^act_ge_bytearray$";

	private final JdbcClient jdbc;

	Statistics(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Within the transaction, in which the erased rows are no rows any more. */
	public void forget() {
		jdbc.sql(TABLES).param("ours", OURS).param("engine", ENGINES).query(String.class).list().forEach(each -> jdbc.sql(each).update());
	}
}
