package vn.nghedan.process.steps;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.dossier.DossierOffice;

/** Tells each petition of the dossier that it has been sent. */
@Component
class TellCasesDelegate implements JavaDelegate {

	private final DossierOffice office;
	private final RuntimeService runtime;

	TellCasesDelegate(DossierOffice office, RuntimeService runtime) {
		this.office = office;
		this.runtime = runtime;
	}

	@Override
	public void execute(DelegateExecution execution) {
		office.petitionsIn(execution.getProcessBusinessKey()).forEach(code -> runtime
				.createMessageCorrelation("dossier.sent").processInstanceBusinessKey(code).correlateAll());
	}
}
