package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.TestCase;
import vn.nghedan.petition.CaseAction;
import vn.nghedan.petition.Clocks;
import vn.nghedan.petition.JournalEntry;

/** What tests of the deadline watch share: letting it look, and asking what was raised and who is told. */
abstract class WatchTest extends ProcessTest {

	static final String WATCH = "timerEvent_nextAlarm";

	@Autowired
	Clocks clocks;

	/** Lets the watch look again until it has raised this. */
	static void raised(TestCase petition, String alarm) {
		for (int i = 0; i < 20 && !alarms(petition).contains(alarm); i++)
			petition.fires(WATCH);
		assertThat(alarms(petition)).contains(alarm);
	}

	/** What the journal says was raised, in its order. */
	static List<String> alarms(TestCase petition) {
		return petition.petition().journal().stream().filter(entry -> entry.action() == CaseAction.ALARM)
				.map(JournalEntry::reason).toList();
	}

	/** To whom notices about this rule are on their way, one entry for each notice. */
	List<String> recipients(TestCase petition, String rule) {
		return notices(petition, "noticeRule", rule);
	}

	/** To whom notices of this kind are on their way. */
	List<String> recipientsOf(TestCase petition, String kind) {
		return notices(petition, "noticeKind", kind);
	}

	/** The one timer of the petition's watch. */
	Instant nextLook(TestCase petition) {
		assertThat(petition.jobs(WATCH)).hasSize(1);
		return petition.jobs(WATCH).get(0).getDuedate().toInstant();
	}

	private List<String> notices(TestCase petition, String variable, String value) {
		RuntimeService runtime = engine.getRuntimeService();
		return runtime.createProcessInstanceQuery().processDefinitionKey("notification")
				.processInstanceBusinessKey(petition.key()).variableValueEquals(variable, value).list().stream()
				.map(notice -> (String) runtime.getVariable(notice.getId(), "recipient")).sorted().toList();
	}
}
