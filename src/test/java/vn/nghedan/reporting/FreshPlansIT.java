package vn.nghedan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.ApplicationTest;

@ApplicationTest
@Transactional
class FreshPlansIT {

	private static final String QUESTION = "select count(*) from nghedan.petition where ward_now = :ward and '%1$s' = '%1$s'";
	private static final int OFTEN = 12;

	@Autowired
	FreshPlans fresh;
	@Autowired
	JdbcClient usual;

	/** In one transaction, so that all is asked and looked up on one connection. */
	@Test
	void noPlanIsKeptHoweverOftenTheSameIsAsked() {
		for (int i = 0; i < OFTEN; i++) {
			fresh.sql(QUESTION.formatted("asked-fresh")).param("ward", "TG-BHD").query(Long.class).single();
			usual.sql(QUESTION.formatted("asked-usual")).param("ward", "TG-BHD").query(Long.class).single();
		}
		assertThat(kept("asked-usual")).isEqualTo(1);
		assertThat(kept("asked-fresh")).isZero();
	}

	private long kept(String question) {
		return usual.sql("select count(*) from pg_prepared_statements where statement like :question").param("question", "select count(*) from nghedan.petition%" + question + "%")
			.query(Long.class).single();
	}
}
