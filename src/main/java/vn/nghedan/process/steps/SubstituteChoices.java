package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.OFFICIAL_CHOICES;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.nghedan.meeting.Meeting;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.organization.DelegationRoll;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.VietnamTime;

/** Gives the form that sends somebody to a meeting the officials who can go. */
@Component
class SubstituteChoices implements TaskListener {

	private final MeetingRoom meetings;
	private final DelegationRoll delegations;
	private final Organization organization;

	SubstituteChoices(MeetingRoom meetings, DelegationRoll delegations, Organization organization) {
		this.meetings = meetings;
		this.delegations = delegations;
		this.organization = organization;
	}

	@Override
	public void notify(DelegateTask task) {
		Meeting meeting = meetings.get(task.getExecution().getProcessBusinessKey());
		task.setVariableLocal(OFFICIAL_CHOICES,
				ChoiceLists.list(officials(meeting), Official::username, this::nameAndUnit));
	}

	/** Who belongs to a delegation of the ward, else who works in the ward, and is not away on the day of the meeting. */
	private List<Official> officials(Meeting meeting) {
		LocalDate day = VietnamTime.dateOf(meeting.scheduledAt());
		List<Official> members = delegations.ofWard(meeting.wardCode(), day).stream()
				.flatMap(delegation -> delegations.members(delegation.code()).stream()).distinct().map(organization::official).toList();
		List<Official> known = !members.isEmpty() ? members
				: organization.officials().stream().filter(each -> meeting.wardCode().equals(each.unitCode())).toList();
		return known.stream().filter(Official::active)
				.filter(each -> organization.actingFor(each.username(), day).equals(each.username()))
				.sorted(Comparator.comparing(Official::fullName).thenComparing(Official::username)).toList();
	}

	private String nameAndUnit(Official official) {
		return official.fullName() + ", " + organization.authority(official.unitCode()).name();
	}
}
