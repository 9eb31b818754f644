package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.TestCase;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.AssessmentDesk;
import vn.nghedan.petition.IntakeDesk;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.platform.Refusal;

/** A petition about an official is worked on neither by him nor by those under him. */
class ImpartialityProcessIT extends ProcessTest {

	/** Handles the ward's own matters, alone. */
	private static final String HANDLER = "canbo032";
	private static final String WARD_CHAIR = "canbo028";
	private static final Actor CLASSIFIER = new Actor("canbo031");

	@Autowired
	AssessmentDesk desk;

	@Autowired
	TaskService tasks;

	@Autowired
	IntakeDesk intake;

	@Autowired
	JdbcTemplate database;

	@Test
	void case28TheUnitOfTheOfficialConcernedIsRefusedAndTheSuperiorOffered() {
		TestCase petition = cases.captured().registers().verifies();
		desk.about(petition.key(), HANDLER, CLASSIFIER);

		assertThatThrownBy(() -> petition.classifies("RESOLVE", "TG-BHD", "NORMAL")).isInstanceOf(Refusal.class)
				.hasMessageContaining("quận Thanh Giang").extracting("code").isEqualTo("competence.not-impartial");
		petition.classifies("RESOLVE", "TG-BHD/KTHT", "NORMAL").confirms();
		assertThat(petition.task("userTask_acceptTransfer").groups()).containsExactly("TG-BHD/KTHT.handler");
	}

	@Test
	void case28AStepThatWaitsForHimGoesToTheUnitAboveWhenItIsKnown() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL");
		assertThat(petition.task("userTask_resolve").groups()).containsExactly("TG-BHD.handler");

		desk.about(petition.key(), HANDLER, CLASSIFIER);

		assertThat(petition.task("userTask_resolve").groups()).containsExactly("TG.handler");
		assertThat(petition.worker("userTask_resolve")).isEqualTo("canbo009");
		assertThatThrownBy(() -> tasks.setAssignee(petition.task("userTask_resolve").id(), HANDLER))
				.hasMessageContaining("quận Thanh Giang");
		petition.isAnswered();
		assertThat(petition.status()).isEqualTo(PetitionStatus.FEEDBACK_PENDING);
	}

	@Test
	void whoeverHasTakenTheStepLosesIt() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL");
		tasks.setAssignee(petition.task("userTask_resolve").id(), HANDLER);
		desk.about(petition.key(), HANDLER, CLASSIFIER);
		assertThat(petition.task("userTask_resolve").assignee()).isNull();
		assertThat(petition.task("userTask_resolve").groups()).containsExactly("TG.handler");
	}

	@Test
	void aPetitionAboutTheWardsChairLeavesTheWard() {
		TestCase petition = cases.captured().registersEvident();
		desk.about(petition.key(), WARD_CHAIR, CLASSIFIER);

		assertThat(petition.task("userTask_classify").groups()).containsExactly("TG.classifier");
		assertThatThrownBy(() -> petition.doesAs("canbo012", "userTask_classify", "handling", "RESOLVE", "unit", "TG-BHD/KTHT",
				"grade", "NORMAL", "field", "STAFF_ATTITUDE", "object", "SERVICE_DESK", "reason", "Theo phân cấp"))
				.extracting("code").isEqualTo("competence.not-impartial");
		petition.classifies("RESOLVE", "TG", "NORMAL");
		assertThat(petition.task("userTask_confirmClassification").groups()).containsExactly("TG.chair");
		petition.confirms().does("userTask_acceptTransfer", "confirmed", "yes");
		assertThat(petition.task("userTask_resolve").groups()).containsExactly("TG.handler");
	}

	@Test
	void aStepForWhichNobodyAboveHoldsTheRoleGoesToTheHeadAbove() {
		TestCase petition = cases.captured().registers();
		desk.about(petition.key(), WARD_CHAIR, CLASSIFIER);
		assertThat(petition.task("userTask_verify").groups()).containsExactly("TG.chair");
		petition.verifies();
		assertThat(petition.steps()).containsExactly("userTask_classify");
	}

	@Test
	void theAnswerIsToldBySomebodyElseThanTheOfficialWhoHeardIt() {
		String heard = cases.holderOf("TG-BHD.liaison-official");
		TestCase petition = cases.capturedBy(new Actor(heard)).goesTo("RESOLVE", "TG-BHD", "NORMAL");
		desk.about(petition.key(), heard, CLASSIFIER);
		petition.resolves("RESOLVED").answers("RESOLVED");
		assertThat(petition.task("userTask_tellPetitioner").assignee()).isNull();
		assertThat(petition.task("userTask_tellPetitioner").groups()).containsExactly("TG-BHD.intake-officer");
	}

	@Test
	void itIsNotAboutTheHeadOfAllSinceNobodyWouldBeLeft() {
		TestCase petition = cases.captured().registers();
		database.update("insert into nghedan.role_holding (username, role, unit_code, valid_from) values ('canbo002', 'chair', 'HM', '2026-01-01')");
		try {
			assertThatThrownBy(() -> desk.about(petition.key(), "canbo002", CLASSIFIER)).extracting("code")
					.isEqualTo("competence.nobody-left");
			assertThat(petition.petition().aboutOfficial()).isEmpty();
		}
		finally {
			database.update("delete from nghedan.role_holding where username = 'canbo002' and role = 'chair'");
		}
	}

	@Test
	void whatIsSplitOffIsAboutTheSameOfficial() {
		TestCase petition = cases.captured().registers();
		desk.about(petition.key(), HANDLER, CLASSIFIER);
		String child = intake.split(petition.key(), List.of("Thái độ khi tiếp dân"), CLASSIFIER).get(0).code();
		assertThat(cases.of(child).petition().aboutOfficial()).contains(HANDLER);
	}

	@Test
	void hisNameStandsInNoVariable() {
		TestCase petition = cases.captured().registersEvident();
		desk.about(petition.key(), HANDLER, CLASSIFIER);
		petition.classifies("RESOLVE", "TG-BHD/KTHT", "NORMAL");
		List<Object> values = engine.getHistoryService().createHistoricProcessInstanceQuery()
				.processInstanceBusinessKey(petition.key()).list().stream()
				.flatMap(run -> engine.getHistoryService().createHistoricVariableInstanceQuery().processInstanceId(run.getId()).list().stream())
				.filter(variable -> !variable.getName().equals(ProcessVariables.RECIPIENT)).<Object> map(variable -> variable.getValue())
				.toList();
		assertThat(values).isNotEmpty().doesNotContain(HANDLER);
		assertThat(petition.petition().journal()).noneMatch(entry -> String.valueOf(entry.reason()).contains(HANDLER));
	}
}
