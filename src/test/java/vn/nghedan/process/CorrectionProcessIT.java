package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.TestCase;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.IntakeDesk;
import vn.nghedan.petition.JournalEntry;

/** What a correction of place or subject does to the steps that are open. */
class CorrectionProcessIT extends ProcessTest {

	private static final Actor OFFICER = new Actor("canbo029");

	@Autowired
	IntakeDesk desk;

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
}
