package vn.nghedan.process.engine;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** For whom the engine works in this thread; nobody while a timer or a job runs. */
@Component
public class WorkingUser {

	private final IdentityService identity;

	WorkingUser(IdentityService identity) {
		this.identity = identity;
	}

	public Optional<String> username() {
		return Optional.ofNullable(identity.getCurrentAuthentication()).map(Authentication::getUserId);
	}
}
