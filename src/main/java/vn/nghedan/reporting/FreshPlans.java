package vn.nghedan.reporting;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the database so that it plans each question for the values that it has. The same words of SQL are asked for a ward and
 * for a city, for a word that stands everywhere and for a name; the one plan that PostgreSQL keeps for all of them, once the
 * driver has asked the same for the fifth time, serves one and takes seconds for the others.
 */
@Component
class FreshPlans {

	private final JdbcClient jdbc;

	FreshPlans(DataSource database) {
		this.jdbc = JdbcClient.create(new JdbcTemplate(database) {

			@Override
			protected void applyStatementSettings(Statement statement) throws SQLException {
				super.applyStatementSettings(statement);
				statement.unwrap(PGStatement.class).setPrepareThreshold(0);
			}
		});
	}

	JdbcClient.StatementSpec sql(String sql) {
		return jdbc.sql(sql);
	}
}
