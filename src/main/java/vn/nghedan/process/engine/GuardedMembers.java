package vn.nghedan.process.engine;

import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;

/**
 * Lets an expression read plain values, the execution's own facts and allowed beans, and nothing else: one step from any
 * other object there is {@code getClass()}, and from there the operating system.
 */
class GuardedMembers extends BeanELResolver {

	private static final Set<String> OF_NOTHING = Set.of("class", "getClass", "declaringClass", "getDeclaringClass",
			"wait", "notify", "notifyAll");

	private static final Set<String> OF_A_SCOPE = Set.of("processBusinessKey", "getProcessBusinessKey", "businessKey",
			"getBusinessKey", "id", "getId", "processInstanceId", "getProcessInstanceId", "processDefinitionId",
			"getProcessDefinitionId", "currentActivityId", "getCurrentActivityId", "taskDefinitionKey",
			"getTaskDefinitionKey", "name", "getName", "assignee", "getAssignee", "dueDate", "getDueDate", "createTime",
			"getCreateTime", "variables", "getVariables", "getVariable", "getVariableLocal", "hasVariable",
			"hasVariableLocal", "eventName", "getEventName");

	private final AllowedBeans beans;

	GuardedMembers(AllowedBeans beans) {
		super(true);
		this.beans = beans;
	}

	@Override
	public Object getValue(ELContext context, Object base, Object property) {
		check(base, property);
		return super.getValue(context, base, property);
	}

	@Override
	public Class<?> getType(ELContext context, Object base, Object property) {
		check(base, property);
		return super.getType(context, base, property);
	}

	@Override
	public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
		check(base, method);
		return super.invoke(context, base, method, types, arguments);
	}

	private void check(Object base, Object member) {
		if (base == null)
			return;
		String name = String.valueOf(member);
		boolean allowed = base instanceof VariableScope ? OF_A_SCOPE.contains(name)
				: (isPlain(base) || beans.isCallable(base)) && !OF_NOTHING.contains(name);
		if (!allowed)
			throw new ELException("A model may not use '" + name + "' of a " + base.getClass().getSimpleName());
	}

	private static boolean isPlain(Object base) {
		return base instanceof String || base instanceof Number || base instanceof Boolean || base instanceof Date
				|| base instanceof TemporalAccessor || base instanceof Enum || base instanceof Collection
				|| base instanceof Map;
	}
}
