package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghedan.calendar.AlarmKind;
import vn.nghedan.platform.Refusal;

class PetitionTextsTests {

	@ParameterizedTest
	@ValueSource(strings = { "petition", "competence", "dossier", "response", "outreach", "meeting" })
	void bothLanguagesSayTheSameThings(String bundle) {
		assertThat(keys(bundle, "en")).containsExactlyInAnyOrderElementsOf(keys(bundle, "vi").stream().toList());
	}

	@Test
	void everyChoiceHasAName() {
		Stream.of(named("status.", PetitionStatus.values()), named("channel.", Channel.values()),
				named("kind.", PetitionKind.values()), named("outcome.", Outcome.values()),
				named("announcement.", Announcement.values()), named("handling.", Handling.values()),
				named("finding.", Finding.values()), named("text.", TextKind.values()),
				named("clock.", ClockState.values()), named("shift.", ShiftKind.values()), named("alarm.", AlarmKind.values()),
				named("action.", CaseAction.values())).flatMap(names -> names)
			.forEach(key -> assertThat(keys("petition", "vi")).contains(key));
	}

	@Test
	void aReasonIsOneLine() {
		assertThat(OneLine.of(" hai\n dòng ")).isEqualTo("hai dòng");
		assertThat(OneLine.of("  ")).isNull();
		assertThatThrownBy(() -> OneLine.required(null)).isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> OneLine.of("x".repeat(501))).isInstanceOf(Refusal.class);
	}

	@Test
	void aBrokenCursorIsRefused() {
		assertThat(Cursor.of(null)).isNull();
		assertThatThrownBy(() -> Cursor.of("' or 1=1")).isInstanceOf(Refusal.class);
	}

	private static Stream<String> named(String prefix, Enum<?>[] values) {
		return Arrays.stream(values).map(value -> prefix + value.name());
	}

	private static Set<String> keys(String bundle, String language) {
		return ResourceBundle.getBundle("messages/" + bundle, Locale.forLanguageTag(language)).keySet();
	}
}
