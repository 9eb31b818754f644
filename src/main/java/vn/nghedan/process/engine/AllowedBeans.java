package vn.nghedan.process.engine;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ListableBeanFactory;
import vn.nghedan.process.CallableFromModel;

/** The beans that a model may name: delegates and listeners to be run by the engine, and those marked to be called. */
class AllowedBeans {

	private final ListableBeanFactory beans;
	private final Set<Object> callable = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
	private volatile Set<String> callableNames;
	private volatile Set<String> names;

	AllowedBeans(ListableBeanFactory beans) {
		this.beans = beans;
	}

	boolean has(String name) {
		return names().contains(name);
	}

	Object bean(String name) {
		Object bean = beans.getBean(name);
		if (callableNames.contains(name))
			callable.add(bean);
		return bean;
	}

	/** Only marked beans have methods that an expression may call; a delegate is named, never called. */
	boolean isCallable(Object bean) {
		return callable.contains(bean);
	}

	/** Looked up at the first use: the engine is made before the beans that need it. */
	private Set<String> names() {
		if (names == null) {
			callableNames = Set.of(beans.getBeanNamesForAnnotation(CallableFromModel.class));
			Set<String> all = new HashSet<>(callableNames);
			for (Class<?> type : List.of(JavaDelegate.class, TaskListener.class, ExecutionListener.class))
				Collections.addAll(all, beans.getBeanNamesForType(type, true, false));
			names = all;
		}
		return names;
	}
}
