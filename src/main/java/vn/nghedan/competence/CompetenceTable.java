package vn.nghedan.competence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.organization.Organization;

/** The decision table that is in force, asked for one field as it stands: fields above it are not looked at. */
@Service
@Transactional(readOnly = true)
public class CompetenceTable {

	private final TableInForce inForce;
	private final Organization organization;

	CompetenceTable(TableInForce inForce, Organization organization) {
		this.inForce = inForce;
		this.organization = organization;
	}

	/** By the first row that fits; empty when none does. */
	public Optional<Decided> decide(Question question) {
		return inForce.named(TableInForce.COMPETENCE).first(inputs(question)).map(TableRow::decided);
	}

	/** What its columns see of a question. */
	public Map<TableInput, Object> inputs(Question question) {
		return question.values(new UnitsOfDay(organization, question.on()).above(question.wardCode(), CompetenceLevel.DISTRICT).isPresent());
	}

	/** Whether any of its rows speaks of the field. */
	public boolean hasRow(String field) {
		return mentions(TableInForce.COMPETENCE, field);
	}

	/** Whether any row of another decision table speaks of the field. */
	boolean mentions(String decision, String field) {
		return inForce.named(decision).mentions(field);
	}

	/** All rows in their order. */
	public List<TableRow> rows() {
		return inForce.named(TableInForce.COMPETENCE).rows();
	}
}
