package vn.nghedan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghedan.platform.Messages;

/** Every code that a user sees has a name in both languages. */
class OrganizationTextsTests {

	static Stream<String> keys() {
		return Stream.of(Roles.all().stream().map("role."::concat), names("competence-level.", CompetenceLevel.values()),
				names("bloc.", Bloc.values()), names("group-kind.", GroupKind.values())).flatMap(each -> each);
	}

	private static Stream<String> names(String prefix, Enum<?>[] values) {
		return Arrays.stream(values).map(value -> prefix + value.name());
	}

	@ParameterizedTest
	@MethodSource("keys")
	void aCodeHasANameInBothLanguages(String key) {
		assertThat(Messages.vietnamese("organization", key)).isNotEqualTo(key);
		assertThat(Messages.text("organization", key, Locale.ENGLISH)).isNotEqualTo(key);
	}
}
