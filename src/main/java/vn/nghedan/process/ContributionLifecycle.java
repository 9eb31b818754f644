package vn.nghedan.process;

import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.nghedan.competence.ContributionAsked;
import vn.nghedan.competence.ContributionDesk;
import vn.nghedan.competence.ContributionsSettled;
import vn.nghedan.petition.PetitionClosed;
import vn.nghedan.petition.PetitionRelocated;
import vn.nghedan.petition.PetitionRerouted;
import vn.nghedan.response.ResponseIssued;

/** Gives every unit that is asked to work with the leading one a step of its own, as long as the leading one works. */
@Component
class ContributionLifecycle {

	private final CaseProcesses processes;
	private final ContributionDesk desk;

	ContributionLifecycle(CaseProcesses processes, ContributionDesk desk) {
		this.processes = processes;
		this.desk = desk;
	}

	@EventListener
	void on(ContributionAsked asked) {
		processes.startBy("contribution.asked", asked.code(), Map.of(ProcessVariables.CONTRIBUTION_ID, String.valueOf(asked.id())));
	}

	@EventListener
	void on(ContributionsSettled settled) {
		processes.tell("contribution.settled", settled.code());
	}

	/** Before the steps are handed over, which then go to the successor. */
	@Order(Ordered.HIGHEST_PRECEDENCE)
	@EventListener
	void on(PetitionRelocated relocated) {
		desk.follow(relocated.code());
	}

	/** The case answers when the leading unit does. */
	@EventListener
	void on(ResponseIssued issued) {
		desk.settle(issued.code());
	}

	@EventListener
	void on(PetitionClosed closed) {
		desk.settle(closed.code());
	}

	@EventListener
	void on(PetitionRerouted rerouted) {
		desk.settle(rerouted.code());
	}
}
