package vn.nghedan.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Outcome;
import vn.nghedan.petition.TextKind;
import vn.nghedan.platform.Refusal;
import vn.nghedan.web.CaseTasks.OpenTask;

/** An answer is drafted by the words of a template, and the step with it; who approves it reads it as any other draft. */
@Component
@Transactional
class AnswerVerbs {

	private static final String DRAFT = "userTask_draftResponse";

	private final Cases cases;
	private final OpenSteps steps;
	private final Texts texts;
	private final CaseTasks tasks;
	private final AnswerWords words;

	AnswerVerbs(Cases cases, OpenSteps steps, Texts texts, CaseTasks tasks, AnswerWords words) {
		this.cases = cases;
		this.steps = steps;
		this.texts = texts;
		this.tasks = tasks;
		this.words = words;
	}

	/** @return the words as they are stored; the same transaction completes the step */
	public String answer(String taskId, String template, Outcome outcome, LocalDate promiseDue, Actor actor) {
		OpenTask task = steps.task(taskId);
		if (!task.step().equals(DRAFT)) {
			throw Refusal.conflict("web.not-to-answer");
		}
		String code = task.businessKey();
		String answer = words.filled(template, cases.see(code, actor));
		texts.put(code, TextKind.RESPONSE, answer, true, actor);
		Map<String, Object> answers = new HashMap<>(Map.of("outcome", outcome.name()));
		if (promiseDue != null) {
			answers.put("promiseDue", promiseDue.toString());
		}
		tasks.complete(code, DRAFT, answers, actor);
		return answer;
	}
}
