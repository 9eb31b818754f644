package vn.nghedan.quarantine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes words into whatever a case has got by now, in each column in which people's words may stand; a word for each place. */
public final class Planted {

	/** What hangs on a petition, however far, with the condition that finds its rows. */
	private static final String HANGING = """
			with recursive hanging (tab, cond, depth) as (
				select 'nghedan.petition'::regclass, ('code = $$' || cast(:code as text) || '$$') collate "C", 0
				union
				select c.conrelid::regclass, format('%I in (select %I from %s where %s)', a.attname, f.attname, h.tab, h.cond) collate "C", h.depth + 1
				from hanging h join pg_constraint c on c.contype = 'f' and c.confrelid = h.tab and c.conrelid <> h.tab
				join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
				join pg_attribute f on f.attrelid = c.confrelid and f.attnum = c.confkey[1] where h.depth < 4)
			select 'nghedan.' || (select relname from pg_class where oid = tab) as "table", a.attname as "column", a.atttypid::regtype::text as type, min(cond) as cond
			from hanging h join pg_attribute a on a.attrelid = h.tab and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
			where a.attname ~ '^(content|answer_text|answer_basis|answer_by|text|reason|request|proof|comment|direction|instruction|file_name|note|matter|bytes|number|.*_reason)$'
				and a.atttypid::regtype::text in ('text', 'bytea', 'jsonb') and tab::text !~ 'petitioner'
			group by tab, a.attname, a.atttypid order by 1, 2""";

	private final JdbcClient jdbc;
	private final TransactionTemplate alone;
	private final Set<String> words = new TreeSet<>();
	private final List<String> places = new ArrayList<>();

	public Planted(JdbcClient jdbc, TransactionTemplate alone) {
		this.jdbc = jdbc;
		this.alone = alone;
	}

	/** Columns named like remarks in whatever hangs on a petition, {@code relay.proof}. */
	static List<String> remarks(JdbcClient jdbc) {
		return jdbc.sql(HANGING).param("code", "none").query().listOfRows().stream().filter(column -> column.get("type").equals("text"))
			.map(column -> "%s.%s".formatted(column.get("table"), column.get("column")).replaceFirst("nghedan\\.", "")).toList();
	}

	/** A word that stands nowhere else. */
	public String word(String place) {
		String word = "zq" + place.replaceAll("[^a-z]", "") + Long.toString(System.nanoTime(), 36);
		words.add(word);
		return word;
	}

	public Set<String> words() {
		return words;
	}

	/** Tables and columns that took a word. */
	public List<String> places() {
		return places;
	}

	public Planted in(String code) {
		for (Map<String, Object> column : jdbc.sql(HANGING).param("code", code).query().listOfRows()) {
			boolean bytes = column.get("type").equals("bytea");
			plant("%s.%s".formatted(column.get("table"), column.get("column")), "update %s set %s = :word where %s".formatted(
					column.get("table"), column.get("column"), column.get("cond")), bytes);
		}
		inEngine(code);
		return this;
	}

	/** Writes this into every remark and text of the case, as whoever works on it may have done; the columns that took it. */
	public List<String> quoting(String code, String quote) {
		List<String> took = new ArrayList<>();
		for (Map<String, Object> column : jdbc.sql(HANGING).param("code", code).query().listOfRows()) {
			String place = "%s.%s".formatted(column.get("table"), column.get("column"));
			// our own numbers are no words, and what is compared with is made of the text by itself
			if (column.get("type").equals("text") && !place.matches(".*\\.(matter|number)|nghedan\\.petition\\.answer_by")
					&& write("update %s set %s = :word where %s".formatted(column.get("table"), column.get("column"), column.get("cond")), quote)) {
				took.add(place);
			}
		}
		return took;
	}

	/** As somebody could have left it there by its services, whatever of them is closed by now. */
	private void inEngine(String code) {
		String instance = " from (select id_, proc_def_id_ from public.act_hi_procinst where business_key_ = '" + code + "' order by start_time_ limit 1) i";
		String task = " from (select id_ from public.act_hi_taskinst where proc_inst_id_ in (select id_ from public.act_hi_procinst"
				+ " where business_key_ = '" + code + "') limit 1) t";
		String root = "(select root_proc_inst_id_ from public.act_hi_procinst where id_ = i.id_)";
		plant("act_hi_comment", "insert into public.act_hi_comment (id_, type_, time_, proc_inst_id_, action_, message_, full_msg_)"
				+ " select gen_random_uuid()::text, 'comment', now(), i.id_, 'AddComment', :word, convert_to(:word, 'UTF8')" + instance, false);
		plant("act_hi_comment of a task alone", "insert into public.act_hi_comment (id_, type_, time_, task_id_, action_, message_, full_msg_)"
				+ " select gen_random_uuid()::text, 'comment', now(), t.id_, 'AddComment', :word, convert_to(:word, 'UTF8')" + task, false);
		plant("act_ge_bytearray", "insert into public.act_ge_bytearray (id_, name_, bytes_, root_proc_inst_id_)"
				+ " select 'file' || i.id_, 'file', :word, " + root + instance, true);
		plant("act_hi_attachment", "insert into public.act_hi_attachment (id_, name_, description_, task_id_, content_id_)"
				+ " select gen_random_uuid()::text, :word, :word, t.id_, null" + task, false);
		plant("act_hi_varinst", "insert into public.act_hi_varinst (id_, proc_inst_id_, root_proc_inst_id_, execution_id_, name_, var_type_, text_, create_time_)"
				+ " select gen_random_uuid()::text, i.id_, " + root + ", i.id_, 'note', 'string', :word, now()" + instance, false);
		plant("act_hi_detail", "insert into public.act_hi_detail (id_, type_, proc_inst_id_, time_, name_, text_)"
				+ " select gen_random_uuid()::text, 'VariableUpdate', i.id_, now(), 'note', :word" + instance, false);
		plant("act_hi_op_log", "insert into public.act_hi_op_log (id_, proc_inst_id_, operation_type_, entity_type_, property_, org_value_, new_value_, timestamp_)"
				+ " select gen_random_uuid()::text, i.id_, 'Update', 'Task', 'description', :word, :word, now()" + instance, false);
		plant("act_hi_op_log of a task", "insert into public.act_hi_op_log (id_, task_id_, operation_type_, entity_type_, property_, new_value_, timestamp_)"
				+ " select gen_random_uuid()::text, t.id_, 'Update', 'Task', 'description', :word, now()" + task, false);
		plant("act_hi_job_log", "insert into public.act_hi_job_log (id_, timestamp_, job_id_, job_exception_msg_, process_instance_id_, sequence_counter_)"
				+ " select gen_random_uuid()::text, now(), 'job', :word, i.id_, 1" + instance, false);
		plant("act_hi_incident", "insert into public.act_hi_incident (id_, proc_inst_id_, create_time_, incident_msg_, incident_type_, activity_id_, annotation_)"
				+ " select gen_random_uuid()::text, i.id_, now(), :word, 'failedJob', 'x', :word" + instance, false);
		plant("act_hi_decinst", "insert into public.act_hi_decinst (id_, dec_def_id_, dec_def_key_, proc_inst_id_, root_proc_inst_id_, eval_time_, act_id_)"
				+ " select gen_random_uuid()::text, 'd', :word, i.id_, " + root + ", now(), 'x'" + instance, false);
		plant("act_hi_dec_in", "insert into public.act_hi_dec_in (id_, dec_inst_id_, clause_name_, var_type_, text_, root_proc_inst_id_)"
				+ " select gen_random_uuid()::text, 'gone', 'x', 'string', :word, " + root + instance, false);
		plant("act_ru_variable", "insert into public.act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, text_, var_scope_, is_concurrent_local_)"
				+ " select gen_random_uuid()::text, 1, 'string', 'note', i.id_, i.id_, i.proc_def_id_, :word, i.id_, false" + instance, false);
		// else the engine believes that there are none, and does not look
		alone.executeWithoutResult(work -> jdbc.sql("update public.act_ru_execution set cached_ent_state_ = 127 where business_key_ = :code")
			.param("code", code).update());
		for (String column : List.of("act_ru_task.description_", "act_hi_taskinst.description_", "act_hi_taskinst.delete_reason_", "act_hi_procinst.delete_reason_")) {
			String table = column.substring(0, column.indexOf('.'));
			plant(column, "update public." + table + " set " + column.substring(column.indexOf('.') + 1) + " = :word where "
					+ (table.endsWith("procinst") ? "business_key_ = '" + code + "'" : "proc_inst_id_ in (select id_ from public.act_hi_procinst where business_key_ = '" + code + "')"), false);
		}
	}

	/** Alone, so that a column which refuses it does not spoil the others. */
	private void plant(String place, String sql, boolean bytes) {
		String word = word(place.replaceFirst("^.*\\.(?=.*\\.)", ""));
		if (write(sql, bytes ? word.getBytes(StandardCharsets.UTF_8) : word)) {
			places.add(place);
		}
		else {
			words.remove(word);
		}
	}

	private boolean write(String sql, Object value) {
		try {
			Integer rows = alone.execute(work -> jdbc.sql(sql).param("word", value).update());
			return rows != null && rows > 0;
		}
		catch (org.springframework.dao.DataIntegrityViolationException refused) {
			return false; // no place for words
		}
	}
}
