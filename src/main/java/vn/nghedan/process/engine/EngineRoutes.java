package vn.nghedan.process.engine;

import static vn.nghedan.process.engine.EngineCaller.ADMINISTRATOR;
import static vn.nghedan.process.engine.EngineCaller.CASEWORKER;
import static vn.nghedan.process.engine.EngineCaller.DESIGNER;
import static vn.nghedan.process.engine.EngineCaller.OPERATOR;
import static vn.nghedan.process.engine.EngineCaller.VIEWER;
import static vn.nghedan.process.engine.EngineRoute.does;
import static vn.nghedan.process.engine.EngineRoute.lists;
import static vn.nghedan.process.engine.EngineRoute.reads;

import java.util.List;
import java.util.Set;

/**
 * All that may be asked of the engine over HTTP; what is not here is refused, whatever the engine would have allowed. In
 * the lists the engine itself looks at each row.
 */
final class EngineRoutes {

	private static final String MODELS = "/(process|decision|decision-requirements)-definition";

	/** {@code /engine-rest}: programs and Camunda Modeler. Designers see models and no case, administrators only persons. */
	static final List<EngineRoute> REST = List.of(
			reads("/(engine|version)", OPERATOR, DESIGNER, ADMINISTRATOR),
			reads("/deployment(/count|/{id}(/resources(/{id}(/data)?)?)?)?", OPERATOR, DESIGNER),
			reads(MODELS + "(/count|/key/{id}(/xml|/diagram)?|/(?!statistics$){id}(/xml|/diagram)?)?", OPERATOR, DESIGNER),
			reads("/process-definition(/{id}|/key/{id})?/statistics", OPERATOR),
			does("POST", "/deployment/create", DESIGNER),
			lists("/(process-instance|job|job-definition)", OPERATOR),
			reads("/(incident|batch)(/count|/statistics|/{id})?", OPERATOR),
			reads("/process-instance/{id}(/activity-instances)?", OPERATOR),
			reads("/job/{id}(/stacktrace)?", OPERATOR),
			reads("/job-definition/{id}", OPERATOR),
			does("PUT", "/(job|job-definition)/{id}/retries", OPERATOR),
			does("POST", "/job/retries", OPERATOR),
			does("POST", "/process-instance/{id}/modification", OPERATOR),
			does("POST", "/migration/(generate|validate|execute|executeAsync)", OPERATOR),
			lists("/history/(process-instance|activity-instance|incident|job-log|batch)", OPERATOR),
			reads("/history/user-operation(/count)?", OPERATOR),
			reads("/metrics(/{id}(/sum)?)?", OPERATOR),
			reads("/(user|group|authorization)(/count)?", ADMINISTRATOR),
			reads("/user/{id}/profile|/(group|authorization)/{id}", ADMINISTRATOR));

	/** {@code /camunda/api/engine}: what Tasklist, Cockpit and Admin ask for. Comments, filters and variables are not written. */
	static final List<EngineRoute> WEBAPPS = List.of(
			reads("/(engine|version)?", CASEWORKER, VIEWER, DESIGNER, ADMINISTRATOR),
			reads("/(filter|task|user|group|authorization|variable-instance|identity|execution)(/.*)?", CASEWORKER),
			reads("/process-definition(?!.*/(statistics|form-variables)$)(/.*)?", CASEWORKER, ADMINISTRATOR),
			reads("/history/(task|user-operation)(/.*)?", CASEWORKER),
			lists("/(task|variable-instance)", CASEWORKER),
			does("POST", "/filter/{id}/(list|count|singleResult)", CASEWORKER),
			does("POST", "/task/{id}/(claim|unclaim|assignee|complete|submit-form)", CASEWORKER),
			reads("/(deployment|process-definition|decision-definition|decision-requirements-definition)(/.*)?", VIEWER),
			reads("/deployment(/.*)?|" + MODELS + "(?!.*/(statistics|form-variables)$)(/.*)?", DESIGNER),
			does("POST", "/deployment/create", DESIGNER),
			reads("/(process-instance|execution|incident|job|job-definition|external-task|variable-instance|batch|task|user|group|identity"
					+ "|authorization|case-definition|metrics|history)(/.*)?", VIEWER),
			lists("/(process-instance|execution|incident|job|job-definition|external-task|variable-instance|batch|task)", VIEWER),
			lists("/history/[a-z-]+", VIEWER),
			does("PUT", "/(job|job-definition)/{id}/retries", VIEWER),
			does("POST", "/job/retries|/process-instance/job-retries", VIEWER),
			reads("/(user|group|tenant|authorization|identity)(/.*)?", ADMINISTRATOR, DESIGNER),
			reads("/(metrics|telemetry|filter)(/.*)?", ADMINISTRATOR));

	private EngineRoutes() {
	}

	static boolean open(List<EngineRoute> routes, String method, String path, Set<EngineCaller> by) {
		return routes.stream().anyMatch(route -> route.opens(method, path, by));
	}
}
