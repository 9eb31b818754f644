package vn.nghedan.process.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import vn.nghedan.petition.Finding;
import vn.nghedan.petition.Outcome;
import vn.nghedan.platform.Refusal;

/** What a browser sends is read once, checked, and never stays in the process. */
class FormAnswersTests {

	private final Map<String, Object> variables = new HashMap<>();
	private final DelegateExecution execution = execution(variables);

	@Test
	void everyKeyOfTheFormIsTakenOut() {
		variables.put("outcome", "RESOLVED");
		variables.put("promiseDue", "2026-11-25");
		variables.put("workOutcome", "DONE");

		FormAnswers answers = FormAnswers.take(execution, "resolve");

		assertThat(answers.choice("outcome", Outcome.class)).isEqualTo(Outcome.RESOLVED);
		assertThat(answers.dateOrNull("promiseDue")).isEqualTo(LocalDate.of(2026, 11, 25));
		verify(execution).removeVariable("outcome");
		verify(execution).removeVariable("promiseDue");
		assertThat(variables).containsOnlyKeys("workOutcome");
	}

	@Test
	void aMissingAnswerIsNamedInVietnamese() {
		assertThatThrownBy(() -> FormAnswers.take(execution, "verify").choice("finding", Finding.class))
				.isInstanceOf(Refusal.class).hasMessageContaining("Kết quả xác minh")
				.extracting("code").isEqualTo("process.missing-answer");
	}

	@Test
	void aCodeThatIsNoneIsRefused() {
		variables.put("finding", "MAYBE");
		assertThatThrownBy(() -> FormAnswers.take(execution, "verify").choice("finding", Finding.class))
				.extracting("code").isEqualTo("process.unknown-answer");
	}

	@Test
	void aValueOfAnotherTypeIsRefused() {
		variables.put("finding", 1L);
		assertThatThrownBy(() -> FormAnswers.take(execution, "verify").choice("finding", Finding.class))
				.extracting("code").isEqualTo("process.unknown-answer");
	}

	@Test
	void anObjectIsNeverReadAtAll() {
		when(execution.getVariableTyped("finding", false)).thenReturn(Variables.serializedObjectValue("rO0AB")
				.serializationDataFormat("application/x-java-serialized-object").objectTypeName("x.Y").create());
		assertThatThrownBy(() -> FormAnswers.take(execution, "verify").choice("finding", Finding.class))
				.extracting("code").isEqualTo("process.missing-answer");
	}

	@Test
	void yesAndNoComeAsWordsOrTicks() {
		variables.put("confirmed", "yes");
		assertThat(FormAnswers.take(execution, "confirm-refusal").yes("confirmed")).isTrue();
		variables.put("confirmed", false);
		assertThat(FormAnswers.take(execution, "confirm-refusal").yes("confirmed")).isFalse();
		variables.put("confirmed", "perhaps");
		FormAnswers perhaps = FormAnswers.take(execution, "confirm-refusal");
		assertThatThrownBy(() -> perhaps.yes("confirmed")).extracting("code").isEqualTo("process.unknown-answer");
	}

	@Test
	void aBoxThatMustBeTickedIsMissedWhenItIsNot() {
		variables.put("signed", false);
		FormAnswers answers = FormAnswers.take(execution, "sign-dossier");
		assertThatThrownBy(() -> answers.mustBeTicked("signed")).extracting("code").isEqualTo("process.missing-answer");
	}

	@Test
	void numbersAreWholeHoweverTheyArrive() {
		variables.put("residentsPresent", 42.0);
		assertThat(FormAnswers.take(execution, "hold-meeting").number("residentsPresent")).isEqualTo(42);
		variables.put("residentsPresent", 4.5);
		FormAnswers half = FormAnswers.take(execution, "hold-meeting");
		assertThatThrownBy(() -> half.number("residentsPresent")).extracting("code").isEqualTo("process.unknown-answer");
	}

	@Test
	void datesComeWithOrWithoutTimeAndOffset() {
		Instant evening = Instant.parse("2026-11-26T12:30:00Z");
		assertThat(FormDates.moment("2026-11-26T12:30+00:00")).contains(evening);
		assertThat(FormDates.moment("2026-11-26T19:30")).contains(evening);
		assertThat(FormDates.moment("2026-11-26T12:30:00.000Z")).contains(evening);
		assertThat(FormDates.moment("2026-11-26")).contains(Instant.parse("2026-11-25T17:00:00Z"));
		assertThat(FormDates.moment("26/11/2026")).isEmpty();
	}

	@Test
	void aLineIsNormalisedAndNotTooLong() {
		variables.put("reason", "  một\u00a0 hai\nba ");
		assertThat(FormAnswers.take(execution, "resume").text("reason")).isEqualTo("một hai ba");
		variables.put("reason", "a".repeat(501));
		FormAnswers tooLong = FormAnswers.take(execution, "resume");
		assertThatThrownBy(() -> tooLong.text("reason")).extracting("code").isEqualTo("process.answer-too-long");
	}

	private static DelegateExecution execution(Map<String, Object> variables) {
		DelegateExecution execution = mock(DelegateExecution.class);
		when(execution.getVariableTyped(anyString(), eq(false))).thenAnswer(call -> {
			Object value = variables.get(call.<String>getArgument(0));
			return value == null ? null : typed(value);
		});
		doAnswer(call -> variables.remove(call.<String>getArgument(0))).when(execution)
				.removeVariable(anyString());
		return execution;
	}

	private static Object typed(Object value) {
		if (value instanceof String text)
			return Variables.stringValue(text);
		if (value instanceof Boolean flag)
			return Variables.booleanValue(flag);
		if (value instanceof Double number)
			return Variables.doubleValue(number);
		return Variables.longValue((Long) value);
	}
}
