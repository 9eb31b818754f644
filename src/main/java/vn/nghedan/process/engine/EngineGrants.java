package vn.nghedan.process.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.springframework.stereotype.Component;

/** Gives a group exactly the permissions named, and takes back what it had before on the same thing. */
@Component
class EngineGrants {

	private final AuthorizationService authorizations;

	EngineGrants(AuthorizationService authorizations) {
		this.authorizations = authorizations;
	}

	void onAll(String group, Resource resource, Permission... permissions) {
		on(group, resource, ANY, permissions);
	}

	void on(String group, Resource resource, String id, Permission... permissions) {
		Authorization grant = authorizations.createAuthorizationQuery().authorizationType(AUTH_TYPE_GRANT)
			.groupIdIn(group).resourceType(resource).resourceId(id).singleResult();
		if (grant == null) {
			grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
			grant.setGroupId(group);
			grant.setResource(resource);
			grant.setResourceId(id);
		}
		else if (Set.of(grant.getPermissions(permissions)).equals(Set.of(permissions)))
			return;
		grant.setPermissions(permissions);
		authorizations.saveAuthorization(grant);
	}
}
