package vn.nghedan.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.nghedan.competence.Contribution;
import vn.nghedan.competence.ContributionDesk;
import vn.nghedan.competence.Transfers;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.VietnamTime;

/** The units that a case needs beside its own: who decides between those that return it, who contributes and by when. */
@Component
class Partners {

	private final Transfers transfers;
	private final ContributionDesk contributions;
	private final Organization organization;
	private final Clock clock;

	Partners(Transfers transfers, ContributionDesk contributions, Organization organization, Clock clock) {
		this.transfers = transfers;
		this.contributions = contributions;
		this.organization = organization;
		this.clock = clock;
	}

	/** The head of the nearest unit over all that returned the petition, else above; a city without one has its manager. */
	String commonSuperior(Petition petition, String role) {
		String superior = transfers.superiorOf(petition);
		return organization.nearestHolding(superior, role, today()).map(unit -> Roles.group(unit, role))
				.orElseGet(() -> Roles.group(organization.nearestHolding(superior, Roles.MANAGER, today()).orElse(superior),
						Roles.MANAGER));
	}

	String contributor(DelegateExecution execution) {
		String unit = asked(execution).unit();
		return Roles.group(organization.nearestHolding(unit, Roles.HANDLER, today()).orElse(unit), Roles.HANDLER);
	}

	Date contributionDue(DelegateExecution execution) {
		return Date.from(VietnamTime.at(asked(execution).dueOn(), LocalTime.of(23, 59, 59)));
	}

	private Contribution asked(DelegateExecution execution) {
		return contributions.get(Long.parseLong((String) execution.getVariable(ProcessVariables.CONTRIBUTION_ID)));
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
