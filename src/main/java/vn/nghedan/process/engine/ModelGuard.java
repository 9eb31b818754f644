package vn.nghedan.process.engine;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.nghedan.process.models.ModelXml;

/**
 * Refuses models that would run code, before the engine reads them: who may draw must not thereby own the server. It is
 * asked again whenever a stored definition is loaded, so that it also disarms what an older release let in.
 */
class ModelGuard implements Deployer {

	private static final Pattern MODEL = Pattern.compile(".*\\.(bpmn|dmn)");
	private static final Pattern FORM = Pattern.compile(".*\\.form");
	private static final int LARGEST = 2 * 1024 * 1024;
	private static final JsonMapper JSON = JsonMapper.builder().build(); // no deeper than a thousand levels

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
		if (content.length > LARGEST)
			problems.add(file + ": is larger than " + LARGEST + " bytes");
		else if (MODEL.matcher(file).matches())
			collect(file, root(file, content), "", problems);
		else if (FORM.matcher(file).matches())
			problems.addAll(form(file, content));
		else
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
			return ModelXml.root(content);
		}
		catch (IOException | SAXException unreadable) {
			throw new BadUserRequestException(file + ": is not readable XML: " + unreadable.getMessage());
		}
	}

	/** The engine would look for its id in anything, however deep. */
	private static List<String> form(String file, byte[] content) {
		try {
			return JSON.readTree(content).isObject() ? List.of() : List.of(file + ": is not a form");
		}
		catch (IOException unreadable) {
			return List.of(file + ": is not readable JSON");
		}
	}
}
