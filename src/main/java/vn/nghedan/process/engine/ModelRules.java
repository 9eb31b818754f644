package vn.nghedan.process.engine;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What no model may contain, element by element: anything that runs code which is not one of our beans. */
final class ModelRules {

	private static final Set<String> CODE_ELEMENTS = Set.of("script", "scriptTask", "connector");

	private static final Set<String> CODE_ATTRIBUTES = Set.of("class", "resource", "language", "scriptFormat",
			"formHandlerClass", "variableMappingClass");

	private static final Set<String> DECISION_LANGUAGES = Set.of("", "feel", "juel");

	private ModelRules() {
	}

	/** Says in a few words what is wrong with the element itself, its children not looked at. */
	static Optional<String> problemOf(Element element) {
		String name = element.getLocalName();
		if (CODE_ELEMENTS.contains(name))
			return Optional.of("'" + name + "' is not allowed, use a delegate expression");
		if (name.equals("constraint") && element.getAttribute("name").equals("validator"))
			return Optional.of("a validator of one's own is not allowed, the record step checks");
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			Optional<String> problem = problemOf((Attr) element.getAttributes().item(i));
			if (problem.isPresent())
				return problem;
		}
		return Optional.empty();
	}

	private static Optional<String> problemOf(Attr attribute) {
		String name = attribute.getLocalName();
		String space = attribute.getNamespaceURI();
		String value = attribute.getValue();
		if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(space) || XMLConstants.XML_NS_URI.equals(space)
				|| XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(space))
			return Optional.empty();
		if (CODE_ATTRIBUTES.contains(name))
			return Optional.of("the attribute '" + name + "' is not allowed, use a delegate expression");
		if (name.equals("type") && space != null && !value.equals("external"))
			return Optional.of("the task type '" + value + "' is not allowed, use a delegate expression");
		if (name.equals("expressionLanguage") && !isDecisionLanguage(value))
			return Optional.of("the expression language '" + value + "' is not allowed, use FEEL");
		return Optional.empty();
	}

	private static boolean isDecisionLanguage(String value) {
		String language = value.toLowerCase(Locale.ROOT).strip();
		return DECISION_LANGUAGES.contains(language) || language.contains("omg.org/spec/")
				|| language.equals("http://www.w3.org/1999/xpath");
	}
}
