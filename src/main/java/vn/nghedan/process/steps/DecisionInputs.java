package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.DECIDED_ON;
import static vn.nghedan.process.ProcessVariables.DISTRICT_LEVEL;
import static vn.nghedan.process.ProcessVariables.GRADE_FIELD;
import static vn.nghedan.process.ProcessVariables.HANDLING_FIELD;
import static vn.nghedan.process.ProcessVariables.PETITION_KIND;
import static vn.nghedan.process.ProcessVariables.PLACE;
import static vn.nghedan.process.ProcessVariables.SUBJECT_FIELD;
import static vn.nghedan.process.ProcessVariables.SUBJECT_OBJECT;
import static vn.nghedan.process.ProcessVariables.URGENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nghedan.competence.Competence;
import vn.nghedan.competence.CompetenceTable;
import vn.nghedan.competence.Question;
import vn.nghedan.competence.TableInput;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Subject;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.process.EngineDay;

/**
 * What the decision tables look at, always as the aggregate has it: whoever completes a task may submit any variable. A
 * field that a table does not know is shown to it as the nearest one above it that it knows.
 */
@Component
class DecisionInputs {

	private final Competence competence;
	private final CompetenceTable table;
	private final Clock clock;

	DecisionInputs(Competence competence, CompetenceTable table, Clock clock) {
		this.competence = competence;
		this.table = table;
		this.clock = clock;
	}

	LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}

	/** As of today: whoever is competent now has to do it, whenever the petition came in. */
	Map<String, Object> of(Petition petition) {
		Subject subject = petition.subject();
		Question question = new Question(subject.field(), subject.object(), petition.kind(), petition.placeNow().wardCode(), today());
		Map<String, Object> inputs = new HashMap<>();
		inputs.put(PETITION_KIND, petition.kind().name());
		inputs.put(SUBJECT_FIELD, competence.fieldIn("competence", question));
		inputs.put(HANDLING_FIELD, competence.fieldIn("handling", question));
		inputs.put(GRADE_FIELD, competence.fieldIn("deadline-grade", question));
		inputs.put(SUBJECT_OBJECT, subject.object());
		inputs.put(URGENT, subject.urgent());
		inputs.put(PLACE, question.wardCode());
		inputs.put(DISTRICT_LEVEL, table.inputs(question).get(TableInput.DISTRICT));
		inputs.put(DECIDED_ON, EngineDay.of(today()));
		return inputs;
	}
}
