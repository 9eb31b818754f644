package vn.nghedan.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Deadlines;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.outreach.MeetingRoom;
import vn.nghedan.petition.Clocks;

/** What the models ask for when a task or a timer is due; a clock that stands still answers with the year 9999. */
@Component("clocks")
@CallableFromModel
public class ModelClocks {

	static final Date NEVER = Date.from(Instant.parse("9999-12-31T00:00:00Z"));

	private final Clocks clocks;
	private final Deadlines deadlines;
	private final MeetingRoom meetings;
	private final DossierOffice dossiers;
	private final Clock clock;

	ModelClocks(Clocks clocks, Deadlines deadlines, MeetingRoom meetings, DossierOffice dossiers, Clock clock) {
		this.clocks = clocks;
		this.deadlines = deadlines;
		this.meetings = meetings;
		this.dossiers = dossiers;
		this.clock = clock;
	}

	/** When the term of this rule ends for the case of the execution. */
	public Date due(DelegateExecution execution, String rule) {
		return due(execution.getProcessBusinessKey(), rule);
	}

	/** When the work itself is due by the petition's grade, else when the law's absolute alarm goes off. */
	public Date resolutionDue(DelegateExecution execution) {
		return resolutionDue(execution.getProcessBusinessKey());
	}

	/** When the watch has to look at the case again. */
	public Date nextAlarm(DelegateExecution execution) {
		return date(Optional.of(clocks.nextAlarm(execution.getProcessBusinessKey())));
	}

	/** A decision about an extension has a term of its own, which is no clock of the petition: it runs from now. */
	Date due(String businessKey, String rule) {
		return date(switch (CaseKind.of(businessKey)) {
			case PETITION -> "D14".equals(rule) ? Optional.of(deadlines.plus(clock.instant(), 1))
					: clocks.due(businessKey, rule);
			case MEETING -> Optional.of(deadlines.due(rule, meetings.get(businessKey).scheduledAt()));
			case DOSSIER -> dossiers.petitionsIn(businessKey).stream().map(code -> clocks.due(code, rule))
					.flatMap(Optional::stream).min(Instant::compareTo);
		});
	}

	Date resolutionDue(String businessKey) {
		return date(Stream.of("D10", "D11", "D12", "D13", "D15").map(rule -> clocks.due(businessKey, rule))
				.flatMap(Optional::stream).findFirst());
	}

	private static Date date(Optional<Instant> due) {
		return due.map(Date::from).filter(NEVER::after).orElse(NEVER);
	}
}
