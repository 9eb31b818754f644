package vn.nghedan.process.engine;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.beans.DirectFieldAccessor;
import vn.nghedan.platform.Refusal;

/** What was sent along with the completion of a task, as its command keeps it for itself. */
final class SentAnswers {

	private static final Set<ValueType> PLAIN = Set.of(ValueType.STRING, ValueType.BOOLEAN, ValueType.INTEGER, ValueType.LONG,
			ValueType.SHORT, ValueType.DOUBLE, ValueType.NUMBER, ValueType.DATE, ValueType.NULL);

	private SentAnswers() {
	}

	/** Of the completion that runs right now. */
	static Set<String> names() {
		return of(Context.getCommandInvocationContext().getCommand()).keySet();
	}

	/** An answer is a plain value: what else a client names would be read, stored or quoted in a log before anybody looks at it. */
	static void refuseObjects(Command<?> command) {
		Map<String, Object> sent = of(command);
		for (String name : sent.keySet())
			if (!isPlain(sent instanceof VariableMap typed ? typed.getValueTyped(name) : sent.get(name)))
				throw new Refusal("process.no-plain-answer");
	}

	/** Its type first: the value of an object cannot be looked at before it was made out of what the client sent. */
	private static boolean isPlain(Object sent) {
		if (sent instanceof TypedValue typed && typed.getType() != null)
			return PLAIN.contains(typed.getType());
		Object value = sent instanceof TypedValue untyped ? untyped.getValue() : sent;
		return !(value instanceof Collection || value instanceof Map || value != null && value.getClass().isArray());
	}

	private static Map<String, Object> of(Command<?> command) {
		if (command instanceof CompleteTaskCmd)
			return of(command, "variables");
		return command instanceof SubmitTaskFormCmd ? of(command, "properties") : Map.of();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> of(Command<?> command, String field) {
		Object sent = new DirectFieldAccessor(command).getPropertyValue(field);
		return sent == null ? Map.of() : (Map<String, Object>) sent;
	}
}
