package vn.nghedan.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectStreamException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ConfigurableObjectInputStream;
import org.springframework.core.convert.converter.Converter;

/**
 * Reads what a session holds, of the few kinds of things that sessions hold. What another release wrote and this one
 * cannot read is as if it were not there: its owner signs on again, instead of meeting an error with every page.
 */
class SessionReader implements Converter<byte[], Object> {

	private static final Logger LOG = LoggerFactory.getLogger(SessionReader.class);

	/** Reading an object runs code of its class, so a row of the table must not choose freely. */
	static final String KNOWN = "maxbytes=1000000;maxdepth=30;vn.nghedan.*;vn.nghedan.**;java.lang.*;java.util.*;java.time.*;"
			+ "java.net.URL;java.net.URI;jakarta.servlet.http.Cookie;org.springframework.security.**;"
			+ "org.camunda.bpm.webapp.impl.security.**;!*";

	private final ClassLoader classes;

	SessionReader(ClassLoader classes) {
		this.classes = classes;
	}

	@Override
	public Object convert(byte[] bytes) {
		try (ConfigurableObjectInputStream stream = new ConfigurableObjectInputStream(new ByteArrayInputStream(bytes), classes)) {
			stream.setObjectInputFilter(ObjectInputFilter.Config.createFilter(KNOWN));
			return stream.readObject();
		}
		catch (InvalidClassException e) {
			LOG.warn("A session holds {}, which is not read", e.classname);
		}
		catch (ClassNotFoundException | ObjectStreamException e) {
			LOG.warn("A session holds what this release cannot read");
		}
		catch (IOException e) {
			throw new IllegalStateException("Bytes in memory can be read", e);
		}
		return null;
	}
}
