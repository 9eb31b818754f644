package vn.nghedan.process.engine;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The four lists a caseworker finds in Tasklist, nearest deadline first; made by us because a filter runs expressions. */
@Component
class TasklistFilters {

	private static final String ME = "${currentUser()}";
	private static final String MY_GROUPS = "${currentUserGroups()}";

	private final FilterService filters;
	private final TaskService tasks;
	private final EngineGrants grants;

	TasklistFilters(FilterService filters, TaskService tasks, EngineGrants grants) {
		this.filters = filters;
		this.tasks = tasks;
		this.grants = grants;
	}

	void keep() {
		keep(0, "Việc của tôi", "#1565c0", false, tasks.createTaskQuery().taskAssigneeExpression(ME));
		keep(1, "Chưa ai nhận trong đơn vị", "#2e7d32", true,
				tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS).taskUnassigned());
		keep(2, "Sắp đến hạn", "#ef6c00", false,
				mineOrUnclaimed().dueAfterExpression("${taskDates.now()}").dueBeforeExpression("${taskDates.soon()}"));
		keep(3, "Quá hạn", "#c62828", false, mineOrUnclaimed().dueBeforeExpression("${taskDates.now()}"));
	}

	private TaskQuery mineOrUnclaimed() {
		return tasks.createTaskQuery().or().taskAssigneeExpression(ME).taskCandidateGroupInExpression(MY_GROUPS).endOr();
	}

	private void keep(int place, String name, String color, boolean refresh, TaskQuery query) {
		Filter found = filters.createFilterQuery().filterResourceType(EntityTypes.TASK).filterName(name).singleResult();
		Filter filter = found == null ? filters.newTaskFilter(name) : found;
		filter.setQuery(query.orderByDueDate().asc());
		filter.setProperties(Map.of("priority", place, "color", color, "refresh", refresh, "showUndefinedVariable", false,
				"variables", List.of()));
		filters.saveFilter(filter);
		grants.on(EngineGroups.CASEWORKERS, FILTER, filter.getId(), READ);
	}
}
