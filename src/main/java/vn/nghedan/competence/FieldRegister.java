package vn.nghedan.competence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.competence.SubjectFieldChange.Action;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Keeps the tree of subject fields: fields are added, called otherwise and ended, and every change stays known. */
@Service
@Transactional
public class FieldRegister {

	private final SubjectFields fields;
	private final SubjectFieldChanges changes;
	private final CompetenceTable table;
	private final Clock clock;

	FieldRegister(SubjectFields fields, SubjectFieldChanges changes, CompetenceTable table, Clock clock) {
		this.fields = fields;
		this.changes = changes;
		this.table = table;
		this.clock = clock;
	}

	/** Refuses one at the top that the decision table does not know: nobody would be competent. */
	public SubjectField add(String code, String name, String parent, LocalDate from, Actor actor) {
		if (fields.existsById(code)) {
			throw Refusal.conflict("competence.field-exists", code);
		}
		if (from.isBefore(today())) {
			throw new Refusal("competence.field-in-the-past", VietnamTime.words(from));
		}
		if (parent == null) {
			requireRow(code);
		}
		else if (!field(parent).isValid(from)) {
			throw new Refusal("competence.parent-not-valid", field(parent).name(), VietnamTime.words(from));
		}
		return keep(new SubjectField(code, name, parent, 0, from), Action.ADD, actor);
	}

	public SubjectField rename(String code, String name, Actor actor) {
		SubjectField field = field(code);
		if (field.name().equals(name)) {
			return field;
		}
		field.rename(name);
		return keep(field, Action.RENAME, actor);
	}

	/** The last day may be today or later: petitions of days that are over keep a field that was valid then. */
	public SubjectField end(String code, LocalDate lastDay, Actor actor) {
		SubjectField field = field(code);
		if (lastDay.isBefore(today()) || lastDay.isBefore(field.validFrom())) {
			throw new Refusal("competence.field-in-the-past", VietnamTime.words(lastDay));
		}
		if (field.validTo() != null && field.validTo().isBefore(today())) {
			throw Refusal.conflict("competence.field-ended", field.name(), VietnamTime.words(field.validTo()));
		}
		fields.findByParentCode(code).stream().filter(child -> child.validTo() == null || child.validTo().isAfter(lastDay))
				.findFirst().ifPresent(child -> {
					throw Refusal.conflict("competence.field-has-parts", field.name(), child.name());
				});
		field.end(lastDay);
		return keep(field, Action.END, actor);
	}

	/** Oldest first; a field that was shipped has none. */
	@Transactional(readOnly = true)
	public List<SubjectFieldChange> changesOf(String code) {
		return changes.findByFieldCodeOrderById(field(code).code());
	}

	private void requireRow(String code) {
		if (!table.rows().isEmpty() && !table.hasRow(code)) {
			throw new Refusal("competence.field-without-row", code);
		}
	}

	private SubjectField keep(SubjectField field, Action action, Actor actor) {
		SubjectField kept = fields.saveAndFlush(field);
		changes.save(new SubjectFieldChange(kept, action, actor.username(), clock.instant()));
		return kept;
	}

	private SubjectField field(String code) {
		return fields.findById(code).orElseThrow(() -> Refusal.notFound("competence.unknown-field", code));
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
