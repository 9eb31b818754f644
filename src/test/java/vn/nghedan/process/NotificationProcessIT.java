package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.nghedan.MailCatcher;
import vn.nghedan.TestCase;

/** The way through {@code notification}, with a mail server that is there, and one that is not. */
class NotificationProcessIT extends ProcessTest {

	@AfterEach
	void forgetMails() throws Exception {
		MailCatcher.server().purgeEmailFromAllMailboxes();
	}

	@Test
	void aMailTellsTheStepTheCodeAndWhereToClickAndNothingOfThePetition() throws Exception {
		TestCase petition = cases.captured();
		petition.fires("serviceTask_sendNotice");

		var mail = MailCatcher.server().getReceivedMessages()[0];
		String text = mail.getContent().toString();
		assertThat(mail.getSubject()).contains(petition.key());
		assertThat(text).contains(petition.key(), "#/?task=" + petition.task("userTask_register").id())
				.doesNotContain("Mương", "Lê Thị Mẫu", "0900");
		assertThat(GreenMailUtil.getAddressList(mail.getAllRecipients())).endsWith("@example.com");
		assertThat(petition.path("notification")).contains("endEvent_sent");
	}

	@Test
	void whatWasDoneInTheMeantimeIsNotWrittenAbout() {
		TestCase petition = cases.captured();
		Job notice = petition.jobs("serviceTask_sendNotice").get(0);
		petition.registers();
		engine.getManagementService().executeJob(notice.getId());
		assertThat(MailCatcher.server().getReceivedMessages()).isEmpty();
	}

	@Test
	void aServerThatIsAwayBecomesAnIncidentThatCanBeRetried() {
		TestCase petition = cases.captured();
		Job notice = petition.jobs("serviceTask_sendNotice").get(0);
		MailCatcher.stop();
		for (int i = 0; i < 5; i++)
			assertThatThrownBy(() -> engine.getManagementService().executeJob(notice.getId())).isNotNull();
		assertThat(engine.getRuntimeService().createIncidentQuery().configuration(notice.getId()).count()).isOne();
		assertThat(petition.steps()).containsExactly("userTask_register");

		MailCatcher.restart();
		engine.getManagementService().setJobRetries(notice.getId(), 1);
		engine.getManagementService().executeJob(notice.getId());

		assertThat(MailCatcher.server().getReceivedMessages()).hasSize(1);
		assertThat(engine.getRuntimeService().createIncidentQuery().configuration(notice.getId()).count()).isZero();
	}
}
