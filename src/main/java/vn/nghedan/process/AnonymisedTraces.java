package vn.nghedan.process;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.petition.ProcessTraces;
import vn.nghedan.retention.EngineLeftovers;

/**
 * The engine's own term for its history is ten years for all processes; a case may go earlier, and a step that still ran then
 * may have written afterwards.
 */
@Component
class AnonymisedTraces implements EngineLeftovers {

	private static final String LEFT = """
			select distinct p.code from nghedan.petition p join public.act_hi_procinst h on h.business_key_ = p.code
			where p.anonymised_at is not null order by p.code limit 500""";

	private final JdbcClient jdbc;
	private final ProcessTraces traces;

	AnonymisedTraces(JdbcClient jdbc, ProcessTraces traces) {
		this.jdbc = jdbc;
		this.traces = traces;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public int clear() {
		List<String> codes = jdbc.sql(LEFT).query(String.class).list();
		if (!codes.isEmpty())
			traces.erase(codes);
		return codes.size();
	}
}
