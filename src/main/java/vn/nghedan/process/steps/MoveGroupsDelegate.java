package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.competence.Relocations;
import vn.nghedan.meeting.MeetingMoves;
import vn.nghedan.outreach.AssignmentMoves;
import vn.nghedan.process.ReorganizationKey;

/** Begins a re-organisation: names change, and meetings and officials go to the groups that follow. */
@Step
class MoveGroupsDelegate implements JavaDelegate {

	private final Relocations relocations;
	private final AssignmentMoves assignments;
	private final MeetingMoves meetings;

	MoveGroupsDelegate(Relocations relocations, AssignmentMoves assignments, MeetingMoves meetings) {
		this.relocations = relocations;
		this.assignments = assignments;
		this.meetings = meetings;
	}

	@Override
	public void execute(DelegateExecution execution) {
		relocations.begin(ReorganizationKey.idOf(execution.getProcessBusinessKey()));
		assignments.follow();
		meetings.follow();
	}
}
