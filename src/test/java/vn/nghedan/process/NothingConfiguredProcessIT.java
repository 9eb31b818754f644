package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import vn.nghedan.MailCatcher;
import vn.nghedan.TestCase;
import vn.nghedan.petition.AlarmRow;
import vn.nghedan.petition.Alarms;

/** A new installation, in which nobody has set up mail or addresses, escalates inside the system and sends nothing outside. */
class NothingConfiguredProcessIT extends WatchTest {

	@Autowired
	OutgoingMail mails;
	@Autowired
	Alarms inbox;
	@Autowired
	JdbcClient database;

	@BeforeEach
	@AfterEach
	void noMails() throws Exception {
		MailCatcher.server().purgeEmailFromAllMailboxes();
		mailsAre(true);
	}

	@Test
	void mailIsOffUnlessSomebodySwitchesItOn() throws IOException {
		var shipped = new YamlPropertySourceLoader().load("shipped", new ClassPathResource("application.yaml"));
		assertThat(shipped).extracting(part -> part.getProperty("nghedan.mail.enabled")).containsOnly(false, (Object) null);
	}

	@Test
	void whereNothingIsConfiguredNothingIsSentAndEverybodyIsToldInside() {
		mailsAre(false);
		TestCase petition = escalated();
		assertThat(MailCatcher.server().getReceivedMessages()).isEmpty();
		assertThat(petition.path("notification")).isEmpty();
		toldInside(petition);
	}

	@Test
	void whatWaitsToBeSentWhenMailIsSwitchedOffIsNotSent() {
		TestCase petition = cases.captured();
		mailsAre(false);
		petition.fires("serviceTask_sendNotice");
		assertThat(MailCatcher.server().getReceivedMessages()).isEmpty();
		assertThat(petition.path("notification")).contains("endEvent_sent");
	}

	@Test
	void whoHasNoAddressIsToldInside() {
		database.sql("update nghedan.official set email = null").update();
		try {
			TestCase petition = escalated();
			assertThat(MailCatcher.server().getReceivedMessages()).isEmpty();
			toldInside(petition);
		} finally {
			database.sql("update nghedan.official set email = username || '@example.com'").update();
		}
	}

	private TestCase escalated() {
		TestCase petition = cases.captured();
		raised(petition, "D04 ESCALATION 2");
		petition.jobs("serviceTask_sendNotice").forEach(job -> engine.getManagementService().executeJob(job.getId()));
		assertThat(petition.jobs("serviceTask_sendNotice")).isEmpty();
		return petition;
	}

	private void toldInside(TestCase petition) {
		assertThat(alarms(petition)).contains("D04 REMINDER", "D04 OVERDUE", "D04 ESCALATION 2");
		for (String group : List.of("TG-BHD.intake-officer", "TG-BHD.chair", "TG.chair"))
			assertThat(inbox.inbox(cases.holderOf(group), true, null, 200).rows()).extracting(AlarmRow::code).contains(petition.key());
	}

	private void mailsAre(boolean on) {
		ReflectionTestUtils.setField(mails, "enabled", on);
	}
}
