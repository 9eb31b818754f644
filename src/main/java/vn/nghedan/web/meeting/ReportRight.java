package vn.nghedan.web.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nghedan.access.Visibility;
import vn.nghedan.meeting.NewReport;
import vn.nghedan.meeting.ReportDesk;
import vn.nghedan.meeting.SituationReport;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.CaptureRight;
import vn.nghedan.web.CaseTasks;
import vn.nghedan.web.MeetingRight;

/** Who reports on the situation, who sees a report, and whose reading counts. */
@Component
class ReportRight {

	private static final Set<String> LEADS = Set.of(Roles.CHAIR, Roles.MANAGER, Roles.DELEGATION_HEAD);

	private final ReportDesk desk;
	private final MeetingRight meetings;
	private final CaptureRight captures;
	private final Visibility visibility;
	private final CaseTasks tasks;
	private final Organization organization;
	private final Clock clock;

	ReportRight(ReportDesk desk, MeetingRight meetings, CaptureRight captures, Visibility visibility, CaseTasks tasks, Organization organization,
			Clock clock) {
		this.desk = desk;
		this.meetings = meetings;
		this.captures = captures;
		this.visibility = visibility;
		this.tasks = tasks;
		this.organization = organization;
		this.clock = clock;
	}

	/** Of a meeting whoever holds it, else whoever may capture opinions there. */
	void requireReport(NewReport report, Actor actor) {
		if (report.meetingCode() != null) {
			meetings.requireHold(report.meetingCode(), actor);
		}
		else if (report.groupCode() != null) {
			captures.requireWard(organization.group(report.groupCode(), today()).wardCode(), actor);
		}
		else if (report.wardCode() != null) {
			captures.requireWard(report.wardCode(), actor);
		}
	}

	/** Refused as not found to those whom it does not concern. */
	void requireSee(SituationReport report, Actor actor) {
		if (!maySee(report, actor) && !tasks.mayWork(actor, report.code()) || desk.isAbout(report, actor.username())) {
			throw Refusal.notFound("meeting.no-report", report.code());
		}
	}

	boolean maySee(SituationReport report, Actor actor) {
		return visibility.canSee(actor, report.reportedBy(), List.of(wardNow(report)));
	}

	/** Heads of the ward and of the units above it; of an urgent one whoever has its step. */
	boolean mayRead(SituationReport report, Actor actor) {
		if (report.seenAt().isPresent()) {
			return false;
		}
		if (report.urgent() && !tasks.of(report.code()).isEmpty()) {
			return tasks.mayWork(actor, report.code());
		}
		Set<String> path = organization.pathUp(wardNow(report)).stream().map(Authority::code).collect(Collectors.toSet());
		return organization.rolesOf(actor.username(), today()).stream()
				.anyMatch(held -> LEADS.contains(held.role()) && path.contains(held.unitCode()));
	}

	/** The wards whose cases the actor sees, and those that were there before them: their reports are not moved. */
	Set<String> wards(Actor actor) {
		Set<String> wards = new HashSet<>();
		visibility.scopeOf(actor).units().forEach(unit -> addWithPredecessors(unit, wards));
		return wards;
	}

	private void addWithPredecessors(String unit, Set<String> wards) {
		if (wards.add(unit)) {
			organization.predecessorsOf(unit).forEach(before -> addWithPredecessors(before.fromCode(), wards));
		}
	}

	private String wardNow(SituationReport report) {
		return organization.unitNow(report.wardCode(), report.groupCode(), today()).orElse(report.wardCode());
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
