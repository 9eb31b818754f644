package vn.nghedan.process.engine;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Gives every user task what no designer should have to remember: its label and notice, and the checks of its assignee and its answers. */
@Component
class EveryUserTask extends AbstractBpmnParseListener {

	private final TaskOpened opened;
	private final TaskAssigned assigned;
	private final TaskAnswered answered;

	EveryUserTask(TaskOpened opened, TaskAssigned assigned, TaskAnswered answered) {
		this.opened = opened;
		this.assigned = assigned;
		this.answered = answered;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, opened);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, assigned);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, answered);
	}
}
