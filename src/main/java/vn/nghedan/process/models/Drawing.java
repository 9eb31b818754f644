package vn.nghedan.process.models;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Where the steps and flows of a diagram lie. */
final class Drawing {

	static boolean overlap(FlowNode one, FlowNode other) {
		return bounds(one).intersects(bounds(other));
	}

	private static Rectangle2D bounds(FlowNode node) {
		var b = ((BpmnShape) node.getDiagramElement()).getBounds();
		return new Rectangle2D.Double(b.getX(), b.getY(), b.getWidth(), b.getHeight());
	}

	static boolean cross(SequenceFlow one, SequenceFlow other) {
		return lines(one).stream().anyMatch(a -> lines(other).stream().anyMatch(a::intersectsLine));
	}

	private static List<Line2D> lines(SequenceFlow flow) {
		List<Waypoint> points = List.copyOf(flow.getDiagramElement().getWaypoints());
		List<Line2D> lines = new ArrayList<>();
		for (int i = 1; i < points.size(); i++)
			lines.add(new Line2D.Double(points.get(i - 1).getX(), points.get(i - 1).getY(), points.get(i).getX(), points.get(i).getY()));
		return lines;
	}

	private Drawing() {
	}
}
