package vn.nghedan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTests {

	private static final JavaClasses HOUSE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("vn.nghedan");

	private static final JavaClasses BROKEN = new ClassFileImporter()
		.importPackages("broken");

	static Stream<Named<ArchRule>> rules() {
		return Arrays.stream(HouseRules.class.getDeclaredFields())
			.filter(field -> field.getType() == ArchRule.class)
			.map(field -> Named.of(field.getName(), rule(field)));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void theHouseKeepsItsRules(ArchRule rule) {
		rule.check(HOUSE);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void aBrokenRuleIsFound(ArchRule rule) {
		assertThat(rule.evaluate(BROKEN).hasViolation()).isTrue();
	}

	private static ArchRule rule(Field field) {
		try {
			return (ArchRule) field.get(null);
		}
		catch (IllegalAccessException e) {
			throw new IllegalStateException(e);
		}
	}
}
