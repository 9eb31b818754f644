package vn.nghedan.access;

import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** How sessions are written to the database and read again. */
@Configuration(proxyBeanMethods = false)
class SessionStorage implements BeanClassLoaderAware {

	private ClassLoader classes;

	@Override
	public void setBeanClassLoader(ClassLoader classes) {
		this.classes = classes;
	}

	/** Two requests of one session that set the same attribute at the same moment do not meet as a duplicate key. */
	@Bean
	PostgreSqlJdbcIndexedSessionRepositoryCustomizer attributesWithoutDuplicates() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	@Bean
	ConversionService springSessionConversionService() {
		GenericConversionService conversions = new GenericConversionService();
		conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
		conversions.addConverter(byte[].class, Object.class, new SessionReader(classes));
		return conversions;
	}
}
