package vn.nghedan.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.Circumstances;
import vn.nghedan.organization.Reorganizations;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.petition.Clocks;
import vn.nghedan.platform.VietnamTime;

/** What the models ask for when a task or a timer is due; a clock that stands still answers with the year 9999. */
@Component("clocks")
@CallableFromModel
public class ModelClocks {

	static final Date NEVER = Date.from(Instant.parse("9999-12-31T00:00:00Z"));

	/** What the methods for a step with more than one possible clock look at: the first of these rules that runs counts. */
	static final Map<String, List<String>> CHOICES = Map.of("resolutionDue", List.of("D10", "D11", "D12", "D13", "D35", "D15"),
			"assessmentDue", List.of("D34", "D05", "D15"));

	private final Clocks clocks;
	private final Almanacs almanacs;
	private final MeetingRoom meetings;
	private final DossierDates dossierDates;
	private final Partners partners;
	private final Reorganizations reorganizations;

	ModelClocks(Clocks clocks, Almanacs almanacs, MeetingRoom meetings, DossierDates dossierDates,
			Partners partners, Reorganizations reorganizations) {
		this.clocks = clocks;
		this.almanacs = almanacs;
		this.meetings = meetings;
		this.dossierDates = dossierDates;
		this.partners = partners;
		this.reorganizations = reorganizations;
	}

	/** When the term of this rule ends for the case of the execution. */
	public Date due(DelegateExecution execution, String rule) {
		return due(execution.getProcessBusinessKey(), rule);
	}

	/** When the work is due by the petition's grade or after the agency's reply, else when the absolute alarm goes off. */
	public Date resolutionDue(DelegateExecution execution) {
		return first(execution.getProcessBusinessKey(), "resolutionDue");
	}

	/** When a returned petition has to be classified anew, else when the petitioner has to have his notice. */
	public Date assessmentDue(DelegateExecution execution) {
		return first(execution.getProcessBusinessKey(), "assessmentDue");
	}

	/** The end of the day by which another unit is asked for its part. */
	public Date contributionDue(DelegateExecution execution) {
		return partners.contributionDue(execution);
	}

	/** When the watch has to look at the case again. */
	public Date nextAlarm(DelegateExecution execution) {
		return date(Optional.of(clocks.nextAlarm(execution.getProcessBusinessKey())));
	}

	/** When the day of a re-organisation begins. */
	public Date effective(DelegateExecution execution) {
		long id = ReorganizationKey.idOf(execution.getProcessBusinessKey());
		return Date.from(VietnamTime.startOf(reorganizations.get(id).effectiveOn()));
	}

	/** When the dossier takes nothing more. */
	public Date dossierCloses(DelegateExecution execution) {
		return due(execution.getProcessBusinessKey(), DueRules.DOSSIER_CLOSES);
	}

	/** When the agency that has the dossier is to be written to again. */
	public Date nextLetter(DelegateExecution execution) {
		return due(execution.getProcessBusinessKey(), DueRules.NEXT_LETTER);
	}

	/** When a letter about a dossier has to be out that is to be written from now on. */
	public Date letterDue(DelegateExecution execution) {
		return dossierDates.letterDue(execution.getProcessBusinessKey());
	}

	Date due(String businessKey, String rule) {
		return date(switch (CaseKind.of(businessKey)) {
			case PETITION -> clocks.due(businessKey, rule);
			case MEETING -> Optional.of(meetings.get(businessKey)).map(held -> of(held.wardCode(), rule, held.scheduledAt()));
			case DOSSIER -> dossierDates.due(businessKey, rule);
			case RECALCULATION, REORGANIZATION -> Optional.empty();
		});
	}

	/** @param choice a key of {@link #CHOICES} */
	Date first(String businessKey, String choice) {
		return date(CHOICES.get(choice).stream().map(rule -> clocks.due(businessKey, rule)).flatMap(Optional::stream)
				.findFirst());
	}

	private Instant of(String authority, String rule, Instant start) {
		Almanac almanac = almanacs.current();
		return almanac.due(rule, Circumstances.of(authority), start);
	}

	private static Date date(Optional<Instant> due) {
		return due.map(Date::from).filter(NEVER::after).orElse(NEVER);
	}
}
