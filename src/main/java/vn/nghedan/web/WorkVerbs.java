package vn.nghedan.web;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.calendar.Grade;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseTexts;
import vn.nghedan.petition.ResolutionDesk;
import vn.nghedan.petition.TextKind;
import vn.nghedan.platform.Refusal;
import vn.nghedan.web.CaseTasks.OpenTask;

/** What is done to a case while somebody works on it: told in between, prolonged, suspended, answered by an agency. */
@Component
@Transactional
class WorkVerbs {

	private static final String RECORD_REPLY = "userTask_recordReply";
	private static final String DECIDE_EXTENSION = "userTask_decideExtension";

	private final Cases cases;
	private final ResolutionDesk resolution;
	private final CaseTexts texts;
	private final CaseTasks tasks;

	WorkVerbs(Cases cases, ResolutionDesk resolution, CaseTexts texts, CaseTasks tasks) {
		this.cases = cases;
		this.resolution = resolution;
		this.texts = texts;
		this.tasks = tasks;
	}

	public void interimReply(String code, LocalDate newDate, String text, Actor actor) {
		cases.open(code, CaseVerb.INTERIM_REPLY, actor);
		texts.write(code, TextKind.INTERIM_REPLY, text, actor);
		resolution.interimReply(code, newDate, actor);
	}

	public void requestExtension(String code, int days, String reason, Actor actor) {
		cases.open(code, CaseVerb.REQUEST_EXTENSION, actor);
		resolution.requestExtension(code, days, reason, actor);
	}

	/** Who asked for it or has the work is refused by the step itself. */
	public void grantExtension(OpenTask task, Actor actor) {
		if (!task.step().equals(DECIDE_EXTENSION)) {
			throw Refusal.conflict("web.not-to-grant");
		}
		String code = cases.see(task.businessKey(), actor).code();
		tasks.complete(code, DECIDE_EXTENSION, Map.of("confirmed", "yes"), actor);
	}

	public void suspend(String code, String reason, Actor actor) {
		cases.open(code, CaseVerb.SUSPEND, actor);
		resolution.suspend(code, reason, actor);
	}

	public void regrade(String code, Grade grade, String reason, Actor actor) {
		cases.open(code, CaseVerb.REGRADE, actor);
		resolution.regrade(code, grade, reason, actor);
	}

	/** The agency's words and the completed step are stored together or not at all. */
	public void cityReply(String code, WorkController.CityReply reply, Actor actor) {
		cases.see(code, actor);
		texts.write(code, TextKind.AGENCY_REPLY, reply.text(), actor);
		String number = reply.number() == null ? "" : reply.number();
		tasks.complete(code, RECORD_REPLY, Map.of("replyKind", reply.kind().name(), "replyNumber", number, "replyDate",
				reply.date().toString()), actor);
	}
}
