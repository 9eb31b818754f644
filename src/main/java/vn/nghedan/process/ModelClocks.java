package vn.nghedan.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Reorganizations;
import vn.nghedan.petition.Clocks;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.response.RelayDesk;

/** What the models ask for when a task or a timer is due; a clock that stands still answers with the year 9999. */
@Component("clocks")
@CallableFromModel
public class ModelClocks {

	static final Date NEVER = Date.from(Instant.parse("9999-12-31T00:00:00Z"));

	/** What the methods for a step with more than one possible clock look at: the first of these rules that runs counts. */
	static final Map<String, List<String>> CHOICES = Map.of("resolutionDue", List.of("D10", "D11", "D12", "D13", "D35", "D15"),
			"assessmentDue", List.of("D34", "D05", "D15"), "confirmationDue", List.of("D31", "D37"));

	private final Clocks clocks;
	private final MeetingDates meetingDates;
	private final DossierDates dossierDates;
	private final ReviewDates reviewDates;
	private final ReportDates reportDates;
	private final Partners partners;
	private final Reorganizations reorganizations;
	private final AttendanceDates attendanceDates;
	private final RelayDesk relays;
	private final HandoverFacts handovers;

	ModelClocks(Clocks clocks, MeetingDates meetingDates, DossierDates dossierDates, ReviewDates reviewDates, AttendanceDates attendanceDates,
			Partners partners, Reorganizations reorganizations, RelayDesk relays, HandoverFacts handovers, ReportDates reportDates) {
		this.clocks = clocks;
		this.meetingDates = meetingDates;
		this.dossierDates = dossierDates;
		this.reviewDates = reviewDates;
		this.reportDates = reportDates;
		this.partners = partners;
		this.reorganizations = reorganizations;
		this.attendanceDates = attendanceDates;
		this.relays = relays;
		this.handovers = handovers;
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

	/** When an answer given on the spot has to be confirmed, the chair's own sooner. */
	public Date confirmationDue(DelegateExecution execution) {
		return first(execution.getProcessBusinessKey(), "confirmationDue");
	}

	/** When the secretary of a delegation begins with the agenda of its review. */
	public Date reviewPrepares(DelegateExecution execution) {
		return due(execution.getProcessBusinessKey(), DueRules.REVIEW_PREPARES);
	}

	/** When a review begins. */
	public Date reviewBegins(DelegateExecution execution) {
		return due(execution.getProcessBusinessKey(), DueRules.REVIEW_BEGINS);
	}

	/** The end of the day by which another unit is asked for its part. */
	public Date contributionDue(DelegateExecution execution) {
		return partners.contributionDue(execution);
	}

	/** The day on which the petitioner is to be tried again; {@code null} before the first attempt. */
	public Date nextTry(DelegateExecution execution) {
		return relays.nextTry(execution.getProcessBusinessKey()).map(VietnamTime::startOf).map(Date::from).orElse(null);
	}

	/** When the watch has to look at the case again. */
	public Date nextAlarm(DelegateExecution execution) {
		return date(Optional.of(clocks.nextAlarm(execution.getProcessBusinessKey())));
	}

	/** When the day of a re-organisation or of a handover begins. */
	public Date effective(DelegateExecution execution) {
		if (CaseKind.of(execution.getProcessBusinessKey()) == CaseKind.HANDOVER)
			return Date.from(handovers.begins(execution.getProcessBusinessKey()));
		long id = ReorganizationKey.idOf(execution.getProcessBusinessKey());
		return Date.from(VietnamTime.startOf(reorganizations.get(id).effectiveOn()));
	}

	/** The end of the working day before a meeting: by then somebody has to be named who goes. */
	public Date beforeMeeting(DelegateExecution execution) {
		return due(execution, DueRules.BEFORE_MEETING);
	}

	/** When a meeting begins: whoever was not named until then is not looked for any more. */
	public Date meetingBegins(DelegateExecution execution) {
		return due(execution, DueRules.MEETING_BEGINS);
	}

	/** When whoever was at a meeting is reminded to write it down. */
	public Date recordReminder(DelegateExecution execution) {
		return due(execution, DueRules.RECORD_REMINDER);
	}

	/** When the calendar of meetings is filled again. */
	public Date nextNight(DelegateExecution execution) {
		return Date.from(meetingDates.nextNight());
	}

	/** When the dossier takes nothing more. */
	public Date dossierCloses(DelegateExecution execution) {
		return due(execution.getProcessBusinessKey(), DueRules.DOSSIER_CLOSES);
	}

	/** When the agency that has the dossier is to be written to again. */
	public Date nextLetter(DelegateExecution execution) {
		return due(execution.getProcessBusinessKey(), DueRules.NEXT_LETTER);
	}

	/** When the attendance under a programme is to be looked at again. */
	public Date nextLook(DelegateExecution execution) {
		return due(execution, DueRules.NEXT_LOOK);
	}

	/** When a letter about a dossier has to be out that is to be written from now on. */
	public Date letterDue(DelegateExecution execution) {
		return dossierDates.letterDue(execution.getProcessBusinessKey());
	}

	Date due(String businessKey, String rule) {
		return date(switch (CaseKind.of(businessKey)) {
			case PETITION -> clocks.due(businessKey, rule);
			case MEETING -> meetingDates.due(businessKey, rule);
			case DOSSIER -> dossierDates.due(businessKey, rule);
			case REVIEW -> reviewDates.due(businessKey, rule);
			case REPORT -> reportDates.due(businessKey, rule);
			case HANDOVER -> handovers.due(businessKey, rule);
			case WATCH -> attendanceDates.due(businessKey, rule);
			case RECALCULATION, REORGANIZATION -> Optional.empty();
		});
	}

	/** @param choice a key of {@link #CHOICES} */
	Date first(String businessKey, String choice) {
		return date(CHOICES.get(choice).stream().map(rule -> clocks.due(businessKey, rule)).flatMap(Optional::stream)
				.findFirst());
	}

	private static Date date(Optional<Instant> due) {
		return due.map(Date::from).filter(NEVER::after).orElse(NEVER);
	}
}
