package vn.nghedan.web;

import static vn.nghedan.petition.PetitionStatus.CAPTURED;
import static vn.nghedan.petition.PetitionStatus.CITY_SENT;
import static vn.nghedan.petition.PetitionStatus.CLASSIFIED;
import static vn.nghedan.petition.PetitionStatus.CLOSED_DUPLICATE;
import static vn.nghedan.petition.PetitionStatus.CLOSED_INELIGIBLE;
import static vn.nghedan.petition.PetitionStatus.CLOSED_OUT_OF_SCOPE;
import static vn.nghedan.petition.PetitionStatus.CLOSED_RESOLVED;
import static vn.nghedan.petition.PetitionStatus.COMMITTED;
import static vn.nghedan.petition.PetitionStatus.FEEDBACK_PENDING;
import static vn.nghedan.petition.PetitionStatus.IN_PROGRESS;
import static vn.nghedan.petition.PetitionStatus.REGISTERED;
import static vn.nghedan.petition.PetitionStatus.RELAY_PENDING;
import static vn.nghedan.petition.PetitionStatus.RESPONSE_DRAFTED;
import static vn.nghedan.petition.PetitionStatus.SUSPENDED;
import static vn.nghedan.petition.PetitionStatus.UNDER_VERIFICATION;
import static vn.nghedan.petition.PetitionStatus.WITH_OTHER_AGENCY;

import java.util.EnumSet;
import java.util.function.Predicate;

import vn.nghedan.organization.Roles;
import vn.nghedan.petition.Handling;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionStatus;

/** What may be done to a case beside its steps: in which states it makes sense, and whose business it is. */
enum CaseVerb {

	WITHDRAW(petition -> petition.status().isOpen(), duties -> duties.captured()
			|| duties.inWard(Roles.INTAKE_OFFICER, Roles.CHAIR, Roles.CLASSIFIER)),
	MERGE(petition -> petition.status().isOpen() && !petition.milestones().isAnswered(),
			duties -> duties.inWard(Roles.INTAKE_OFFICER, Roles.CHAIR, Roles.CLASSIFIER)),
	UNMERGE(petition -> petition.masterCode().isPresent()
			&& in(CLOSED_DUPLICATE, RELAY_PENDING, FEEDBACK_PENDING).test(petition),
			duties -> duties.inWard(Roles.INTAKE_OFFICER, Roles.CHAIR, Roles.CLASSIFIER)),
	DIVERT(in(CAPTURED, REGISTERED, UNDER_VERIFICATION, CLASSIFIED),
			duties -> duties.inWard(Roles.INTAKE_OFFICER, Roles.CHAIR, Roles.CLASSIFIER)),
	SPLIT(in(CAPTURED, REGISTERED, UNDER_VERIFICATION), duties -> duties.inWard(Roles.INTAKE_OFFICER)),
	CORRECT(petition -> petition.status().isOpen(), duties -> duties.inWard(Roles.INTAKE_OFFICER, Roles.CLASSIFIER)),
	INTERIM_REPLY(in(IN_PROGRESS, CITY_SENT, WITH_OTHER_AGENCY),
			duties -> duties.works("userTask_resolve", "userTask_recordReply")),
	REQUEST_EXTENSION(in(IN_PROGRESS), duties -> duties.works("userTask_resolve")),
	SUSPEND(in(IN_PROGRESS), duties -> duties.overUnit(Roles.CHAIR)),
	PASS_ON(petition -> petition.status() == IN_PROGRESS && petition.route().handling() == Handling.RESOLVE
			&& !petition.pending().bound(), duties -> duties.works("userTask_resolve") || duties.overUnit(Roles.CHAIR)),
	ASK_CONTRIBUTION(petition -> in(IN_PROGRESS, SUSPENDED, RESPONSE_DRAFTED).test(petition)
			&& petition.route().handling() == Handling.RESOLVE,
			duties -> duties.works("userTask_resolve", "userTask_draftResponse") || duties.overUnit(Roles.CHAIR)),
	NAME_OFFICIAL(petition -> petition.status().isOpen(), duties -> duties.overWard(Roles.INTAKE_OFFICER, Roles.CLASSIFIER,
			Roles.CHAIR, Roles.MANAGER)),
	REGRADE(petition -> in(IN_PROGRESS, SUSPENDED, RESPONSE_DRAFTED).test(petition)
			&& petition.route().handling() == Handling.RESOLVE, duties -> duties.overUnit(Roles.CHAIR)),
	REOPEN(petition -> petition.status() == COMMITTED || closedWithAnAnswer().contains(petition.status()),
			duties -> duties.overUnit(Roles.MANAGER) || duties.overWard(Roles.MANAGER)),
	SIGNATORIES(petition -> petition.status().isOpen(),
			duties -> duties.captured() || duties.inWard(Roles.INTAKE_OFFICER, Roles.CHAIR, Roles.CLASSIFIER)),
	TELL_SIGNATORY(in(RELAY_PENDING), duties -> duties.works("userTask_tellPetitioner")),
	/** From any step and after the end: it concerns whoever has taken it or works on it. */
	QUARANTINE(petition -> true, duties -> duties.captured() || duties.worksAnywhere()
			|| duties.inWard(Roles.INTAKE_OFFICER, Roles.VERIFIER, Roles.CLASSIFIER, Roles.CHAIR, Roles.DELEGATION_HEAD, Roles.DELEGATION_SECRETARY)
			|| duties.inUnit(Roles.HANDLER, Roles.CITY_LIAISON, Roles.CHAIR)),
	/** Whoever works on it now, and whoever tells a petitioner that he was refused; nobody who only leads or watches. */
	SEE_PERSON(petition -> petition.status().isOpen() || in(CLOSED_INELIGIBLE, CLOSED_OUT_OF_SCOPE).test(petition), duties -> duties.captured()
			|| duties.worksBesides("userTask_decideReopening")
			|| duties.inWard(Roles.INTAKE_OFFICER, Roles.CHAIR, Roles.CLASSIFIER, Roles.COMPLAINT_OFFICER)
			|| duties.inUnit(Roles.HANDLER, Roles.CHAIR)),
	CORRECT_PERSON(petition -> true, duties -> duties.inWard(Roles.INTAKE_OFFICER, Roles.CHAIR)),
	HIDE_NAME(petition -> true, duties -> duties.captured() || duties.worksBesides("userTask_decideReopening")
			|| duties.inWard(Roles.INTAKE_OFFICER, Roles.CHAIR, Roles.CLASSIFIER)),
	SEE_DISCLOSURES(petition -> true, duties -> duties.inWard(Roles.INTAKE_OFFICER, Roles.CHAIR) || duties.overWard(Roles.DUTY_INSPECTION)),
	REMIND(petition -> petition.status().isOpen(), duties -> duties.overUnit(Roles.CHAIR, Roles.MANAGER)
			|| duties.overWard(Roles.CHAIR, Roles.MANAGER)),
	KEEP_PROMISE(in(COMMITTED), duties -> duties.overUnit(Roles.CHAIR) || duties.inUnit(Roles.HANDLER)
			|| duties.overWard(Roles.CHAIR));

	private final Predicate<Petition> possible;
	private final Predicate<Duties> allowed;

	CaseVerb(Predicate<Petition> possible, Predicate<Duties> allowed) {
		this.possible = possible;
		this.allowed = allowed;
	}

	/** Of a case whose people and words are destroyed nothing is left to work on. */
	boolean isPossible(Petition petition) {
		return possible.test(petition) && (!petition.isAnonymised() || this == SEE_DISCLOSURES || this == QUARANTINE);
	}

	boolean isAllowed(Duties duties) {
		return allowed.test(duties);
	}

	private static Predicate<Petition> in(PetitionStatus... states) {
		return petition -> java.util.List.of(states).contains(petition.status());
	}

	private static EnumSet<PetitionStatus> closedWithAnAnswer() {
		EnumSet<PetitionStatus> closed = EnumSet.range(CLOSED_RESOLVED, CLOSED_OUT_OF_SCOPE);
		closed.remove(CLOSED_DUPLICATE);
		return closed;
	}
}
