package vn.nghedan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.competence.Competence;
import vn.nghedan.competence.CompetenceTable;
import vn.nghedan.competence.Found;
import vn.nghedan.competence.Question;
import vn.nghedan.competence.Subjects;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.platform.Refusal;

/** Asks the decision table without a petition. */
@Component
@Transactional(readOnly = true)
class CompetenceTrial {

	private final Competence competence;
	private final CompetenceTable table;
	private final CellWords words;
	private final Subjects subjects;
	private final Organization organization;
	private final OrganizationRight days;

	CompetenceTrial(Competence competence, CompetenceTable table, CellWords words, Subjects subjects, Organization organization,
			OrganizationRight days) {
		this.competence = competence;
		this.table = table;
		this.words = words;
		this.subjects = subjects;
		this.organization = organization;
		this.days = days;
	}

	public CompetenceController.Answer ask(CompetenceController.Try asked) {
		LocalDate day = days.day(asked.on());
		if (!subjects.isField(asked.field(), day)) {
			throw new RefusedField("field", "competence.no-field", asked.field());
		}
		String object = given(asked.object());
		if (object != null && !subjects.isObject(object)) {
			throw new RefusedField("object", "competence.no-object", object);
		}
		String ward = ward(asked, day);
		Found found = competence.explain(new Question(asked.field(), object, asked.kind(), ward, day));
		return new CompetenceController.Answer(found.level(), Labels.of(found.level()), found.unit(), found.unitName(), found.ruleId(),
				found.row(), found.pattern(), found.explanation(), ward, organization.nameOn(ward, day), day);
	}

	public List<CompetenceController.Row> table() {
		return table.rows().stream().map(row -> new CompetenceController.Row(row.row(), row.ruleId(), row.annotation(), row.pattern(),
				words.of(row.pattern()), row.cells().stream().map(cell -> new CompetenceController.Cell(cell.label(), cell.text(), words.of(cell))).toList()))
				.toList();
	}

	/** Of a group or ward that has ended, whichever looks after its place on that day. */
	private String ward(CompetenceController.Try asked, LocalDate day) {
		String group = given(asked.groupCode());
		if (group != null) {
			return organization.groupNow(group, day).map(ResidentialGroup::wardCode).orElseThrow(() -> noGroup(group, day));
		}
		String ward = given(asked.wardCode());
		if (ward == null) {
			throw new RefusedField("groupCode", "competence.place-missing");
		}
		Optional<String> now = organization.find(ward).flatMap(unit -> organization.unitNow(ward, null, day));
		return now.filter(unit -> organization.wards(day).stream().anyMatch(each -> each.code().equals(unit)))
				.orElseThrow(() -> new RefusedField("wardCode", "competence.no-ward", ward));
	}

	/** Says whether it is unknown or of another time. */
	private RuntimeException noGroup(String group, LocalDate day) {
		try {
			organization.group(group, day);
			return new IllegalStateException(group);
		}
		catch (Refusal refusal) {
			return new RefusedField("groupCode", refusal);
		}
	}

	private static String given(String code) {
		return code == null || code.isBlank() ? null : code;
	}
}
