package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import vn.nghedan.TestCase;

/** What the city's managers and operators find in Cockpit: every open petition by its code, wherever it is. */
class CockpitProcessIT extends ProcessTest {

	@Test
	void everyOpenPetitionIsFoundByItsCodeAtEachStep() {
		TestCase petition = cases.answeredOnTheSpot("TG-BHD");
		found(petition, "intake");
		petition.does("userTask_confirmOnTheSpotAnswer", "confirmed", "no", "reason", "Chưa đúng thẩm quyền");
		found(petition, "intake");
		found(petition.registers(), "assessment");
		found(petition.verifies(), "assessment");
		found(petition.classifies("REFER", "HM-SXD", "NORMAL"), "assessment");
		found(petition.confirms(), "referral");
		petition.dossier().leaves();
		found(petition, "referral");
		found(petition.replies("FULL"), "response");
		found(petition.answers("EXPLAINED"), "relay");
		found(petition.tells(), "petition");
	}

	@Test
	void aCaseworkerFindsNoneThere() {
		TestCase petition = cases.captured();
		assertThat(seenBy(cases.holderOf("TG-BHD.intake-officer"), List.of("TG-BHD.intake-officer", "caseworkers"), petition))
				.isEmpty();
	}

	private void found(TestCase petition, String chapter) {
		assertThat(seenBy(cases.holderOf("HM.manager"), List.of("HM.manager", "cockpit-viewers"), petition))
				.contains("petition", "deadline-watch", chapter);
		assertThat(seenBy(cases.holderOf("HM.operator"), List.of("HM.operator", "cockpit-viewers"), petition))
				.contains("petition", chapter);
	}

	private List<String> seenBy(String username, List<String> groups, TestCase petition) {
		engine.getIdentityService().setAuthentication(username, groups);
		try {
			return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(petition.key()).list()
					.stream().map(ProcessInstance::getProcessDefinitionId).map(id -> id.substring(0, id.indexOf(':'))).toList();
		} finally {
			engine.getIdentityService().clearAuthentication();
		}
	}
}
