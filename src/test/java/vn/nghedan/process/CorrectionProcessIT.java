package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghedan.TestCase;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.IntakeDesk;
import vn.nghedan.petition.JournalEntry;

/** What a correction of place or subject does to the steps that are open. */
class CorrectionProcessIT extends ProcessTest {

	private static final Actor OFFICER = new Actor("canbo029");

	@Autowired
	IntakeDesk desk;
	@Autowired
	ClassifyForms forms;
	@Autowired
	JdbcClient jdbc;

	@Test
	void theOpenStepIsNamedAfterTheRightGroupAndField() {
		TestCase petition = cases.captured().registers();
		String before = petition.task("userTask_verify").name();

		desk.correct(petition.key(), "TG-BHD-45C", "ROAD", null, "Ghi nhầm", OFFICER);

		assertThat(petition.task("userTask_verify").name()).isNotEqualTo(before).contains("45C", petition.key())
				.startsWith(before.substring(0, before.indexOf(" · ")));
		assertThat(petition.task("userTask_verify").groups()).containsExactly("TG-BHD.verifier");
	}

	@Test
	void inAnotherWardItsOfficialsGetTheStepAndItsBookTheNumber() {
		TestCase neighbour = cases.capturedIn("TG-CLA").registers();
		TestCase petition = cases.captured().registers();
		int number = petition.petition().incomingNumber();
		engine.getTaskService().setAssignee(petition.task("userTask_verify").id(), cases.holderOf("TG-BHD.verifier"));

		desk.correct(petition.key(), "TG-CLA-1", null, null, "Nghe nhầm phường", OFFICER);

		assertThat(petition.petition().place().wardCode()).isEqualTo("TG-CLA");
		assertThat(petition.petition().incomingNumber()).isEqualTo(neighbour.petition().incomingNumber() + 1);
		assertThat(petition.petition().journal()).last().extracting(JournalEntry::reason).asString()
				.contains("TG-CLA-1", number + "/TG-BHD → " + petition.petition().incomingNumber() + "/TG-CLA", "Nghe nhầm phường");
		assertThat(petition.task("userTask_verify").groups()).containsExactly("TG-CLA.verifier");
		assertThat(petition.task("userTask_verify").assignee()).isNull();
		assertThat(jdbc.sql("""
				select coalesce(a.user_id_, a.group_id_) from public.act_ru_authorization a join public.act_hi_taskinst t on t.id_ = a.resource_id_
				join public.act_hi_procinst p on p.proc_inst_id_ = t.proc_inst_id_ where p.business_key_ = :code""").param("code", petition.key())
				.query(String.class).list()).as("nothing of it is left in the ward that it left").isNotEmpty()
				.noneMatch(holder -> holder.startsWith("TG-BHD.") || holder.equals(cases.holderOf("TG-BHD.verifier")));
		assertThat(petition.verifies().steps()).containsExactly("userTask_classify");
		assertThat(petition.task("userTask_classify").groups()).containsExactly("TG-CLA.classifier");
	}

	@Test
	void onceItIsOnItsWayItsWardStays() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE");
		assertThatThrownBy(() -> desk.correct(petition.key(), "TG-CLA-1", null, null, "Nghe nhầm phường", OFFICER))
				.extracting("code").isEqualTo("petition.ward-fixed");
		assertThat(petition.task("userTask_resolve").groups()).containsExactly("TG-BHD.handler");
	}

	@Test
	void anOpenClassificationGetsTheNewProposalOfACorrectedField() {
		TestCase petition = cases.captured().registers().verifies();
		String task = petition.task("userTask_classify").id();
		assertThat(answer(task, "unit")).isEqualTo("TG-BHD/KTHT");

		desk.correct(petition.key(), null, "LIGHTING", "MAIN_ROAD", "Nghe nhầm việc", OFFICER);

		assertThat(petition.petition().proposal().orElseThrow().unit()).isEqualTo("TG/QLDT");
		assertThat(answer(task, "unit")).isEqualTo("TG/QLDT");
		assertThat(answer(task, "field")).isEqualTo("LIGHTING");
		assertThat(answer(task, "object")).isEqualTo("MAIN_ROAD");
		assertThat(answer(task, "grade")).isEqualTo("SIMPLE");
		petition.classifies("RESOLVE", "TG/QLDT", "SIMPLE").confirms();
		assertThat(petition.petition().route().unit()).isEqualTo("TG/QLDT");
	}

	@Test
	void whatTheClassifierHasPutInStaysWhileItCanBeChosen() {
		TestCase petition = cases.captured().registers().verifies();
		String task = petition.task("userTask_classify").id();
		engine.getTaskService().setVariable(task, "unit", "TG-BHD/VHXH");
		engine.getTaskService().setVariable(task, "grade", "COMPLEX");

		forms.refresh(task);
		assertThat(answer(task, "unit")).isEqualTo("TG-BHD/VHXH");
		assertThat(answer(task, "grade")).isEqualTo("COMPLEX");

		engine.getTaskService().setVariable(task, "unit", "ZG/QLDT");
		forms.refresh(task);
		assertThat(answer(task, "unit")).isEqualTo("TG-BHD/KTHT");
		assertThat(answer(task, "grade")).isEqualTo("SIMPLE");
	}

	private String answer(String task, String key) {
		return String.valueOf(engine.getTaskService().getVariable(task, key));
	}
}
