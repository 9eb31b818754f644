package vn.nghedan.process.engine;

import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Official;

/** The engine's copy of the officials: it shows names, and nobody signs on with it. */
@Component
class EngineUsers {

	private final IdentityService identity;

	EngineUsers(IdentityService identity) {
		this.identity = identity;
	}

	void keep(Official official) {
		String[] name = split(official.fullName());
		keep(official.username(), name[0], name[1], official.email());
	}

	/** For an account that is not an official's, such as that of the first administrator. */
	void keep(String username) {
		if (identity.createUserQuery().userId(username).count() == 0)
			keep(username, username, "", null);
	}

	private void keep(String username, String first, String last, String email) {
		User user = identity.createUserQuery().userId(username).singleResult();
		if (user == null) {
			user = identity.newUser(username);
			user.setPassword("aA1!" + UUID.randomUUID() + UUID.randomUUID()); // known to nobody, as none is ever asked for
		}
		else if (first.equals(user.getFirstName()) && last.equals(user.getLastName()))
			return;
		user.setFirstName(first);
		user.setLastName(last);
		user.setEmail(email);
		identity.saveUser(user);
	}

	/** The engine writes the last name last, where a Vietnamese name has its given name. */
	private static String[] split(String fullName) {
		int space = fullName.lastIndexOf(' ');
		return space < 0 ? new String[] { fullName, "" }
				: new String[] { fullName.substring(0, space), fullName.substring(space + 1) };
	}
}
