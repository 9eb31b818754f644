package vn.nghedan.process.steps;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.process.ProcessVariables;

/**
 * The answers of one form, read once and taken out of the execution, so that nothing typed by a person lingers there.
 * A browser may send anything under any name: only the declared keys are read, and each is checked when it is asked for.
 */
final class FormAnswers {

	/** What a one-line answer may hold; longer text belongs to the case panel. */
	static final int LINE = 500;

	private final Map<String, Object> answers = new HashMap<>();

	private FormAnswers() {
	}

	/** Takes the answers of {@code form} out of the execution. */
	static FormAnswers take(DelegateExecution execution, String form) {
		FormAnswers taken = new FormAnswers();
		for (String key : ProcessVariables.keysOf(form)) {
			TypedValue value = execution.getVariableTyped(key, false);
			if (value != null && value.getType() != null && value.getType().isPrimitiveValueType())
				taken.answers.put(key, value.getValue());
			execution.removeVariable(key);
		}
		return taken;
	}

	/** A radio with "yes" and "no", or a tick box that must have been shown. */
	boolean yes(String key) {
		Object answer = required(key);
		if (Boolean.TRUE.equals(answer) || "yes".equals(answer))
			return true;
		if (Boolean.FALSE.equals(answer) || "no".equals(answer))
			return false;
		throw unknown(key);
	}

	/** A tick box; one that was hidden counts as not ticked. */
	boolean ticked(String key) {
		return answers.get(key) != null && yes(key);
	}

	/** A tick box without which the step makes no sense. */
	void mustBeTicked(String key) {
		if (!ticked(key))
			throw new Refusal("process.missing-answer", label(key));
	}

	<E extends Enum<E>> E choice(String key, Class<E> codes) {
		return codeOf(key, codes, required(key));
	}

	<E extends Enum<E>> E choiceOrNull(String key, Class<E> codes) {
		return Optional.ofNullable(given(key)).map(answer -> codeOf(key, codes, answer)).orElse(null);
	}

	/** A line of text, or null when nothing but blanks was typed. */
	String text(String key) {
		return Optional.ofNullable(given(key)).map(answer -> line(key, answer)).orElse(null);
	}

	String requiredText(String key) {
		return line(key, required(key));
	}

	LocalDate date(String key) {
		return dateOf(key, required(key));
	}

	LocalDate dateOrNull(String key) {
		return Optional.ofNullable(given(key)).map(answer -> dateOf(key, answer)).orElse(null);
	}

	Instant moment(String key) {
		return momentOf(key, required(key));
	}

	Instant momentOrNull(String key) {
		return Optional.ofNullable(given(key)).map(answer -> momentOf(key, answer)).orElse(null);
	}

	int number(String key) {
		return whole(key, required(key));
	}

	Integer numberOrNull(String key) {
		return Optional.ofNullable(given(key)).map(answer -> whole(key, answer)).orElse(null);
	}

	private Object given(String key) {
		Object answer = answers.get(key);
		return answer instanceof String text && PlainText.normalise(text).isEmpty() ? null : answer;
	}

	private Object required(String key) {
		return Optional.ofNullable(given(key)).orElseThrow(() -> new Refusal("process.missing-answer", label(key)));
	}

	private static <E extends Enum<E>> E codeOf(String key, Class<E> codes, Object answer) {
		for (E code : codes.getEnumConstants())
			if (code.name().equals(answer))
				return code;
		throw unknown(key);
	}

	private static String line(String key, Object answer) {
		if (!(answer instanceof String text))
			throw unknown(key);
		String line = PlainText.normalise(text).replace('\n', ' ');
		if (line.length() > LINE)
			throw new Refusal("process.answer-too-long", label(key), LINE);
		return line;
	}

	private static LocalDate dateOf(String key, Object answer) {
		return VietnamTime.dateOf(momentOf(key, answer));
	}

	private static int whole(String key, Object answer) {
		if (answer instanceof Number number && number.doubleValue() == number.intValue())
			return number.intValue();
		throw unknown(key);
	}

	private static Instant momentOf(String key, Object answer) {
		return Optional.of(answer).filter(String.class::isInstance).map(String.class::cast).flatMap(FormDates::moment)
				.orElseThrow(() -> unknown(key));
	}

	private static Refusal unknown(String key) {
		return new Refusal("process.unknown-answer", label(key));
	}

	private static String label(String key) {
		return Messages.text("process", "field." + key, LocaleContextHolder.getLocale());
	}
}
