package vn.nghedan.process.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
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
		int before = ((AuthorizationEntity) grant).getPermissions();
		grant.setPermissions(permissions);
		if (grant.getId() == null || before != ((AuthorizationEntity) grant).getPermissions())
			authorizations.saveAuthorization(grant);
	}

	/** Takes back whatever the group had on all things of this kind. */
	void nothingOnAll(String group, Resource resource) {
		authorizations.createAuthorizationQuery().authorizationType(AUTH_TYPE_GRANT).groupIdIn(group).resourceType(resource)
			.resourceId(ANY).list().forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
	}
}
