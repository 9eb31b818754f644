package vn.nghedan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.ApplicationTest;

@ApplicationTest
class TasklistFiltersIT {

	private static final String GROUP = "TG-BHD.filter-test";

	@Autowired
	FilterService filters;
	@Autowired
	TaskService tasks;
	@Autowired
	IdentityService identity;
	@Autowired
	Clock clock;

	@AfterEach
	void removeTasks() {
		identity.clearAuthentication();
		tasks.deleteTasks(tasks.createTaskQuery().taskDescription("filter-test").list().stream().map(Task::getId).toList(), true);
	}

	@Test
	void showsMyTasksAndThoseOfMyUnitNearestDeadlineFirst() {
		task("mine, later", "me", null, 30);
		task("mine, overdue", "me", null, -30);
		task("a colleague's", "colleague", GROUP, -30);
		task("unclaimed, soon", null, GROUP, 1);
		task("another unit's", null, "TG-CLA.filter-test", -1);
		assertThat(shown("Việc của tôi")).containsExactly("mine, overdue", "mine, later");
		assertThat(shown("Chưa ai nhận trong đơn vị")).containsExactly("unclaimed, soon");
		assertThat(shown("Sắp đến hạn")).containsExactly("unclaimed, soon");
		assertThat(shown("Quá hạn")).containsExactly("mine, overdue");
	}

	@Test
	void onlyTheUnclaimedListRefreshesByItself() {
		assertThat(filters.createFilterQuery().list()).hasSize(4)
			.allSatisfy(filter -> assertThat(filter.getProperties()).containsEntry("showUndefinedVariable", false)
				.containsEntry("refresh", filter.getName().equals("Chưa ai nhận trong đơn vị")));
	}

	@Test
	void aCaseworkerSeesTheListsAndNobodyElseDoes() {
		identity.setAuthentication("me", List.of(EngineGroups.CASEWORKERS));
		assertThat(filters.createFilterQuery().count()).isEqualTo(4);
		identity.setAuthentication("me", List.of());
		assertThat(filters.createFilterQuery().count()).isZero();
	}

	private List<String> shown(String filter) {
		identity.setAuthentication("me", List.of(GROUP, EngineGroups.CASEWORKERS));
		String id = filters.createFilterQuery().filterName(filter).singleResult().getId();
		List<String> names = filters.<Task>list(id).stream().map(Task::getName).toList();
		identity.clearAuthentication();
		return names;
	}

	private void task(String name, String assignee, String group, int dueInDays) {
		Task task = tasks.newTask();
		task.setName(name);
		task.setDescription("filter-test");
		task.setAssignee(assignee);
		task.setDueDate(Date.from(clock.instant().plus(Duration.ofDays(dueInDays))));
		tasks.saveTask(task);
		if (group != null)
			tasks.addCandidateGroup(task.getId(), group);
	}
}
