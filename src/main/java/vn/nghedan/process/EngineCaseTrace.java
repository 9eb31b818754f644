package vn.nghedan.process;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import vn.nghedan.web.CaseTrace;

/** The engine's history of everything that ran for a case. */
@Component
class EngineCaseTrace implements CaseTrace {

	private final HistoryService history;
	private final ModelNames names;
	private final EngineIdentity identity;

	EngineCaseTrace(HistoryService history, ModelNames names, EngineIdentity identity) {
		this.history = history;
		this.names = names;
		this.identity = identity;
	}

	@Override
	public List<Step> of(String businessKey) {
		return identity.asSystem(() -> history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
				.flatMap(this::steps).sorted(Comparator.comparing(Step::began).thenComparing(Step::name)).toList());
	}

	private Stream<Step> steps(HistoricProcessInstance instance) {
		String process = names.process(instance.getProcessDefinitionId());
		return history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).list().stream().filter(EngineCaseTrace::tells)
				.map(each -> step(process, each));
	}

	/** Choices and what only holds others together say nothing to a reader. */
	private static boolean tells(HistoricActivityInstance each) {
		return !each.getActivityType().endsWith("Gateway") && !each.getActivityType().equals("multiInstanceBody");
	}

	private Step step(String process, HistoricActivityInstance each) {
		return new Step(process, names.element(each.getProcessDefinitionId(), each.getActivityId()), each.getActivityType(),
				each.getStartTime().toInstant(), Optional.ofNullable(each.getEndTime()).map(Date::toInstant).orElse(null), each.getAssignee(),
				each.isCanceled());
	}
}
