package vn.nghedan.competence;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;

/** Finds the unit that is competent for a matter at a place on a day, and says why. */
@Service
@Transactional(readOnly = true)
public class Competence {

	private final CompetenceTable table;
	private final Subjects subjects;
	private final Organization organization;

	Competence(CompetenceTable table, Subjects subjects, Organization organization) {
		this.table = table;
		this.subjects = subjects;
		this.organization = organization;
	}

	/** The competent unit, which exists on that day; empty where no row fits, or where the row's unit does not exist. */
	public Optional<Found> find(Question question) {
		return Optional.of(explain(question)).filter(found -> found.unit() != null);
	}

	/** Like {@link #find}, and where there is no unit says why not. */
	public Found explain(Question question) {
		for (SubjectField field : subjects.pathUp(question.field())) {
			Optional<Decided> decided = table.decide(question.inField(field.code()));
			if (decided.isPresent()) {
				return found(question, field, decided.get());
			}
		}
		return nothing(question);
	}

	/** The field under which a decision table is to be asked: the field itself or the nearest above it that it knows. */
	public String fieldIn(String decision, Question question) {
		return subjects.pathUp(question.field()).stream().map(SubjectField::code)
				.filter(field -> decision.equals(TableInForce.COMPETENCE) ? table.decide(question.inField(field)).isPresent()
						: table.mentions(decision, field))
				.findFirst().orElse(question.field());
	}

	/**
	 * @param pattern {@code WARD}, {@code DISTRICT}, {@code CITY}, each also with a division ({@code WARD/KTHT}) or a
	 *        department ({@code CITY-SXD}), {@code CENTRAL}, or the code of a unit
	 * @return the unit's code, if it exists on that day
	 */
	public Optional<String> resolve(String pattern, String wardCode, LocalDate on) {
		return UnitPattern.of(pattern).flatMap(meant -> meant.in(new UnitsOfDay(organization, on), wardCode));
	}

	private Found nothing(Question question) {
		return new Found(null, null, null, null, null, null, CompetenceWords.nothing(subjects, organization, question));
	}

	private Found found(Question question, SubjectField field, Decided decided) {
		Authority unit = resolve(decided.pattern(), question.wardCode(), question.on()).map(organization::authority).orElse(null);
		String why = CompetenceWords.row(subjects, organization, question, field, decided, unit);
		return new Found(unit == null ? null : organization.competenceLevel(unit.code()), unit == null ? null : unit.code(),
				unit == null ? null : unit.name(), decided.ruleId(), decided.row(), decided.pattern(), why);
	}
}
