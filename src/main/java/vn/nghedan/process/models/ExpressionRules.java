package vn.nghedan.process.models;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import vn.nghedan.process.ProcessVariables;

/** The engine evaluates expressions wherever they stand, in names and cells too: each reads declared variables and calls marked beans. */
final class ExpressionRules {

	private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(.*?)}", Pattern.DOTALL);
	private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
	private static final Pattern CALL = Pattern.compile("\\b([a-z]\\w*)\\.(\\w+)\\(");
	private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
	private static final Pattern OTHER = Pattern.compile("[.\\[\\]'\"{}\\\\;]");
	private static final Set<String> WORDS = Set.of("and", "or", "not", "empty", "true", "false", "null", "eq", "ne", "lt", "gt", "le",
			"ge", "execution", "task");

	static Map<String, ModelRule> all() {
		return Map.of("an expression reads declared variables and calls marked beans, wherever it stands", ExpressionRules::harmless);
	}

	static Stream<String> harmless(Models models) {
		return models.files().entrySet().stream().filter(file -> !file.getKey().endsWith(".form")).flatMap(file -> {
			List<String> complaints = new ArrayList<>();
			collect(models, file.getKey(), root(file.getValue()), "", complaints);
			return complaints.stream();
		});
	}

	private static void collect(Models models, String file, Element element, String nearestId, List<String> complaints) {
		String id = element.hasAttribute("id") ? element.getAttribute("id") : nearestId;
		for (int i = 0; i < element.getAttributes().getLength(); i++)
			check(models, file + ": " + id, element.getAttributes().item(i).getNodeValue(), complaints);
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element inner)
				collect(models, file, inner, id, complaints);
			else if (child.getNodeValue() != null)
				check(models, file + ": " + id, child.getNodeValue(), complaints);
	}

	private static void check(Models models, String at, String text, List<String> complaints) {
		Matcher expression = EXPRESSION.matcher(text);
		while (expression.find())
			if (!isHarmless(models, expression.group(1)))
				complaints.add(at + ": the expression " + expression.group() + " does more than read declared variables and call the beans of a model");
	}

	private static boolean isHarmless(Models models, String expression) {
		String code = QUOTED.matcher(expression).replaceAll("0");
		boolean calls = CALL.matcher(code).results().allMatch(call -> models.beans().hasMethod(call.group(1), call.group(2)));
		String rest = CALL.matcher(code).replaceAll("(").replace("execution.processBusinessKey", "0");
		return calls && !OTHER.matcher(rest).find()
				&& NAME.matcher(rest).results().map(name -> name.group()).allMatch(name -> isKnown(models, name));
	}

	private static boolean isKnown(Models models, String name) {
		return WORDS.contains(name) || ProcessVariables.isDeclared(name) || models.beans().has(name);
	}

	private static Element root(String text) {
		try {
			return ModelXml.root(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (SAXException | IOException unreadable) {
			throw new IllegalArgumentException(unreadable);
		}
	}

	private ExpressionRules() {
	}
}
