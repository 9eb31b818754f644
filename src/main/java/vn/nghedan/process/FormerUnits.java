package vn.nghedan.process;

import java.util.Objects;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.MatterReturned;
import vn.nghedan.petition.OfficialConcerned;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionCorrected;
import vn.nghedan.petition.PetitionRelocated;

/**
 * Takes from a unit that a petition has left the right to look up, in the engine's history, the steps that it had of it. The
 * right to open steps goes with the step; the one to finished steps the engine would leave for ten years. Before the commit, when
 * the engine has written: it counts the rows that it takes away itself, and one that was gone would look like another's change.
 */
@Component
class FormerUnits {

	private static final String WITHDRAW = """
			delete from public.act_ru_authorization a
			where a.resource_type_ = :historic_task and (a.user_id_ is not null or starts_with(a.group_id_, :unit || '.'))
				and a.resource_id_ in (
					select t.id_ from public.act_hi_procinst p join public.act_hi_taskinst t on t.proc_inst_id_ = p.id_
						join public.act_hi_identitylink l on l.task_id_ = t.id_ and starts_with(l.group_id_, :unit || '.')
					where p.business_key_ = :code and t.end_time_ is not null)""";

	private static final String WITHDRAW_OWN = """
			delete from public.act_ru_authorization a
			where a.resource_type_ = :historic_task and a.user_id_ = :official
				and a.resource_id_ in (select t.id_ from public.act_hi_procinst p join public.act_hi_taskinst t on t.proc_inst_id_ = p.id_
					where p.business_key_ = :code)""";

	private final CaseFile cases;
	private final JdbcClient jdbc;

	FormerUnits(CaseFile cases, JdbcClient jdbc) {
		this.cases = cases;
		this.jdbc = jdbc;
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void on(MatterReturned returned) {
		withdraw(returned.code(), returned.unit());
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void on(PetitionCorrected corrected) {
		withdraw(corrected.code(), corrected.formerWard());
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void on(PetitionRelocated relocated) {
		withdraw(relocated.code(), relocated.formerWard());
		withdraw(relocated.code(), relocated.formerUnit());
	}

	/** The official whom it is about; what his unit's other people may look up stays, and with it what he sees as one of them. */
	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void on(OfficialConcerned concerned) {
		cases.get(concerned.code()).aboutOfficial().ifPresent(official -> jdbc.sql(WITHDRAW_OWN)
			.param("historic_task", Resources.HISTORIC_TASK.resourceType()).param("official", official).param("code", concerned.code()).update());
	}

	private void withdraw(String code, String unit) {
		Petition petition = cases.get(code);
		if (unit == null || Objects.equals(unit, petition.placeNow().wardCode()) || Objects.equals(unit, petition.route().office()))
			return;
		jdbc.sql(WITHDRAW).param("historic_task", Resources.HISTORIC_TASK.resourceType()).param("unit", unit).param("code", code)
			.update();
	}
}
