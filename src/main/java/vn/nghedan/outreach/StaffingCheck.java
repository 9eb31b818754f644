package vn.nghedan.outreach;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.OneLine;
import vn.nghedan.platform.Refusal;

/** Whether a staffing change can be carried out. */
@Component
class StaffingCheck {

	private final Organization organization;
	private final StaffingRecords records;

	StaffingCheck(Organization organization, StaffingRecords records) {
		this.organization = organization;
		this.records = records;
	}

	void require(StaffingChange change) {
		if (change.kind() == null || change.username() == null || change.from() == null || OneLine.of(change.reason()) == null) {
			throw new Refusal("outreach.change-incomplete");
		}
		if (change.kind().isForATime() && (change.until() == null || change.substitute() == null)) {
			throw new Refusal("outreach.change-for-a-time");
		}
		if (change.kind() == StaffingKind.REPLACEMENT && change.group() == null) {
			throw new Refusal("outreach.change-of-which-group");
		}
		if (change.until() != null && (!change.kind().isForATime() || change.until().isBefore(change.from()))) {
			throw new Refusal("outreach.assignment-period");
		}
		inService(change.username());
		if (records.hasDeparted(change.username())) {
			throw Refusal.conflict("outreach.departed-already", change.username());
		}
		if (change.kind().isForATime() && change.successors().isEmpty() && records.isKnown(change)) {
			throw Refusal.conflict("outreach.ordered-already", change.username());
		}
		other(change, change.substitute());
		change.successors().values().forEach(name -> other(change, name));
	}

	/** @param groups those that he looks after then */
	void requireGroups(StaffingChange change, List<String> groups) {
		if (change.group() != null && !groups.contains(change.group())) {
			throw new Refusal("outreach.not-his-group", change.group());
		}
		change.successors().keySet().stream().filter(group -> !groups.contains(group)).sorted().findFirst().ifPresent(group -> {
			throw new Refusal("outreach.not-his-group", group);
		});
		if (change.kind() == StaffingKind.SUBSTITUTION && groups.isEmpty()) {
			throw new Refusal("outreach.nothing-to-hand-over");
		}
	}

	private void other(StaffingChange change, String name) {
		if (name == null) {
			return;
		}
		if (name.equals(change.username())) {
			throw new Refusal("organization.own-substitute");
		}
		inService(name);
		if (records.hasDeparted(name)) {
			throw new Refusal("outreach.not-in-service", name);
		}
	}

	private void inService(String name) {
		if (organization.findOfficial(name).filter(Official::active).isEmpty()) {
			throw new Refusal("outreach.not-in-service", name);
		}
	}
}
