package vn.nghedan.process.engine;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/** Evaluates the expressions of models, decisions and saved filters with allowed beans only. */
class SafeExpressions extends JuelExpressionManager {

	private final AllowedBeans allowed;

	SafeExpressions(AllowedBeans allowed) {
		this.allowed = allowed;
	}

	@Override
	protected ELResolver createElResolver() {
		CompositeELResolver resolvers = new CompositeELResolver();
		resolvers.add(new AllowedBeanResolver(allowed));
		resolvers.add(new VariableScopeElResolver());
		resolvers.add(new VariableContextElResolver());
		resolvers.add(new ArrayELResolver(true));
		resolvers.add(new ListELResolver(true));
		resolvers.add(new MapELResolver(true));
		resolvers.add(new GuardedMembers(allowed));
		return resolvers;
	}
}
