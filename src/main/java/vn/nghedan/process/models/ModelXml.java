package vn.nghedan.process.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML of a model that anybody may have written: nothing from outside, nothing that grows, nothing without a bottom. */
public final class ModelXml {

	private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";
	private static final int DEEPEST = 60;

	private ModelXml() {
	}

	/** Fails for what is no XML, for a document type, and for elements deeper within one another than any model has them. */
	public static Element root(byte[] content) throws SAXException, IOException {
		try {
			// The one of the JDK, whatever else is on the class path: its limits are known
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			factory.setXIncludeAware(false);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setAttribute(LIMIT + "maxElementDepth", String.valueOf(DEEPEST));
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler()); // throws, where the default one also prints
			return builder.parse(new ByteArrayInputStream(content)).getDocumentElement();
		}
		catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}
}
