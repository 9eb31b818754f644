package vn.nghedan.reporting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Petitions of a place that has got another name are found by this one from the next morning on, old and closed ones, too. */
@Component
public class RenamedPlaces {

	/** Short enough that nobody who changes one of them waits for long. */
	private static final int BATCH = 200;
	/** What is left waits for the next night. */
	private static final int MOST_BATCHES = 500;

	private final JdbcClient jdbc;
	private final TransactionTemplate alone;

	RenamedPlaces(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.alone = new TransactionTemplate(transactions);
		this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** Batch after batch, each in a transaction of its own. */
	public void writeWordsAnew() {
		for (int batch = 0; batch < MOST_BATCHES; batch++) {
			Integer written = alone.execute(status -> jdbc.sql("select nghedan.write_search_anew(:most)").param("most", BATCH)
				.query(Integer.class).single());
			if (written == 0) {
				return;
			}
		}
	}
}
