package vn.nghedan.process;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import vn.nghedan.web.StuckWork;

/** The engine's failed jobs by the cases they belong to; what they failed of stays in the log, since it may quote anything. */
@Component
class EngineStuckWork implements StuckWork {

	private static final int TRIES = 3;
	/** A mail server that is down over night leaves more than one statement can ask for. */
	private static final int AT_ONCE = 1_000;

	private final RuntimeService runtime;
	private final ManagementService management;
	private final ModelNames names;
	private final EngineIdentity identity;

	EngineStuckWork(RuntimeService runtime, ManagementService management, ModelNames names, EngineIdentity identity) {
		this.runtime = runtime;
		this.management = management;
		this.names = names;
		this.identity = identity;
	}

	@Override
	public List<Stuck> all() {
		return identity.asSystem(() -> stuck(runtime.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE).list()));
	}

	@Override
	public Optional<Stuck> find(String id) {
		return identity.asSystem(() -> stuck(runtime.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
				.configuration(id).list()).stream().findFirst());
	}

	@Override
	public void retry(String id) {
		identity.asSystem(() -> {
			Job job = management.createJobQuery().jobId(id).noRetriesLeft().singleResult();
			if (job != null)
				management.setJobRetries(id, TRIES);
		});
	}

	/** The engine tells callers of the failed process as well: counted is only where it happened. */
	private List<Stuck> stuck(List<Incident> incidents) {
		List<Incident> own = incidents.stream().filter(each -> each.getId().equals(each.getRootCauseIncidentId()))
				.filter(each -> each.getProcessInstanceId() != null).toList();
		Map<String, String> cases = cases(own.stream().map(Incident::getProcessInstanceId).collect(Collectors.toSet()));
		return own.stream().map(each -> new Stuck(each.getConfiguration(), cases.get(each.getProcessInstanceId()),
				names.process(each.getProcessDefinitionId()), names.element(each.getProcessDefinitionId(), failed(each)),
				each.getIncidentTimestamp().toInstant())).sorted(Comparator.comparing(Stuck::since).thenComparing(Stuck::id)).toList();
	}

	/** Where it failed; of work whose tries were taken away by hand, where it stands. */
	private static String failed(Incident incident) {
		return incident.getFailedActivityId() == null ? incident.getActivityId() : incident.getFailedActivityId();
	}

	private Map<String, String> cases(Set<String> instances) {
		Map<String, String> cases = new HashMap<>();
		List<String> all = List.copyOf(instances);
		for (int from = 0; from < all.size(); from += AT_ONCE)
			runtime.createProcessInstanceQuery().processInstanceIds(Set.copyOf(all.subList(from, Math.min(from + AT_ONCE, all.size())))).list()
					.stream().filter(each -> each.getBusinessKey() != null).forEach(each -> cases.put(each.getId(), each.getBusinessKey()));
		return cases;
	}
}
