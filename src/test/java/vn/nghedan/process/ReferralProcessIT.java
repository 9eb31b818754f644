package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.nghedan.TestCase;
import vn.nghedan.petition.JournalEntry;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.TextKind;

/** The ways through {@code referral}. */
class ReferralProcessIT extends WatchTest {

	@Test
	void aFullReplyOfTheCityIsAnswered() {
		TestCase petition = sentTo("HM-SXD");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_SENT);
		assertThat(petition.task("userTask_recordReply").groups()).containsExactly("TG.city-liaison");

		petition.replies("FULL");

		assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_REPLIED);
		assertThat(petition.steps()).containsExactly("userTask_draftResponse");
		assertThat(petition.task("userTask_draftResponse").due()).isEqualTo(clocks.due(petition.key(), "D35").orElseThrow());
		assertThat(petition.path("referral")).contains("receiveTask_awaitSending", "endEvent_answered");
	}

	@Test
	void aPartialReplyKeepsWaiting() {
		TestCase petition = sentTo("HM-SXD").replies("PARTIAL");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_SENT);
		assertThat(petition.steps()).containsExactly("userTask_recordReply");
		assertThat(petition.petition().milestones().interimRepliedAt()).isNotNull();
		assertThat(petition.replies("INTERIM").replies("FULL").status()).isEqualTo(PetitionStatus.CITY_REPLIED);
	}

	@Test
	void case72_anInterimReplyIsNoAnswerAndTheNextOneIsOwed() {
		TestCase petition = sentTo("HM-SXD");
		Instant absolute = clocks.due(petition.key(), "D15").orElseThrow();
		Instant agency = clocks.due(petition.key(), "D17").orElseThrow();
		Instant first = clocks.due(petition.key(), "D18").orElseThrow();
		clock.moveTo(clock.instant().plus(Duration.ofDays(8)));

		petition.replies("INTERIM");

		assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_SENT);
		assertThat(petition.petition().milestones().isAnswered()).isFalse();
		assertThat(petition.steps()).containsExactly("userTask_recordReply");
		assertThat(clocks.due(petition.key(), "D15")).contains(absolute);
		assertThat(clocks.due(petition.key(), "D17")).contains(agency);
		assertThat(clocks.due(petition.key(), "D18")).isEmpty();
		assertThat(clocks.due(petition.key(), "D33").orElseThrow()).isAfter(first);
	}

	@Test
	void onlyAnInterimReplyMayComeWithoutANumber() {
		TestCase petition = sentTo("HM-SXD").writes(TextKind.AGENCY_REPLY);
		for (String kind : new String[] { "FULL", "PARTIAL", "RETURNED" })
			assertThatThrownBy(() -> answers(petition, kind)).extracting("code").isEqualTo("dossier.reply-details");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_SENT);

		answers(petition, "INTERIM");

		assertThat(petition.steps()).containsExactly("userTask_recordReply");
		assertThat(petition.petition().journal()).last().extracting(JournalEntry::reason).isEqualTo("INTERIM");
	}

	private static void answers(TestCase petition, String kind) {
		petition.does("userTask_recordReply", "replyKind", kind, "replyNumber", " ", "replyDate", "2026-11-02");
	}

	@Test
	void aReturnedPetitionIsClassifiedAgain() {
		TestCase petition = sentTo("HM-SXD").replies("RETURNED");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CLASSIFIED);
		assertThat(petition.steps()).containsExactly("userTask_classify");
		assertThat(petition.path("referral")).contains("endEvent_returned");
	}

	@Test
	void anotherAgencyIsWaitedForInTheSameWay() {
		TestCase petition = sentTo("X-CAPNUOC");
		assertThat(petition.status()).isEqualTo(PetitionStatus.WITH_OTHER_AGENCY);
		assertThat(petition.replies("FULL").status()).isEqualTo(PetitionStatus.CITY_REPLIED);
	}

	private TestCase sentTo(String agency) {
		TestCase petition = cases.captured().goesTo("REFER", agency, "NORMAL");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_QUEUED);
		assertThat(petition.steps()).isEmpty();
		assertThat(petition.instance("referral")).isWaitingAt("receiveTask_awaitSending").isWaitingFor("dossier.sent");
		petition.dossier().leaves();
		return petition;
	}
}
