package vn.nghedan.web.outreach;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Organization;
import vn.nghedan.outreach.AssignmentProposal;
import vn.nghedan.outreach.ProposedAssignments;
import vn.nghedan.web.Labels;
import vn.nghedan.web.Names;

/** A proposal with the names of people and groups. */
@Component
@Transactional(readOnly = true)
class ProposalViews {

	private final AssignmentProposal proposal;
	private final Organization organization;
	private final WarningWords words;
	private final Names names;

	ProposalViews(AssignmentProposal proposal, Organization organization, WarningWords words, Names names) {
		this.proposal = proposal;
		this.organization = organization;
		this.words = words;
		this.names = names;
	}

	record Proposed(String programme, LocalDate day, List<Line> lines, List<Without> without, List<String> warnings) {
	}

	/** Somebody of a delegation who would have no group in its ward, and why. */
	record Without(String official, String officialName, String delegation, String ward, String wardName, String reason) {
	}

	/** One official in one ward with his groups, each by code and name. */
	record Line(String official, String officialName, String delegation, String ward, String wardName, List<Labels.Choice> groups) {
	}

	/** In one transaction, so that groups which the proposal has read are not read again one by one. */
	public Proposed of(String programme, LocalDate day, List<String> delegations) {
		ProposedAssignments proposed = proposal.propose(programme, delegations, day);
		organization.officials();
		return new Proposed(programme, day, proposed.lines().stream().map(this::line).toList(),
				proposed.without().stream().map(this::without).toList(), words.of(proposed.warnings()));
	}

	private Without without(ProposedAssignments.Without none) {
		return new Without(none.official(), names.official(none.official()), none.delegation(), none.ward(), names.unit(none.ward()),
				words.of(none.because()));
	}

	private Line line(ProposedAssignments.Load load) {
		return new Line(load.official(), names.official(load.official()), load.delegation(), load.ward(), names.unit(load.ward()),
				load.groups().stream().map(code -> new Labels.Choice(code, names.group(load.ward(), code))).toList());
	}
}
