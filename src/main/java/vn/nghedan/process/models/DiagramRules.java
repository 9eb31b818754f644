package vn.nghedan.process.models;

import static vn.nghedan.process.models.ModelRule.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.nghedan.process.models.Models.Located;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A diagram is read by vice-chairs: small, drawn completely, nothing on top of anything else. */
final class DiagramRules {

	static final int MOST_NODES = 26;

	static Map<String, ModelRule> all() {
		return Map.of("a diagram has at most 26 steps", DiagramRules::small, "every node and flow is drawn", DiagramRules::drawn,
				"no step lies on another", DiagramRules::noOverlap, "no flow crosses another", DiagramRules::noCrossing);
	}

	static Stream<String> small(Models models) {
		return models.each(Process.class).filter(p -> steps(p.element()).size() > MOST_NODES)
				.map(p -> complaint(p, steps(p.element()).size() + " steps; move a chapter of them into a called process"));
	}

	static Stream<String> drawn(Models models) {
		Stream<String> nodes = models.each(FlowNode.class).filter(n -> n.element().getDiagramElement() == null)
				.map(n -> complaint(n, "draw it: open the file in Camunda Modeler and place the element"));
		Stream<String> flows = models.each(SequenceFlow.class)
				.filter(f -> f.element().getDiagramElement() == null || f.element().getDiagramElement().getWaypoints().size() < 2)
				.map(f -> complaint(f, "draw the flow: open the file in Camunda Modeler and connect the elements"));
		return Stream.concat(nodes, flows);
	}

	static Stream<String> noOverlap(Models models) {
		return models.each(Process.class).flatMap(p -> pairs(steps(p.element()).stream().filter(n -> n.getDiagramElement() != null).toList())
				.filter(pair -> Drawing.overlap(pair.get(0), pair.get(1)))
				.map(pair -> complaint(new Located<>(p.file(), pair.get(0)), "it lies on " + pair.get(1).getId() + "; move one of them")));
	}

	static Stream<String> noCrossing(Models models) {
		return models.each(Process.class)
				.flatMap(p -> pairs(p.element().getChildElementsByType(SequenceFlow.class).stream().filter(f -> f.getDiagramElement() != null).toList())
						.filter(pair -> Drawing.cross(pair.get(0), pair.get(1)))
						.map(pair -> complaint(new Located<>(p.file(), pair.get(0)), "it crosses or touches " + pair.get(1).getId() + "; lay one of them elsewhere")));
	}

	/** A boundary event belongs to its task, and an event sub-process counts as one. */
	private static List<FlowNode> steps(Process process) {
		return process.getFlowElements().stream().filter(FlowNode.class::isInstance).map(FlowNode.class::cast)
				.filter(n -> !(n instanceof BoundaryEvent)).toList();
	}

	private static <T> Stream<List<T>> pairs(List<T> all) {
		List<List<T>> pairs = new ArrayList<>();
		for (int i = 0; i < all.size(); i++)
			for (int j = i + 1; j < all.size(); j++)
				pairs.add(List.of(all.get(i), all.get(j)));
		return pairs.stream();
	}

	private DiagramRules() {
	}
}
