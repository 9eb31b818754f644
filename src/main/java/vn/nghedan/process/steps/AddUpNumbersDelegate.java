package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.reporting.DashboardNight;
import vn.nghedan.reporting.RenamedPlaces;

/** Adds up the numbers of months, places and steps for the pages of those who lead, once places are found by their new names. */
@Step
class AddUpNumbersDelegate implements JavaDelegate {

	private final DashboardNight night;
	private final RenamedPlaces places;

	AddUpNumbersDelegate(DashboardNight night, RenamedPlaces places) {
		this.night = night;
		this.places = places;
	}

	@Override
	public void execute(DelegateExecution execution) {
		places.writeWordsAnew();
		night.addUp();
	}
}
