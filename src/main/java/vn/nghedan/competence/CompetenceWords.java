package vn.nghedan.competence;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.VietnamTime;

/** Says in the caller's language which row decided, and why just this unit. */
final class CompetenceWords {

	private CompetenceWords() {
	}

	static String row(Subjects subjects, Organization organization, Question question, SubjectField field, Decided decided,
			Authority unit) {
		String row = text("explain.row", decided.row(), decided.annotation() == null ? decided.ruleId() : decided.annotation());
		String inherited = field.code().equals(question.field()) ? ""
				: " " + text("explain.inherited", subjects.fieldName(question.field()).orElse(question.field()), field.name());
		return row + inherited + " " + meaning(organization, question, decided.pattern(), unit);
	}

	static String nothing(Subjects subjects, Organization organization, Question question) {
		return text("explain.no-row", subjects.fieldName(question.field()).orElse("–"),
				subjects.objectName(question.object()).orElse("–"), name(organization, question.wardCode()),
				VietnamTime.words(question.on()));
	}

	private static String meaning(Organization organization, Question question, String pattern, Authority unit) {
		String ward = name(organization, question.wardCode());
		String day = VietnamTime.words(question.on());
		if (unit == null) {
			return text("explain.no-unit", pattern, ward, day);
		}
		String how = UnitPattern.of(pattern).map(CompetenceWords::kind).orElse("unit");
		return text("explain." + how, pattern, ward, unit.name(), day);
	}

	private static String kind(UnitPattern pattern) {
		return pattern.isOneUnit() ? "unit" : pattern.level().name().toLowerCase(Locale.ROOT);
	}

	private static String name(Organization organization, String unit) {
		return organization.find(unit).map(Authority::name).orElse("–");
	}

	static String text(String key, Object... arguments) {
		return Messages.text("competence", key, LocaleContextHolder.getLocale(), arguments);
	}
}
