package vn.nghedan.process;

import java.util.Objects;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.Refusal;

/** Refuses a step to whom the petition is about and to those under him, and says who does it instead. */
@Component
class Fairness {

	private final CaseFile cases;
	private final FairPlaces places;
	private final Organization organization;

	Fairness(CaseFile cases, FairPlaces places, Organization organization) {
		this.cases = cases;
		this.places = places;
		this.organization = organization;
	}

	/** Steps of meetings and dossiers are about nobody. */
	boolean isFair(String businessKey, String username) {
		return businessKey == null || CaseKind.of(businessKey) != CaseKind.PETITION
				|| places.isFair(cases.get(businessKey), username);
	}

	void check(DelegateTask task, String username) {
		String key = task.getExecution().getProcessBusinessKey();
		if (isFair(key, username))
			return;
		Petition petition = cases.get(key);
		String unit = task.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull)
				.flatMap(group -> places.offered(petition, group).stream()).map(Authority::name).findFirst()
				.orElseGet(() -> organization.authority(petition.placeNow().wardCode()).name());
		throw Refusal.forbidden("process.not-impartial", unit);
	}
}
