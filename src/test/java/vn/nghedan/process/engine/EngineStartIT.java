package vn.nghedan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.ApplicationTest;

@ApplicationTest
class EngineStartIT {

	@Autowired
	EngineStart start;
	@Autowired
	RepositoryService repository;
	@Autowired
	FilterService filters;
	@Autowired
	AuthorizationService authorizations;
	@Autowired
	IdentityService identity;
	@Autowired
	ManagementService management;

	@Test
	void aSecondStartChangesNothing() {
		long deployments = repository.createDeploymentQuery().count();
		long grants = authorizations.createAuthorizationQuery().count();
		long groups = identity.createGroupQuery().count();
		start.afterSingletonsInstantiated();
		assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
		assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(grants);
		assertThat(identity.createGroupQuery().count()).isEqualTo(groups);
		assertThat(filters.createFilterQuery().count()).isEqualTo(4);
	}

	@Test
	void deploysEveryModelUnderItsBareName() {
		assertThat(repository.createProcessDefinitionQuery().latestVersion().list())
			.anySatisfy(process -> assertThat(process.getResourceName()).isEqualTo("intake.bpmn"))
			.allSatisfy(process -> assertThat(process.getHistoryTimeToLive()).isNotNull());
	}

	@Test
	void historyLevelIsStoredAsOurs() {
		assertThat(management.getHistoryLevel()).isEqualTo(41);
	}

	@Test
	void nobodyMayCreateFilters() {
		assertThat(authorizations.createAuthorizationQuery().resourceType(Resources.FILTER).list())
			.isNotEmpty()
			.noneMatch(grant -> grant.isPermissionGranted(Permissions.CREATE)
					|| grant.isPermissionGranted(Permissions.UPDATE));
	}

	@Test
	void theSetUpPageOfTheEngineStaysClosed() {
		assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").count()).isPositive();
	}
}
