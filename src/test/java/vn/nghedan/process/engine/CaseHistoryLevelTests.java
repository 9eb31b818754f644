package vn.nghedan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.ACTIVITY_INSTANCE_END;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.FORM_PROPERTY_UPDATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.VARIABLE_INSTANCE_CREATE;

import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.junit.jupiter.api.Test;
import vn.nghedan.process.ProcessVariables;

class CaseHistoryLevelTests {

	private final CaseHistoryLevel level = new CaseHistoryLevel();

	@Test
	void keepsStepsAndAnswersOfGateways() {
		assertThat(level.isHistoryEventProduced(ACTIVITY_INSTANCE_END, null)).isTrue();
		assertThat(level.isHistoryEventProduced(VARIABLE_INSTANCE_CREATE, variable(ProcessVariables.INTAKE_STEP))).isTrue();
	}

	@Test
	void keepsNothingThatWasTypedIntoAForm() {
		assertThat(level.isHistoryEventProduced(FORM_PROPERTY_UPDATE, null)).isFalse();
		assertThat(level.isHistoryEventProduced(VARIABLE_INSTANCE_CREATE, variable("reason"))).isFalse();
		assertThat(level.isHistoryEventProduced(VARIABLE_INSTANCE_CREATE, variable("anythingElse"))).isFalse();
	}

	private static VariableInstanceEntity variable(String name) {
		VariableInstanceEntity variable = new VariableInstanceEntity();
		variable.setName(name);
		return variable;
	}
}
