package vn.nghedan.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.organization.ReorganizationOrdered;
import vn.nghedan.meeting.MeetingMoved;
import vn.nghedan.petition.PetitionRelocated;

/** Gives every re-organisation its process, and hands open steps over as soon as their case has moved. */
@Component
class ReorganizationLifecycle {

	private final CaseProcesses processes;
	private final TaskHandOver tasks;
	private final DossierOffice dossiers;

	ReorganizationLifecycle(CaseProcesses processes, TaskHandOver tasks, DossierOffice dossiers) {
		this.processes = processes;
		this.tasks = tasks;
		this.dossiers = dossiers;
	}

	@EventListener
	void on(ReorganizationOrdered ordered) {
		processes.start("reorganization", ReorganizationKey.of(ordered.id()));
	}

	@EventListener
	void on(PetitionRelocated relocated) {
		dossiers.move(relocated.code());
		tasks.ofCase(relocated.code());
	}

	@EventListener
	void on(MeetingMoved moved) {
		tasks.ofCase(moved.code());
	}
}
