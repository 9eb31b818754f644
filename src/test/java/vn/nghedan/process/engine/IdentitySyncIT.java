package vn.nghedan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.ApplicationTest;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.organization.Staffing;
import vn.nghedan.platform.VietnamTime;

@ApplicationTest
class IdentitySyncIT {

	@Autowired
	IdentitySync sync;
	@Autowired
	IdentityService identity;
	@Autowired
	TaskService tasks;
	@Autowired
	Organization organization;
	@Autowired
	Staffing staffing;
	@Autowired
	Clock clock;

	@Test
	void everyOfficialIsAUserWithAGroupForEachRole() {
		String officer = holder("TG-BHD", Roles.INTAKE_OFFICER);
		User user = identity.createUserQuery().userId(officer).singleResult();
		assertThat(user.getFirstName() + " " + user.getLastName()).isEqualTo(organization.official(officer).fullName());
		assertThat(groupsOf(officer)).contains("TG-BHD.intake-officer", "caseworkers").doesNotContain("cockpit-viewers");
	}

	@Test
	void theCitysManagersSeeCockpit() {
		assertThat(groupsOf(holder("HM", Roles.MANAGER))).contains("cockpit-viewers", "caseworkers");
		assertThat(groupsOf(holder("HM", Roles.OPERATOR))).contains("cockpit-viewers").doesNotContain("caseworkers");
		assertThat(groupsOf(holder("HM", Roles.PROCESS_DESIGNER))).contains("process-designers");
	}

	@Test
	void whoseRoleEndedIsNoMemberAndHandsHisTasksBack() {
		String officer = holder("TG-BHD", Roles.INTAKE_OFFICER);
		identity.saveGroup(identity.newGroup("TG-BHD.former-role"));
		identity.createMembership(officer, "TG-BHD.former-role");
		Task task = tasks.newTask();
		tasks.saveTask(task);
		tasks.addCandidateGroup(task.getId(), "TG-BHD.former-role");
		tasks.setAssignee(task.getId(), officer);
		sync.sync();
		assertThat(groupsOf(officer)).doesNotContain("TG-BHD.former-role");
		assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee()).isNull();
		tasks.deleteTask(task.getId(), true);
	}

	@Test
	@Transactional
	void onlyWhoIsConcernedByASubstitutionIsCompared() {
		sync.sync();
		LocalDate today = VietnamTime.dateOf(clock.instant());
		String absent = holder("TG-BHD", Roles.INTAKE_OFFICER);
		String first = holder("HM", Roles.OPERATOR);
		String second = holder("HM", Roles.PROCESS_DESIGNER);
		String other = holder("TG-BHT", Roles.CHAIR);
		identity.saveGroup(identity.newGroup("TG-BHT.former-role"));
		identity.createMembership(other, "TG-BHT.former-role");

		staffing.substitute(absent, first, today, today, "Nghỉ phép");
		assertThat(groupsOf(first)).contains("TG-BHD.intake-officer");
		staffing.substitute(absent, second, today, today, "Nghỉ phép");

		assertThat(groupsOf(first)).doesNotContain("TG-BHD.intake-officer");
		assertThat(groupsOf(second)).contains("TG-BHD.intake-officer");
		assertThat(groupsOf(other)).as("nothing of his has changed").contains("TG-BHT.former-role");
	}

	@Test
	void nobodySignsOnWithTheEnginesOwnPasswords() {
		String officer = holder("TG-BHD", Roles.INTAKE_OFFICER);
		assertThat(identity.checkPassword(officer, officer)).isFalse();
		assertThat(identity.checkPassword(officer, "")).isFalse();
	}

	private String holder(String unit, String role) {
		return organization.holders(unit, role, VietnamTime.dateOf(clock.instant())).get(0);
	}

	private List<String> groupsOf(String username) {
		return identity.createGroupQuery().groupMember(username).list().stream().map(Group::getId).toList();
	}
}
