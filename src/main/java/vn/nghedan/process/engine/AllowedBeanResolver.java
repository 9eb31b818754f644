package vn.nghedan.process.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;

/** Finds allowed beans by name, before any variable: a variable submitted under a bean's name must not stand in for it. */
class AllowedBeanResolver extends ELResolver {

	private final AllowedBeans beans;

	AllowedBeanResolver(AllowedBeans beans) {
		this.beans = beans;
	}

	@Override
	public Object getValue(ELContext context, Object base, Object property) {
		if (!isBean(base, property))
			return null;
		context.setPropertyResolved(true);
		return beans.bean(property.toString());
	}

	@Override
	public void setValue(ELContext context, Object base, Object property, Object value) {
		if (isBean(base, property))
			throw new PropertyNotWritableException("A model cannot replace the bean " + property);
	}

	@Override
	public Class<?> getType(ELContext context, Object base, Object property) {
		return Object.class;
	}

	@Override
	public boolean isReadOnly(ELContext context, Object base, Object property) {
		return true;
	}

	@Override
	public Class<?> getCommonPropertyType(ELContext context, Object base) {
		return Object.class;
	}

	@Override
	public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
		return null;
	}

	private boolean isBean(Object base, Object property) {
		return base == null && property instanceof String name && beans.has(name);
	}
}
