package vn.nghedan.process.models;

/** The beans that a model may name. */
public interface ModelBeans {

	boolean has(String bean);

	/** Whether a model may call this method of the bean. */
	boolean hasMethod(String bean, String method);

	/** The class a bean of this name should have. */
	static String classOf(String bean) {
		return Character.toUpperCase(bean.charAt(0)) + bean.substring(1);
	}
}
