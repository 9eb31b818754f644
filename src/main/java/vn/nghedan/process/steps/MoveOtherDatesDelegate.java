package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.process.OtherDates;

/** Moves the dates of meetings and dossiers, which are no petition's clocks. */
@Step
class MoveOtherDatesDelegate implements JavaDelegate {

	private final OtherDates dates;

	MoveOtherDatesDelegate(OtherDates dates) {
		this.dates = dates;
	}

	@Override
	public void execute(DelegateExecution execution) {
		dates.move();
	}
}
