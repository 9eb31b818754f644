package vn.nghedan.process.models;

import static vn.nghedan.process.models.ModelRule.complaint;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import vn.nghedan.process.models.Models.Located;

import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.instance.Decision;

/** Ids stay for ever (changing one is a migration), and labels are what officials read. */
final class NameRules {

	private static final String KEBAB = "[a-z]+(-[a-z]+)*";
	private static final Set<String> WAITS = Set.of("userTask", "receiveTask");
	private static final Map<String, String> TYPES = Map.of("sequenceFlow", "flow", "intermediateCatchEvent", "(timerEvent|messageEvent)");

	static Map<String, ModelRule> all() {
		return Map.of("the file is named after its id", NameRules::fileNameIsId,
				"ids are a type and a camelCase name", NameRules::idsFollowThePattern,
				"messages are dotted facts", NameRules::messagesAreDotted,
				"everything a person reads has a name", NameRules::everythingIsNamed,
				"every node is documented, a waiting one with the petition's state", NameRules::everythingIsDocumented);
	}

	static Stream<String> fileNameIsId(Models models) {
		Stream<String> processes = models.each(Process.class).filter(p -> !p.file().equals(p.element().getId() + ".bpmn"))
				.map(p -> complaint(p, "rename the file or the process: the file must be called " + p.element().getId() + ".bpmn"));
		Stream<String> decisions = models.eachDecided(Decision.class).filter(d -> !d.file().equals(d.element().getId() + ".dmn"))
				.map(d -> complaint(d, "rename the file or the decision: the file must be called " + d.element().getId() + ".dmn"));
		Stream<String> forms = models.forms().entrySet().stream()
				.filter(f -> !f.getKey().equals(f.getValue().path("id").asText() + ".form"))
				.map(f -> f.getKey() + ": " + f.getValue().path("id").asText() + ": give the form the id of its file");
		return Stream.of(processes, decisions, forms).flatMap(s -> s);
	}

	static Stream<String> idsFollowThePattern(Models models) {
		Stream<String> processes = models.each(Process.class).filter(p -> !p.element().getId().matches(KEBAB))
				.map(p -> complaint(p, "write the process id in kebab-case"));
		Stream<String> elements = models.each(FlowElement.class)
				.filter(e -> !e.element().getId().matches(types(e.element()) + "_[a-z][a-zA-Z0-9]*"))
				.map(e -> complaint(e, "the id must be " + types(e.element()) + "_ and a camelCase name"));
		return Stream.concat(processes, elements);
	}

	static Stream<String> messagesAreDotted(Models models) {
		return models.each(Message.class)
				.filter(m -> m.element().getName() == null || !m.element().getName().matches(KEBAB + "(\\." + KEBAB + ")+"))
				.map(m -> complaint(m, "name the message as a dotted fact, like petition.stopped"));
	}

	static Stream<String> everythingIsNamed(Models models) {
		Stream<String> nodes = models.each(FlowNode.class).filter(n -> !isMerge(n.element())).filter(n -> blank(n.element().getName()))
				.map(n -> complaint(n, "give it a Vietnamese name"));
		Stream<String> questions = splits(models)
				.filter(g -> g.element().getName() != null && !g.element().getName().endsWith("?"))
				.map(g -> complaint(g, "word the gateway as a question that ends with ?"));
		Stream<String> answers = splits(models).flatMap(g -> g.element().getOutgoing().stream()
				.filter(flow -> blank(flow.getName())).map(flow -> complaint(new Located<>(g.file(), flow), "name the flow as an answer")));
		return Stream.of(nodes, questions, answers).flatMap(s -> s);
	}

	static Stream<String> everythingIsDocumented(Models models) {
		return models.each(FlowNode.class).filter(n -> !documentation(n.element()).matches(expected(n.element())))
				.map(n -> complaint(n, isWait(n.element()) ? "document it in one line with the petition's state, like [CAPTURED]"
						: "document it in one line"));
	}

	private static Stream<Located<ExclusiveGateway>> splits(Models models) {
		return models.each(ExclusiveGateway.class).filter(g -> g.element().getOutgoing().size() > 1);
	}

	private static boolean isMerge(FlowNode node) {
		return node instanceof Gateway && node.getOutgoing().size() == 1;
	}

	private static boolean isWait(FlowNode node) {
		return WAITS.contains(node.getElementType().getTypeName());
	}

	private static String expected(FlowNode node) {
		return isWait(node) ? "(?s).+\\[[A-Z_]+(, [A-Z_]+)*].*" : "(?s).+";
	}

	private static String documentation(FlowNode node) {
		return String.join(" ", node.getDocumentations().stream().map(d -> d.getTextContent()).toList());
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

	private static String types(FlowElement element) {
		String type = element.getElementType().getTypeName();
		return type.endsWith("Gateway") ? "gateway" : TYPES.getOrDefault(type, type);
	}

	private NameRules() {
	}
}
