package vn.nghedan.web;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.competence.CompetenceTable;
import vn.nghedan.competence.FieldNode;
import vn.nghedan.competence.FieldRegister;
import vn.nghedan.competence.SubjectField;
import vn.nghedan.competence.Subjects;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;

/** Subject fields as those who keep them see and change them. */
@Component
@Transactional
class SubjectFieldOffice {

	private final Subjects subjects;
	private final FieldRegister register;
	private final CompetenceTable table;
	private final OrganizationRight right;
	private final Names names;

	SubjectFieldOffice(Subjects subjects, FieldRegister register, CompetenceTable table, OrganizationRight right, Names names) {
		this.subjects = subjects;
		this.register = register;
		this.table = table;
		this.right = right;
		this.names = names;
	}

	public SubjectFieldView.Tree tree(LocalDate on, boolean ended, Actor actor) {
		LocalDate day = right.day(on);
		List<FieldNode> nodes = ended ? subjects.tree() : subjects.tree(day);
		return new SubjectFieldView.Tree(day, right.mayEdit(actor), nodes.stream().map(node -> view(node, day)).toList());
	}

	public SubjectFieldView.WithChanges one(String code) {
		SubjectFieldView field = subjects.tree().stream().filter(node -> node.code().equals(code)).findFirst()
				.map(node -> view(node, right.today())).orElseThrow(() -> Refusal.notFound("competence.unknown-field", code));
		return new SubjectFieldView.WithChanges(field, register.changesOf(code).stream()
				.map(change -> new SubjectFieldView.Change(change.action().name(), Labels.of("field-change", change.action().name()),
						change.name(), change.validTo(), names.official(change.changedBy()), change.changedAt()))
				.toList());
	}

	public SubjectFieldView add(SubjectFieldController.NewField field, Actor actor) {
		requireEdit(actor);
		String parent = field.parent() == null || field.parent().isBlank() ? null : field.parent();
		if (parent != null && subjects.fieldName(parent).isEmpty()) {
			throw new RefusedField("parent", "competence.unknown-field", parent);
		}
		return view(register.add(field.code(), field.name().strip(), parent, right.day(field.validFrom()), actor));
	}

	public SubjectFieldView rename(String code, String name, Actor actor) {
		requireEdit(actor);
		return view(register.rename(code, name, actor));
	}

	public SubjectFieldView end(String code, LocalDate lastDay, Actor actor) {
		requireEdit(actor);
		return view(register.end(code, lastDay, actor));
	}

	private void requireEdit(Actor actor) {
		if (!right.mayEdit(actor)) {
			throw Refusal.forbidden("competence.administrators-only");
		}
	}

	private SubjectFieldView view(SubjectField field) {
		return view(field, subjects.pathUp(field.code()).size() - 1, right.today());
	}

	private SubjectFieldView view(FieldNode node, LocalDate day) {
		return view(node.field(), node.depth(), day);
	}

	private SubjectFieldView view(SubjectField field, int depth, LocalDate day) {
		return new SubjectFieldView(field.code(), field.name(), field.parentCode(), depth, field.validFrom(), field.validTo(),
				field.isValid(day), table.hasRow(field.code()));
	}
}
