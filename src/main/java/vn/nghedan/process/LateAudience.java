package vn.nghedan.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.Alarm;
import vn.nghedan.petition.Alarms;
import vn.nghedan.web.AlarmAudience;
import vn.nghedan.web.CaseTasks.OpenTask;

/** The one answer to whom an alarm is told: notices follow it, and so do the explanations that announce them. */
@Component
class LateAudience implements AlarmAudience {

	private final LateSteps steps;
	private final Workers workers;
	private final Responsible responsible;
	private final Alarms alarms;

	LateAudience(LateSteps steps, Workers workers, Responsible responsible, Alarms alarms) {
		this.steps = steps;
		this.workers = workers;
		this.responsible = responsible;
		this.alarms = alarms;
	}

	/** Whom an alarm reaches that is raised now. */
	Told of(Alarm alarm) {
		return told(alarm, steps.of(alarm), alarms.told(alarm));
	}

	@Override
	public List<Told> of(List<Alarm> coming) {
		if (coming.isEmpty())
			return List.of();
		List<OpenTask> late = steps.of(coming.get(0));
		Set<String> told = new TreeSet<>(alarms.told(coming.get(0)));
		List<Told> audience = new ArrayList<>();
		for (Alarm alarm : coming) {
			Told next = told(alarm, late, told);
			if (!next.people().isEmpty())
				audience.add(next);
			if (!alarm.kind().reminds())
				told.addAll(next.people());
		}
		return audience;
	}

	private Told told(Alarm alarm, List<OpenTask> late, Set<String> told) {
		List<Holder> holders = late.stream().flatMap(step -> workers.holding(step).stream()).toList();
		return responsible.told(alarm, late.isEmpty() ? null : late.get(0).id(), holders, told);
	}
}
