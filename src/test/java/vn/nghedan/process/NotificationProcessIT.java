package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.LocalDate;
import java.time.LocalTime;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.nghedan.MailCatcher;
import vn.nghedan.TestCase;
import vn.nghedan.platform.VietnamTime;

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
	void whoeverIsGivenATaskIsToldSo() throws Exception {
		TestCase petition = cases.captured();
		petition.jobs("serviceTask_sendNotice").forEach(job -> engine.getManagementService().executeJob(job.getId()));
		MailCatcher.server().purgeEmailFromAllMailboxes();

		engine.getTaskService().setAssignee(petition.task("userTask_register").id(), "canbo028");
		petition.fires("serviceTask_sendNotice");

		assertThat(GreenMailUtil.getAddressList(MailCatcher.server().getReceivedMessages()[0].getAllRecipients()))
				.isEqualTo("canbo028@example.com");
	}

	@Test
	void aTaskThatIsGivenByItsModelIsToldOfOnce() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE").resolves("RESOLVED");
		petition.jobs("serviceTask_sendNotice").forEach(job -> engine.getManagementService().executeJob(job.getId()));
		petition.drafts("RESOLVED").does("userTask_approveResponse", "confirmed", "yes");
		petition.jobs("serviceTask_sendNotice").forEach(job -> engine.getManagementService().executeJob(job.getId()));

		petition.does("userTask_issueResponse", "issued", true);

		assertThat(petition.jobs("serviceTask_sendNotice")).hasSize(1);
	}

	@Test
	void aReminderGoesOutByMailToo() throws Exception {
		TestCase petition = cases.captured().fires("serviceTask_sendNotice");
		MailCatcher.server().purgeEmailFromAllMailboxes();

		petition.fires("timerEvent_nextAlarm").fires("serviceTask_sendNotice");

		var mail = MailCatcher.server().getReceivedMessages()[0];
		assertThat(mail.getSubject()).contains("Sắp đến hạn", petition.key());
		assertThat(mail.getContent().toString()).contains("03/11/2026", petition.task("userTask_register").id());
	}

	@Test
	void anAlarmTellsTheStepSinceWhenItWaitsAndWhatHappensNext() throws Exception {
		TestCase petition = cases.captured();
		petition.jobs("serviceTask_sendNotice").forEach(job -> engine.getManagementService().executeJob(job.getId()));
		MailCatcher.server().purgeEmailFromAllMailboxes();

		petition.fires("timerEvent_nextAlarm").fires("timerEvent_nextAlarm");
		clock.moveTo(VietnamTime.at(LocalDate.of(2026, 11, 4), LocalTime.of(8, 0)));
		petition.jobs("serviceTask_sendNotice").forEach(job -> engine.getManagementService().executeJob(job.getId()));

		String own = mailTo("canbo029", "Đã quá hạn");
		assertThat(own).contains(petition.task("userTask_register").name(), "chờ từ 02/11/2026", "(D04)",
				"Hạn: 03/11/2026, đã quá 1 ngày làm việc", "Tiếp theo: 05/11/2026 báo người đứng đầu",
				"#/?task=" + petition.task("userTask_register").id());
		assertThat(mailTo("canbo028", "Đã quá hạn")).contains(petition.key(), "#/alarms").doesNotContain("?task=");
	}

	private static String mailTo(String username, String about) throws Exception {
		for (var mail : MailCatcher.server().getReceivedMessages())
			if (mail.getSubject().contains(about)
					&& GreenMailUtil.getAddressList(mail.getAllRecipients()).equals(username + "@example.com"))
				return mail.getContent().toString();
		throw new AssertionError("No mail to " + username);
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
