package vn.nghedan.process.engine;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.value.TypedValue;
import vn.nghedan.platform.Refusal;
import vn.nghedan.process.ProcessVariables;

/** The variables of a task that are answers to its form, told apart from those that gateways read. */
record Answers(DelegateTask task, Set<String> keys) {

	private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_./@-]{0,64}");

	private static final Set<Object> YES_OR_NO = Set.of(true, false, "yes", "no", "");

	static Answers of(DelegateTask task) {
		Expression form = ((TaskEntity) task).getTaskDefinition().getCamundaFormDefinitionKey();
		String id = form == null ? null : form.getExpressionText();
		return new Answers(task, ProcessVariables.FORM_KEYS.getOrDefault(String.valueOf(id), Set.of()));
	}

	/** A second round starts with an empty form: yesterday's "yes" must not be taken for today's. */
	void forgetEarlierRound() {
		DelegateExecution execution = task.getExecution();
		keys.stream().filter(key -> !ProcessVariables.isHistoric(key)).filter(execution::hasVariable)
			.forEach(execution::removeVariable);
	}

	/**
	 * What gateways read is kept for years and set by record steps alone: even a code that a client sends under such a name
	 * could be somebody's telephone number. A form may share a name with them only for a yes or no.
	 */
	void refuseWordsForGateways() {
		Set<String> sent = SentAnswers.names();
		for (String name : task.getVariableNames())
			if (ProcessVariables.isHistoric(name) && !mayStand(name, sent.contains(name)))
				throw new Refusal("process.unknown-answer", name);
	}

	private boolean mayStand(String name, boolean sent) {
		TypedValue value = task.getVariableTyped(name, false);
		return sent ? keys.contains(name) && isYesOrNo(value) : isCode(value);
	}

	private static boolean isYesOrNo(TypedValue value) {
		return isCode(value) && (value.getValue() == null || YES_OR_NO.contains(value.getValue()));
	}

	private static boolean isCode(TypedValue value) {
		if (value.getType() == null || !value.getType().isPrimitiveValueType())
			return false;
		Object code = value.getValue();
		return code == null || code instanceof Boolean || code instanceof String text && CODE.matcher(text).matches();
	}

	/**
	 * Drops what nobody declared and what belongs to other forms. A prefilled field is a variable of the task and would
	 * end with it, so it is handed on to the process, unless an answer is there already.
	 */
	void keepOnlyOfThisForm() {
		for (String name : List.copyOf(task.getVariableNamesLocal())) {
			TypedValue value = task.getVariableLocalTyped(name, false); // what it holds is nobody's business here
			task.removeVariableLocal(name);
			if (keys.contains(name) && !task.getExecution().hasVariable(name))
				task.getExecution().setVariable(name, value);
		}
		for (String name : List.copyOf(task.getVariableNames()))
			if (!keys.contains(name) && !ProcessVariables.isHistoric(name))
				task.removeVariable(name);
	}
}
