package vn.nghedan.process.engine;

import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import vn.nghedan.process.ProcessVariables;

/** Records every step but not what was typed into forms: the engine's history cannot forget, and the journal is ours. */
public final class CaseHistoryLevel extends AbstractHistoryLevel {

	static final String NAME = "case";

	/** Stored in the database at the first start; another level's id there stops the engine. */
	@Override
	public int getId() {
		return 41;
	}

	@Override
	public String getName() {
		return NAME;
	}

	@Override
	public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
		if (type == HistoryEventTypes.FORM_PROPERTY_UPDATE)
			return false;
		if (entity instanceof JobEntity job && SealJob.TYPE.equals(job.getJobHandlerType()))
			return type == HistoryEventTypes.JOB_FAIL; // it runs every minute
		if (entity instanceof VariableInstanceEntity variable)
			return ProcessVariables.isHistoric(variable.getName());
		if (entity instanceof HistoricVariableUpdateEventEntity update)
			return ProcessVariables.isHistoric(update.getVariableName());
		return true;
	}
}
