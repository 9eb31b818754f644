package vn.nghedan.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.ProcessTraces;

/**
 * Erases what the engine keeps of a case. What runs is deleted by the engine, which waits for whoever is at it and makes his
 * work fail; its history likewise; and then every table of the engine is swept for rows that still belong to those instances
 * or their tasks, since the engine leaves some, such as a comment that was made without naming the instance.
 */
@Component
class EngineTraces implements ProcessTraces {

	private static final String INSTANCES = """
			select id_ from public.act_hi_procinst where root_proc_inst_id_ in
				(select coalesce(root_proc_inst_id_, id_) from public.act_hi_procinst where business_key_ in (:keys))
			union select proc_inst_id_ from public.act_ru_execution where root_proc_inst_id_ in
				(select root_proc_inst_id_ from public.act_ru_execution where business_key_ in (:keys))""";
	private static final String TASKS = """
			select id_ from public.act_hi_taskinst where proc_inst_id_ in (:ids)
			union select id_ from public.act_ru_task where proc_inst_id_ in (:ids)""";

	/** Whatever version of the engine: its tables that say to which instance or task a row belongs, history first. */
	private static final String COLUMNS = """
			select 'delete from public.' || quote_ident(c.table_name) || ' where ' || quote_ident(c.column_name) || ' in (:ids)'
			from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
			where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
				and (c.table_name like 'act!_hi!_%' escape '!' or c.table_name in ('act_ge_bytearray', 'act_ru_authorization'))
				and c.column_name in ('root_proc_inst_id_', 'proc_inst_id_', 'process_instance_id_', 'task_id_', 'resource_id_')
			order by c.table_name = 'act_ge_bytearray', c.table_name, c.column_name""";

	private final RuntimeService runtime;
	private final HistoryService history;
	private final EngineIdentity identity;
	private final JdbcClient jdbc;

	EngineTraces(RuntimeService runtime, HistoryService history, EngineIdentity identity, JdbcClient jdbc) {
		this.runtime = runtime;
		this.history = history;
		this.identity = identity;
		this.jdbc = jdbc;
	}

	@Override
	public void erase(Collection<String> businessKeys) {
		List<String> ids = jdbc.sql(INSTANCES).param("keys", businessKeys).query(String.class).list();
		if (ids.isEmpty())
			return;
		List<String> tasks = jdbc.sql(TASKS).param("ids", ids).query(String.class).list();
		identity.asSystem(() -> {
			runtime.createProcessInstanceQuery().processInstanceIds(Set.copyOf(ids)).rootProcessInstances().list()
					.forEach(instance -> atOnce(() -> runtime.deleteProcessInstance(instance.getId(), null, true, true, true, false)));
			history.createHistoricProcessInstanceQuery().processInstanceIds(Set.copyOf(ids)).list()
					.forEach(instance -> atOnce(() -> history.deleteHistoricProcessInstanceIfExists(instance.getId())));
		});
		List<String> rows = Stream.concat(ids.stream(), tasks.stream()).toList();
		jdbc.sql(COLUMNS).query(String.class).list().forEach(sweep -> jdbc.sql(sweep).param("ids", rows).update());
	}

	/** Within a step of another process the engine would write it only when that step is done, after the sweep. */
	private static void atOnce(Runnable work) {
		try {
			ProcessEngineContext.withNewProcessEngineContext(() -> {
				work.run();
				return null;
			});
		} catch (RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}
}
