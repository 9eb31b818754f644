package vn.nghedan.web.meeting;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.meeting.NewReport;
import vn.nghedan.meeting.ReportDesk;
import vn.nghedan.meeting.SituationReport;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.Refusal;
import vn.nghedan.web.CaseTasks;
import vn.nghedan.web.Names;

/** Reports on the situation from outside, each after asking whether it is this official's business. */
@Component
@Transactional
class ReportOffice {

	private final ReportDesk desk;
	private final ReportRight right;
	private final CaseTasks tasks;
	private final Names names;
	private final Clock clock;

	ReportOffice(ReportDesk desk, ReportRight right, CaseTasks tasks, Names names, Clock clock) {
		this.desk = desk;
		this.right = right;
		this.tasks = tasks;
		this.names = names;
		this.clock = clock;
	}

	/** Some reports, and the cursor of the next ones; {@code null} after the last. */
	record Page(List<ReportView> items, String next) {
	}

	public ReportView report(NewReport report, Actor actor) {
		right.requireReport(report, actor);
		return view(desk.report(report, stamp(actor)), actor);
	}

	@Transactional(readOnly = true)
	public ReportView of(String code, Actor actor) {
		return view(seen(code, actor), actor);
	}

	@Transactional(readOnly = true)
	public Page list(boolean unseenOnly, String after, Actor actor) {
		List<SituationReport> page = desk.of(right.wards(actor), actor, unseenOnly, after);
		return new Page(page.stream().filter(report -> right.maySee(report, actor)).map(report -> view(report, actor)).toList(),
				page.size() < ReportDesk.PAGE ? null : page.get(page.size() - 1).code());
	}

	/** Of an urgent one this completes its step; read by somebody before, it changes nothing. */
	public ReportView see(String code, String instruction, Actor actor) {
		SituationReport report = seen(code, actor);
		if (report.seenAt().isPresent()) {
			return view(report, actor);
		}
		if (!right.mayRead(report, actor)) {
			throw Refusal.forbidden("web.not-your-report");
		}
		List<CaseTasks.OpenTask> open = tasks.of(code);
		if (open.isEmpty()) {
			desk.see(code, instruction, stamp(actor));
		}
		else {
			Map<String, Object> answers = new HashMap<>();
			answers.put("instruction", instruction);
			tasks.complete(code, open.get(0).step(), answers, actor);
		}
		return view(desk.get(code), actor);
	}

	private SituationReport seen(String code, Actor actor) {
		SituationReport report = desk.get(code);
		right.requireSee(report, actor);
		return report;
	}

	private ReportView view(SituationReport report, Actor actor) {
		String kind = Messages.text("meeting", "situation." + report.kind(), LocaleContextHolder.getLocale());
		return new ReportView(report.code(), report.kind().name(), kind, report.urgent(), report.wardCode(),
				names.unit(report.wardCode()), report.groupCode(), names.group(report.wardCode(), report.groupCode()),
				report.meetingCode().orElse(null), report.petitionCode().orElse(null), report.text(), report.reportedBy(),
				names.official(report.reportedBy()), report.reportedAt(), names.official(report.seenBy()),
				report.seenAt().orElse(null), report.instruction(), right.mayRead(report, actor));
	}

	private Stamp stamp(Actor actor) {
		return new Stamp(actor, clock.instant());
	}
}
