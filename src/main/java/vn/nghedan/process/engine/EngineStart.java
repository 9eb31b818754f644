package vn.nghedan.process.engine;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the engine ready before anybody can reach it: the web server opens and the job executor starts after this. */
@Component
class EngineStart implements SmartInitializingSingleton {

	private final OneNodeAtATime nodes;
	private final ModelDeployment models;
	private final FormerVersions former;
	private final EngineAuthorizations authorizations;
	private final TasklistFilters filters;
	private final IdentitySync identities;
	private final TransactionTemplate transaction;

	EngineStart(OneNodeAtATime nodes, ModelDeployment models, FormerVersions former, EngineAuthorizations authorizations,
			TasklistFilters filters, IdentitySync identities, PlatformTransactionManager transactions) {
		this.nodes = nodes;
		this.models = models;
		this.former = former;
		this.authorizations = authorizations;
		this.filters = filters;
		this.identities = identities;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public void afterSingletonsInstantiated() {
		transaction.executeWithoutResult(status -> {
			nodes.lock();
			models.deploy();
			// The form of the first version does not ask what a relay has to say now
			former.leave("relay");
			// The record wants to be read back before the meeting is finished, which the former form does not know
			former.leave("meeting");
			authorizations.grant();
			filters.keep();
			identities.sync();
		});
	}
}
