package vn.nghedan.process;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;

/** Runs a piece of work in the engine under another identity and puts the former one back, whatever happens. */
@Component
class EngineIdentity {

	private final IdentityService identities;

	EngineIdentity(IdentityService identities) {
		this.identities = identities;
	}

	/** Nobody's rights are asked for: what happens follows from something that was allowed already. */
	void asSystem(Runnable work) {
		asSystem(() -> {
			work.run();
			return null;
		});
	}

	<T> T asSystem(Supplier<T> work) {
		var former = identities.getCurrentAuthentication();
		identities.clearAuthentication();
		try {
			return work.get();
		} finally {
			identities.setAuthentication(former);
		}
	}

	/** With exactly the rights of this person, so that the engine checks them as it does for Tasklist. */
	void as(Actor actor, List<String> groups, Runnable work) {
		var former = identities.getCurrentAuthentication();
		identities.setAuthentication(actor.username(), groups);
		try {
			work.run();
		} finally {
			identities.setAuthentication(former);
		}
	}
}
