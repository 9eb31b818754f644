package vn.nghedan.process.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.nghedan.process.EngineDate;
import vn.nghedan.process.EngineDates;

/**
 * Reads and writes the engine's own tables: for 250 cases its services need a thousand queries, this needs four. A date
 * is written as the engine writes it, with the row's revision, so that a command which has read the row before is
 * repeated and no claim or completion is lost; the engine keeps nothing in memory between two commands.
 */
@Component
class EngineDateTables implements EngineDates {

	private static final String DATES = """
			select t.id_, false, p.business_key_, t.proc_def_id_, t.task_def_key_, t.due_date_
			from public.act_ru_execution p join public.act_ru_task t on t.proc_inst_id_ = p.id_
			where %1$s
			union all
			select j.id_, true, p.business_key_, j.process_def_id_, d.act_id_, j.duedate_
			from public.act_ru_execution p join public.act_ru_job j on j.process_instance_id_ = p.id_
			join public.act_ru_jobdef d on d.id_ = j.job_def_id_
			where j.type_ = 'timer' and %1$s""";
	private static final String OF_CASES = DATES.formatted("p.business_key_ = any(?)");
	private static final String OF_PROCESSES = DATES.formatted("p.proc_inst_id_ = p.id_ and p.proc_def_key_ = any(?)");

	private static final String MOVE_TASK = """
			update public.act_ru_task set due_date_ = ?, last_updated_ = ?, rev_ = rev_ + 1 where id_ = ?""";
	private static final String MOVE_TASK_HISTORY = "update public.act_hi_taskinst set due_date_ = ? where id_ = ?";
	private static final String MOVE_TIMER = "update public.act_ru_job set duedate_ = ?, rev_ = rev_ + 1 where id_ = ?";

	private final JdbcTemplate database;
	private final Clock clock;

	EngineDateTables(JdbcTemplate database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	@Override
	public List<EngineDate> of(Collection<String> businessKeys) {
		return dates(OF_CASES, businessKeys);
	}

	@Override
	public List<EngineDate> ofProcesses(Collection<String> processes) {
		return dates(OF_PROCESSES, processes);
	}

	/** In the order of ids, as the engine itself writes: two that lock the same rows then wait, and never for each other. */
	@Override
	public void move(Collection<EngineDate> moved) {
		Timestamp now = Timestamp.from(clock.instant());
		List<EngineDate> sorted = moved.stream().sorted(Comparator.comparing(EngineDate::id)).toList();
		List<EngineDate> tasks = sorted.stream().filter(date -> !date.timer()).toList();
		write(MOVE_TIMER, sorted.stream().filter(EngineDate::timer).map(to -> new Object[] { at(to), to.id() }).toList());
		write(MOVE_TASK, tasks.stream().map(to -> new Object[] { at(to), now, to.id() }).toList());
		write(MOVE_TASK_HISTORY, tasks.stream().map(to -> new Object[] { at(to), to.id() }).toList());
	}

	private void write(String sql, List<Object[]> rows) {
		if (!rows.isEmpty())
			database.batchUpdate(sql, rows);
	}

	private List<EngineDate> dates(String sql, Collection<String> which) {
		String[] values = which.toArray(String[]::new);
		return database.query(sql, EngineDateTables::date, values, values);
	}

	private static EngineDate date(ResultSet row, int number) throws SQLException {
		Instant at = Optional.ofNullable(row.getTimestamp(6)).map(Timestamp::toInstant).orElse(null);
		return new EngineDate(row.getString(1), row.getBoolean(2), row.getString(3), row.getString(4), row.getString(5), at);
	}

	private static Timestamp at(EngineDate date) {
		return Timestamp.from(date.at());
	}
}
