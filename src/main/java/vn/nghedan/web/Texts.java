package vn.nghedan.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.petition.AccusationWords;
import vn.nghedan.petition.CaseText;
import vn.nghedan.petition.CaseTexts;
import vn.nghedan.petition.TextKind;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;

/** The long texts of a case; each is written by whoever works the step that needs it. */
@Component
class Texts {

	private static final Map<TextKind, Set<String>> STEPS = new EnumMap<>(Map.of(
			TextKind.ADDITIONAL_INFORMATION, Set.of("userTask_recordInformation"),
			TextKind.VERIFICATION_REPORT, Set.of("userTask_verify"),
			TextKind.RESOLUTION_REPORT, Set.of("userTask_resolve"),
			TextKind.INTERIM_REPLY, Set.of("userTask_resolve", "userTask_recordReply"),
			TextKind.AGENCY_REPLY, Set.of("userTask_recordReply"),
			TextKind.RESPONSE, Set.of("userTask_draftResponse"),
			TextKind.CONTRIBUTION, Set.of()));

	private final CaseTexts texts;
	private final Cases cases;
	private final OpenSteps steps;
	private final Names names;
	private final AccusationWords accusations;

	Texts(CaseTexts texts, Cases cases, OpenSteps steps, Names names, AccusationWords accusations) {
		this.texts = texts;
		this.cases = cases;
		this.steps = steps;
		this.names = names;
		this.accusations = accusations;
	}

	/** The newest text of each kind, and an empty one for each that the actor may write now. */
	List<TextView> of(String code, Actor actor) {
		Set<String> worked = steps.workedBy(actor, code);
		return Arrays.stream(TextKind.values()).filter(kind -> kind != TextKind.CONTRIBUTION).map(kind -> view(kind, texts.latest(code, kind), mayWrite(kind, worked)))
				.filter(view -> view.text() != null || view.editable()).toList();
	}

	/** @param sure he has been asked about words of an accusation, and says that they are none */
	@Transactional
	public TextView write(String code, TextKind kind, String text, boolean sure, Actor actor) {
		put(code, kind, text, sure, actor);
		return view(kind, texts.latest(code, kind), true);
	}

	/** The same, where nobody waits to see it. */
	@Transactional
	public void put(String code, TextKind kind, String text, boolean sure, Actor actor) {
		cases.see(code, actor);
		if (!mayWrite(kind, steps.workedBy(actor, code))) {
			throw Refusal.forbidden("web.not-your-text");
		}
		boolean known = texts.latest(code, kind).filter(last -> last.text().equals(PlainText.normalise(text))).isPresent();
		if (kind == TextKind.ADDITIONAL_INFORMATION && !sure && !known) {
			accusations.refuse(text);
		}
		texts.write(code, kind, text, actor);
	}

	private static boolean mayWrite(TextKind kind, Set<String> worked) {
		return STEPS.get(kind).stream().anyMatch(worked::contains);
	}

	private TextView view(TextKind kind, Optional<CaseText> written, boolean editable) {
		String author = written.map(CaseText::author).orElse(null);
		return new TextView(kind.name(), Labels.of(kind), written.map(CaseText::text).orElse(null),
				written.map(CaseText::at).orElse(null), author, names.official(author), editable);
	}
}
