package vn.nghedan.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** Which deadline rules a task or timer follows: read from the expression in its model, so that no second list can disagree. */
@Component
class DueRules {

	/** Stands for the watch's own timer, which follows the next alarm and no single rule. */
	static final List<String> NEXT_ALARM = List.of("nextAlarm");

	/** What timers of dossiers follow instead of a rule. */
	static final String DOSSIER_CLOSES = "dossierCloses";
	static final String NEXT_LETTER = "nextLetter";
	/** What a review of a delegation follows. */
	static final String REVIEW_PREPARES = "reviewPrepares";
	static final String REVIEW_BEGINS = "reviewBegins";

	/** What the timer of an attendance watch follows: the next day on which its programme is looked at. */
	static final String NEXT_LOOK = "nextLook";

	/** What steps of a meeting follow beside the rules that run from its end. */
	static final String BEFORE_MEETING = "beforeMeeting";
	static final String RECORD_REMINDER = "recordReminder";
	static final String MEETING_BEGINS = "meetingBegins";

	private static final Pattern CALL = Pattern.compile("clocks\\.(\\w+)\\(execution(?:,\\s*['\"](\\w+)['\"])?\\)");

	private final RepositoryService repository;
	private final EngineIdentity identity;
	/** A deployed definition never changes. */
	private final Map<String, List<String>> known = new ConcurrentHashMap<>();

	DueRules(RepositoryService repository, EngineIdentity identity) {
		this.repository = repository;
		this.identity = identity;
	}

	/** In the order in which they are asked, the first one that runs gives the date; empty for a date that never moves. */
	List<String> of(String processDefinitionId, String element) {
		return known.computeIfAbsent(processDefinitionId + " " + element, key -> read(processDefinitionId, element));
	}

	private List<String> read(String processDefinitionId, String element) {
		Matcher call = CALL.matcher(identity.asSystem(() -> expression(processDefinitionId, element)));
		if (!call.find())
			return List.of();
		return switch (call.group(1)) {
			case "due" -> List.of(call.group(2));
			case "nextAlarm" -> NEXT_ALARM;
			case BEFORE_MEETING, RECORD_REMINDER, MEETING_BEGINS, DOSSIER_CLOSES, NEXT_LETTER, NEXT_LOOK, REVIEW_PREPARES, REVIEW_BEGINS -> List.of(call.group(1));
			default -> ModelClocks.CHOICES.getOrDefault(call.group(1), List.of());
		};
	}

	private String expression(String processDefinitionId, String element) {
		ModelElementInstance model = repository.getBpmnModelInstance(processDefinitionId).getModelElementById(element);
		if (model instanceof UserTask task)
			return Optional.ofNullable(task.getCamundaDueDate()).orElse("");
		return model instanceof CatchEvent event ? event.getEventDefinitions().stream()
				.filter(TimerEventDefinition.class::isInstance).map(timer -> ((TimerEventDefinition) timer).getTimeDate())
				.map(ModelElementInstance::getTextContent).findFirst().orElse("") : "";
	}
}
