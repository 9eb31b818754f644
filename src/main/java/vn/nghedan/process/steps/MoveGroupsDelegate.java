package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.competence.Relocations;
import vn.nghedan.outreach.GroupMoves;
import vn.nghedan.process.ReorganizationKey;

/** Begins a re-organisation: names change, and meetings and officials go to the groups that follow. */
@Step
class MoveGroupsDelegate implements JavaDelegate {

	private final Relocations relocations;
	private final GroupMoves groups;

	MoveGroupsDelegate(Relocations relocations, GroupMoves groups) {
		this.relocations = relocations;
		this.groups = groups;
	}

	@Override
	public void execute(DelegateExecution execution) {
		relocations.begin(ReorganizationKey.idOf(execution.getProcessBusinessKey()));
		groups.follow();
	}
}
