package vn.nghedan.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.nghedan.attendance.AttendanceWatch;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.organization.Head;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.VietnamTime;

/** Says who a step of a case waits for: the group of a role in the unit concerned, or the nearest above that has holders. */
@Component("officeholders")
@CallableFromModel
public class Officeholders {

	private final CaseFile cases;
	private final Organization organization;
	private final Relayers relayers;
	private final Deciders deciders;
	private final MeetingHolders meetings;
	private final DossierOffice dossiers;
	private final Partners partners;
	private final Reviewers reviewers;
	private final AttendanceWatch watch;
	private final HandoverFacts handovers;
	private final FairPlaces places;
	private final Clock clock;

	Officeholders(CaseFile cases, Organization organization, Relayers relayers, Deciders deciders,
			MeetingHolders meetings, DossierOffice dossiers, Partners partners, Reviewers reviewers, AttendanceWatch watch, HandoverFacts handovers, FairPlaces places,
			Clock clock) {
		this.cases = cases;
		this.organization = organization;
		this.relayers = relayers;
		this.deciders = deciders;
		this.meetings = meetings;
		this.dossiers = dossiers;
		this.partners = partners;
		this.reviewers = reviewers;
		this.watch = watch;
		this.handovers = handovers;
		this.places = places;
		this.clock = clock;
	}

	/** The ward in which the matter is. */
	public String inWard(DelegateExecution execution, String role) {
		return fair(execution, petition(execution).placeNow().wardCode(), role);
	}

	/** The unit that the petition was classified to. */
	public String inUnit(DelegateExecution execution, String role) {
		return fair(execution, petition(execution).route().unit(), role);
	}

	/** The unit that drafts and issues the response: the classified one, or the office that referred the petition. */
	public String inRespondingUnit(DelegateExecution execution, String role) {
		return fair(execution, petition(execution).route().respondingUnit(), role);
	}

	/** The unit that sends dossiers for this petition. */
	public String inOffice(DelegateExecution execution, String role) {
		return fair(execution, petition(execution).route().office(), role);
	}

	/** The nearest unit from the classified one upwards that has a holder; a division without a chair has its parent's. */
	public String superior(DelegateExecution execution, String role) {
		return inUnit(execution, role);
	}

	/** Who decides on more time. */
	public String extensionDecider(DelegateExecution execution) {
		return deciders.ofExtension(petition(execution)).orElseGet(() -> superior(execution, Roles.CHAIR));
	}

	/** Who approves what was drafted. */
	public String approver(DelegateExecution execution) {
		return deciders.ofResponse(petition(execution)).orElseGet(() -> inRespondingUnit(execution, Roles.CHAIR));
	}

	/** Who decides when units return a petition to one another: the head of the nearest unit over all of them. */
	public String commonSuperior(DelegateExecution execution, String role) {
		return places.group(petition(execution), partners.commonSuperior(petition(execution), role));
	}

	/** The unit that is asked to work with the leading one. */
	public String contributor(DelegateExecution execution) {
		return places.group(petition(execution), partners.contributor(execution));
	}

	/** Whoever of a delegation prepares or heads its review, by name; null when only a group can. */
	public String reviewer(DelegateExecution execution, String role) {
		return reviewers.named(execution.getProcessBusinessKey(), role).orElse(null);
	}

	/** The group that does so; empty when an official is named. */
	public List<String> reviewers(DelegateExecution execution, String role) {
		return reviewer(execution, role) != null ? List.of() : List.of(reviewers.group(execution.getProcessBusinessKey(), role));
	}

	/** Who confirms an answer that was given on the spot. */
	public String onTheSpotConfirmer(DelegateExecution execution) {
		return deciders.ofAnswer(petition(execution)).orElseGet(() -> inWard(execution, Roles.CHAIR));
	}

	public String manager(DelegateExecution execution) {
		return inWard(execution, Roles.MANAGER);
	}

	/** Who tells the petitioner the answer, by name; null when only a group can. */
	public String relayOfficial(DelegateExecution execution) {
		return relayers.official(petition(execution), today()).filter(name -> places.isFair(petition(execution), name)).orElse(null);
	}

	/** The group that tells the petitioner the answer; empty when an official is named. */
	public List<String> relayGroup(DelegateExecution execution) {
		return relayOfficial(execution) != null ? List.of() : List.of(inWard(execution, Roles.INTAKE_OFFICER));
	}

	/** The official who attends the meeting, or who stands in for him. */
	public String liaison(DelegateExecution execution) {
		return meetings.liaison(execution.getProcessBusinessKey());
	}

	public List<String> meetingStandIns(DelegateExecution execution) {
		return meetings.standIns(execution.getProcessBusinessKey());
	}

	/** Who sends somebody to a meeting of a group that nobody looks after. */
	public String substituteSender(DelegateExecution execution) {
		return meetings.sender(execution.getProcessBusinessKey());
	}

	/** The unit that sends this dossier, or that took over from it. */
	public String inDossierOffice(DelegateExecution execution, String role) {
		return nearest(dossierOffice(execution), role);
	}

	/** The chair of the highest unit above the one that sends this dossier. */
	public String highestChair(DelegateExecution execution) {
		String office = dossierOffice(execution);
		List<Head> heads = organization.heads(office, today(), Set.of());
		return heads.isEmpty() ? nearest(office, Roles.CHAIR)
				: Roles.group(heads.get(heads.size() - 1).unitCode(), Roles.CHAIR);
	}

	/** The unit whose programme it is; where nobody holds the role from there upwards, its managers. */
	public String inProgrammeUnit(DelegateExecution execution, String role) {
		String unit = watch.unitOf(WatchKey.programmeOf(execution.getProcessBusinessKey()));
		return nearest(unit, organization.nearestHolding(unit, role, today()).isPresent() ? role : Roles.MANAGER);
	}

	/** The ward whose groups change hands. */
	public String inHandoverWard(DelegateExecution execution, String role) {
		return nearest(handovers.unit(execution.getProcessBusinessKey()), role);
	}

	/** Home affairs of the unit that ordered a handover or, where nobody has this role, its manager. */
	public String handoverOrderer(DelegateExecution execution) {
		return handovers.orderer(execution.getProcessBusinessKey());
	}

	private String fair(DelegateExecution execution, String unit, String role) {
		return places.group(petition(execution), nearest(unit, role));
	}

	String nearest(String unit, String role) {
		// A unit that is no more has a successor or, where it has none, somebody above it
		String now = organization.unitNow(unit, null, today()).orElse(unit);
		return Roles.group(organization.nearestHolding(now, role, today()).orElse(now), role);
	}

	private String dossierOffice(DelegateExecution execution) {
		String office = dossiers.get(execution.getProcessBusinessKey()).office();
		return organization.unitNow(office, null, today()).orElse(office);
	}

	private Petition petition(DelegateExecution execution) {
		return cases.get(execution.getProcessBusinessKey());
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
