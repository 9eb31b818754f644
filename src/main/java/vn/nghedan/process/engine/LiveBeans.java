package vn.nghedan.process.engine;

import java.util.stream.Stream;
import org.springframework.util.ClassUtils;
import vn.nghedan.process.models.ModelBeans;

/** The beans of the running application that a model may name. */
record LiveBeans(AllowedBeans allowed) implements ModelBeans {

	@Override
	public boolean has(String bean) {
		return allowed.has(bean);
	}

	@Override
	public boolean hasMethod(String bean, String method) {
		if (!allowed.has(bean))
			return false;
		Object named = allowed.bean(bean);
		Class<?> type = ClassUtils.getUserClass(named);
		return allowed.isCallable(named) && Stream.of(type.getMethods())
			.anyMatch(each -> each.getName().equals(method) && each.getDeclaringClass() != Object.class);
	}
}
