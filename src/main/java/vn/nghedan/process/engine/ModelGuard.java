package vn.nghedan.process.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Refuses models that would run code, before the engine reads them: who may draw must not thereby own the server. It is
 * asked again whenever a stored definition is loaded, so that it also disarms what an older release let in.
 */
class ModelGuard implements Deployer {

	private static final Pattern MODEL = Pattern.compile(".*\\.(bpmn|dmn)");
	private static final Pattern FORM = Pattern.compile(".*\\.form");

	@Override
	public void deploy(DeploymentEntity deployment) {
		List<String> problems = new ArrayList<>();
		for (ResourceEntity resource : deployment.getResources().values())
			problems.addAll(problemsOf(resource.getName(), resource.getBytes()));
		if (!problems.isEmpty())
			throw new BadUserRequestException(String.join("; ", problems));
	}

	/** Each problem names the file and the element. */
	static List<String> problemsOf(String file, byte[] content) {
		List<String> problems = new ArrayList<>();
		if (MODEL.matcher(file).matches())
			collect(file, root(file, content), "", problems);
		else if (!FORM.matcher(file).matches())
			problems.add(file + ": only .bpmn, .dmn and .form files are deployed");
		return problems;
	}

	private static void collect(String file, Element element, String nearestId, List<String> problems) {
		String id = element.hasAttribute("id") ? element.getAttribute("id") : nearestId;
		ModelRules.problemOf(element).ifPresent(problem -> problems.add(file + ", element " + id + ": " + problem));
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element inner)
				collect(file, inner, id, problems);
	}

	private static Element root(String file, byte[] content) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler()); // throws, where the default one also prints
			return builder.parse(new ByteArrayInputStream(content)).getDocumentElement();
		}
		catch (Exception unreadable) {
			throw new BadUserRequestException(file + ": is not readable XML: " + unreadable.getMessage());
		}
	}
}
