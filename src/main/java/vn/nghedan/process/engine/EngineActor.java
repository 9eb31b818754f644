package vn.nghedan.process.engine;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;
import vn.nghedan.process.CurrentActor;

/** The user of the engine's authentication, whose type is one of the engine's inside. */
@Component
class EngineActor implements CurrentActor {

	private final IdentityService identities;

	EngineActor(IdentityService identities) {
		this.identities = identities;
	}

	@Override
	public Actor get() {
		return Optional.ofNullable(identities.getCurrentAuthentication())
			.map(Authentication::getUserId)
			.map(Actor::new)
			.orElse(Actor.SYSTEM);
	}
}
