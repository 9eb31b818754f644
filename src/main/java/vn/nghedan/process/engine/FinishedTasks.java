package vn.nghedan.process.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.reporting.FinishedSteps;

/** Counts finished tasks in the engine's own table, since half a year of a city through its services would be a million objects. */
@Component
class FinishedTasks implements FinishedSteps {

	private static final String FINISHED = """
			select task_def_key_ as step, start_time_::date as began, end_time_::date as ended, count(*) as tasks,
				count(*) filter (where due_date_ < end_time_) as late
			from public.act_hi_taskinst where end_time_ >= :from and delete_reason_ = 'completed'
			group by task_def_key_, start_time_::date, end_time_::date""";

	private final JdbcClient db;

	FinishedTasks(JdbcClient db) {
		this.db = db;
	}

	@Override
	public List<Finished> since(Instant from) {
		return db.sql(FINISHED).param("from", Timestamp.from(from)).query(Finished.class).list();
	}
}
