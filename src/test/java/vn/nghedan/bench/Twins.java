package vn.nghedan.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes many cases out of a real one by SQL, with everything the engine and the domain know of it: each can be opened,
 * claimed and completed like its original. Ids are derived from the original's and the number of the copy.
 */
@Component
class Twins {

	/** In a copy of any of these tables these columns hold ids of that copy. */
	private static final Set<String> IDS = Set.of("id_", "proc_inst_id_", "process_instance_id_", "root_proc_inst_id_",
			"execution_id_", "parent_id_", "super_exec_", "task_id_", "var_scope_", "act_inst_id_", "parent_act_inst_id_",
			"call_proc_inst_id_", "super_process_instance_id_", "resource_id_", "job_id_", "var_inst_id_");

	/** Engine table to the condition that picks what belongs to the case; {@code bench.instance}, {@code bench.task} are its. */
	private static final Map<String, String> ENGINE = Map.ofEntries(
			Map.entry("act_ru_execution", "proc_inst_id_ in (select id from bench.instance)"),
			Map.entry("act_ru_task", "proc_inst_id_ in (select id from bench.instance)"),
			Map.entry("act_ru_job", "process_instance_id_ in (select id from bench.instance)"),
			Map.entry("act_ru_event_subscr", "proc_inst_id_ in (select id from bench.instance)"),
			Map.entry("act_ru_variable", "proc_inst_id_ in (select id from bench.instance)"),
			Map.entry("act_ru_identitylink", "task_id_ in (select id from bench.task)"),
			Map.entry("act_ru_authorization", "resource_id_ in (select id from bench.task union select id from bench.instance)"),
			Map.entry("act_hi_procinst", "proc_inst_id_ in (select id from bench.instance)"),
			Map.entry("act_hi_actinst", "proc_inst_id_ in (select id from bench.instance)"),
			Map.entry("act_hi_taskinst", "proc_inst_id_ in (select id from bench.instance)"),
			Map.entry("act_hi_identitylink", "task_id_ in (select id from bench.task)"),
			Map.entry("act_hi_varinst", "proc_inst_id_ in (select id from bench.instance)"),
			Map.entry("act_hi_detail", "proc_inst_id_ in (select id from bench.instance)"),
			Map.entry("act_hi_job_log", "process_instance_id_ in (select id from bench.instance)"));

	/** These hold rows that belong to no case: the messages that start a process, and what groups may do. */
	private static final Set<String> OF_MODELS_TOO = Set.of("act_ru_event_subscr", "act_ru_authorization");

	/** Copies are numbered beyond whatever the book of a ward has reached. */
	private static final int NUMBERS = 1_000_000;

	private static final List<String> PARTS = List.of("petition_clock", "petition_journal", "petition_text");

	private final JdbcTemplate database;

	Twins(JdbcTemplate database) {
		this.database = database;
	}

	/**
	 * @param first the number of the first copy, unique over all originals
	 * @param apart SQL for the interval by which copy {@code n} is later than its original in all that is still to come
	 */
	@Transactional
	public void of(String code, int first, int copies, String apart) {
		prepare(code);
		String last = String.valueOf(first + copies - 1);
		String from = " from public.%s t, generate_series(" + first + ", " + last + ") n where ";
		String twin = "'%s' || (%d + n)".formatted(code.substring(0, code.lastIndexOf('-') + 1), NUMBERS);
		Map<String, String> keys = Map.of("business_key_", "case when t.business_key_ is not null then %s end".formatted(twin),
				"name_", "replace(t.name_, '%s', %s)".formatted(code, twin), "duedate_", "t.duedate_ + " + apart, "due_date_",
				"t.due_date_ + " + apart);
		petition(code, twin, first, last, apart);
		ENGINE.forEach((table, which) -> copy("public", table, from.formatted(table) + which, keys, IDS));
	}

	/** The code of the copy with this number. */
	static String codeOf(String code, int number) {
		return code.substring(0, code.lastIndexOf('-') + 1) + (NUMBERS + number);
	}

	/** All cases that there are, with whatever the engine knows of them, so that the next benchmark begins with none. */
	@Transactional
	public void removeAll() {
		database.execute("truncate nghedan.petition, nghedan.petitioner, nghedan.worklist_item cascade");
		database.execute("set local session_replication_role = replica");
		ENGINE.keySet().stream().filter(table -> !OF_MODELS_TOO.contains(table))
				.forEach(table -> database.execute("delete from public." + table));
		database.execute("delete from public.act_ru_event_subscr where proc_inst_id_ is not null");
		database.execute("delete from public.act_ru_authorization where resource_type_ in (7, 8, 19, 20) and resource_id_ <> '*'");
	}

	void analyze() {
		database.execute("analyze");
	}

	private void prepare(String code) {
		database.execute("set local session_replication_role = replica"); // whole cases: no key has to be looked up
		database.execute("create schema if not exists bench");
		database.execute("""
				create or replace function bench.twin(id text, n int) returns text language sql immutable parallel safe return
				case when position(':' in id) > 0 then split_part(id, ':', 1) || ':' || md5(split_part(id, ':', 2) || n)::uuid::text
				else md5(id || n)::uuid::text end""");
		database.execute("drop table if exists bench.instance, bench.task");
		database.update("""
				create table bench.instance as select id_ as id from public.act_ru_execution
				where business_key_ = '%s' and proc_def_key_ <> 'notification'""".formatted(code));
		database.update("""
				create table bench.task as select id_ as id from public.act_ru_task
				where proc_inst_id_ in (select id from bench.instance)""");
	}

	private void petition(String code, String twin, int first, String last, String apart) {
		long petitioner = database.queryForObject("select max(id) from nghedan.petitioner", Long.class) + 1;
		String series = ", generate_series(" + first + ", " + last + ") n ";
		String number = "%d + n - %d".formatted(petitioner, first);
		copy("nghedan", "petitioner", " from nghedan.petitioner t" + series
				+ "where t.id = (select petitioner_id from nghedan.petition where code = '%s')".formatted(code), Map.of("id", number), Set.of());
		copy("nghedan", "petition", " from nghedan.petition t" + series + "where t.code = '%s'".formatted(code),
				Map.of("code", twin, "petitioner_id", number, "incoming_number",
						"case when t.incoming_number is not null then %d + n end".formatted(NUMBERS), "heard_at", "t.heard_at + " + apart), Set.of());
		for (String part : PARTS)
			copy("nghedan", part, " from nghedan." + part + " t" + series + "where t.petition_code = '%s'".formatted(code),
					Map.of("petition_code", twin, "due_at", "t.due_at + " + apart, "base_at",
							"t.base_at + " + apart), Set.of());
		database.execute("select setval('nghedan.petitioner_id_seq', (select max(id) from nghedan.petitioner))");
	}

	private void copy(String schema, String table, String from, Map<String, String> values, Set<String> ids) {
		List<String> columns = database.queryForList("""
				select column_name from information_schema.columns where table_schema = ? and table_name = ?
				and is_generated = 'NEVER' order by ordinal_position""", String.class, schema, table).stream()
				.filter(column -> values.containsKey(column) || !(schema.equals("nghedan") && column.equals("id"))).toList();
		String selected = columns.stream().map(column -> values.getOrDefault(column,
				ids.contains(column) ? "bench.twin(t.%s, n)".formatted(column) : "t." + column)).collect(Collectors.joining(", "));
		database.execute("insert into %s.%s (%s) select %s%s".formatted(schema, table, String.join(", ", columns), selected, from));
	}
}
