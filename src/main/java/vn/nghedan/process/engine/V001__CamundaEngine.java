package vn.nghedan.process.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Creates the engine's tables in {@code public} with the scripts of the engine's own jar, so that no copy can differ. */
@Component
class V001__CamundaEngine extends BaseJavaMigration {

	private static final List<String> PARTS = List.of("engine", "history", "identity", "case.engine", "case.history",
			"decision.engine", "decision.history");

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		try (Statement statement = connection.createStatement()) {
			statement.execute("set local search_path to public"); // until this migration's commit
		}
		for (String part : PARTS)
			ScriptUtils.executeSqlScript(connection, script(part));
	}

	/** The scripts are part of a released jar: the version stands for their content. */
	@Override
	public Integer getChecksum() {
		return 7_24_0;
	}

	private static EncodedResource script(String part) {
		return new EncodedResource(
				new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql"));
	}
}
