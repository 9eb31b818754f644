package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghedan.TestCase;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.dossier.DossierStatus;
import vn.nghedan.dossier.FollowUps;
import vn.nghedan.dossier.Letter;
import vn.nghedan.dossier.LetterKind;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.RecordDesk;
import vn.nghedan.meeting.RecordDraft;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.CaptureKey;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.IntakeDesk;
import vn.nghedan.petition.MergeDesk;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.platform.Refusal;
import vn.nghedan.quarantine.Quarantine;

/** What is tied to a petition that goes into quarantine: others of the same matter or person, dossiers, records. */
class QuarantineKinProcessIT extends ProcessTest {

	private static final Actor OFFICER = new Actor("canbo013");

	@Autowired
	Quarantine quarantine;
	@Autowired
	MergeDesk merges;
	@Autowired
	IntakeDesk intake;
	@Autowired
	CaptureDesk desk;
	@Autowired
	DossierOffice dossiers;
	@Autowired
	FollowUps followUps;
	@Autowired
	RecordDesk records;
	@Autowired
	MeetingRoom meetings;
	@Autowired
	JdbcClient jdbc;

	@Test
	void whoWaitsForItsAnswerComesBackToTheDeskAndWhoHasHeardItKeepsIt() {
		TestCase master = inWork();
		TestCase waiting = cases.captured().does("userTask_register", "decision", "DUPLICATE", "masterCode", master.key());
		assertThat(goes(master).kin().petitions()).containsExactly(waiting.key());
		assertThat(waiting.status()).isEqualTo(PetitionStatus.CAPTURED);
		assertThat(waiting.steps()).containsExactly("userTask_register");
		assertThat(waiting.petition().masterCode()).isEmpty();

		TestCase answered = inWork();
		TestCase untold = cases.captured().does("userTask_register", "decision", "DUPLICATE", "masterCode", answered.key());
		TestCase told = cases.captured().does("userTask_register", "decision", "DUPLICATE", "masterCode", answered.key());
		answered.resolves("RESOLVED").answers("RESOLVED");
		told.tells();
		goes(answered);
		assertThat(untold.steps()).as("the answer that it was to be told is gone").containsExactly("userTask_register");
		assertThat(told.steps()).containsExactly("userTask_recordFeedback");
		assertThat(told.judges("SATISFIED").petition().masterCode()).isEmpty();
	}

	@Test
	void whatWasMergedIntoADuplicateKeepsTheMaster() {
		TestCase master = inWork();
		TestCase between = cases.captured();
		TestCase first = cases.captured().does("userTask_register", "decision", "DUPLICATE", "masterCode", between.key());
		between.does("userTask_register", "decision", "DUPLICATE", "masterCode", master.key());
		goes(between);
		assertThat(first.petition().masterCode()).contains(master.key());
		assertThat(first.petition().mergedInto()).contains(master.key());
		assertThat(master.steps()).containsExactly("userTask_resolve");
		assertThat(List.of(master, first)).as("who said the same of the same matter said it himself")
			.allMatch(other -> other.petition().content().equals("Mương thoát nước bị bồi lắng, mưa lớn là nước tràn vào nhà."));
	}

	@Test
	void itsSentencesAreBlottedOutOfThePetitionThatItWasTakenFrom() {
		TestCase parent = cases.captured();
		String said = "Có người ở bộ phận nọ nhận phong bì của ba hộ.";
		jdbc.sql("update nghedan.petition set content = 'Mương bị tắc. ' || :said || ' Đèn không sáng.' where code = :code")
			.param("said", said).param("code", parent.key()).update();
		Petition child = intake.split(parent.key(), List.of(said, "Đèn không sáng."), OFFICER).get(0);
		Quarantine.Outcome outcome = goes(cases.of(child.code()));
		assertThat(parent.petition().content()).isEqualTo("Mương bị tắc. […]. Đèn không sáng.");
		assertThat(outcome.blottedOut()).isPositive();
		assertThat(outcome.kin().petitions()).hasSize(2).contains(parent.key());
		goes(parent);
		assertThat(cases.of(outcome.kin().petitions().stream().filter(code -> !code.equals(parent.key())).findFirst().orElseThrow())
			.petition().parentCode()).isEmpty();
	}

	@Test
	void anAgencyThatHasGotItIsAskedForThePapersByItsNumber() {
		TestCase petition = cases.captured().goesTo("REFER", "HM-SXD", "NORMAL");
		TestCase other = cases.captured().goesTo("REFER", "HM-SXD", "NORMAL");
		TestCase dossier = petition.dossier().leaves();
		goes(petition);
		assertThat(dossier.steps()).contains("userTask_sendChangeLetter");
		dossier.does("userTask_sendChangeLetter", "sent", true);
		List<Letter> letters = followUps.letters(dossier.key());
		assertThat(letters).extracting(Letter::kind).containsExactly(LetterKind.COVER, LetterKind.CHANGE);
		assertThat(letters.get(1).petitions()).containsExactly(petition.key());
		assertThat(letters.get(0).petitions()).as("what was sent was sent").containsExactly(petition.key(), other.key());
		assertThat(dossiers.waitingIn(dossier.key())).containsExactly(other.key());
		assertThat(dossiers.get(dossier.key()).status()).isEqualTo(DossierStatus.SENT);
	}

	@Test
	void anAgencyThatHasAnsweredItIsAskedAsWell() {
		TestCase petition = cases.captured().goesTo("REFER", "HM-SXD", "NORMAL");
		TestCase dossier = petition.dossier().leaves();
		petition.replies("FULL");
		goes(petition);
		assertThat(dossiers.get(dossier.key()).status()).isEqualTo(DossierStatus.DONE);
		dossier.does("userTask_sendChangeLetter", "sent", true);
		assertThat(followUps.letters(dossier.key()).get(1).petitions()).containsExactly(petition.key());
	}

	@Test
	void aSignedDossierThatHasNotLeftGoesWithoutIt() {
		TestCase petition = cases.captured().goesTo("REFER", "HM-SXD", "NORMAL");
		TestCase other = cases.captured().goesTo("REFER", "HM-SXD", "NORMAL");
		TestCase dossier = petition.dossier().isSigned();
		goes(petition);
		assertThat(followUps.letters(dossier.key()).get(0).petitions()).containsExactly(other.key());
		goes(other);
		assertThat(dossiers.get(dossier.key()).status()).isEqualTo(DossierStatus.VOID);
		assertThat(dossier.steps()).isEmpty();
	}

	@Test
	void theRecordOfItsMeetingLosesItsWordsAndItsScan() {
		TestCase meeting = cases.meeting();
		clock.moveTo(clock.instant().plusSeconds(11 * 3600));
		Actor liaison = new Actor(meetings.get(meeting.key()).liaisonUsername());
		Opinion opinion = new Opinion(Channel.GROUP_MEETING, PetitionKind.FEEDBACK, meetings.get(meeting.key()).groupCode(), null,
				"Tổ trưởng thu mỗi hộ hai trăm nghìn không có biên lai.", clock.instant(), meeting.key(), new PetitionerData("Phan Mẫu An", null, null, false), null, false);
		TestCase petition = cases.of(desk.capture(opinion, liaison).code());
		records.write(meeting.key(), new RecordDraft(null, "Đôn đốc vệ sinh", "Ông Phan Mẫu An nói tổ trưởng thu mỗi hộ hai trăm nghìn không có biên lai; bà con chờ.",
				false, null, 40), 0, true, liaison);
		records.readBack(meeting.key(), liaison);
		records.attachScan(meeting.key(), "bien-ban.pdf", "%PDF-1.4\nquet\n%%EOF\n".getBytes(StandardCharsets.UTF_8), liaison);

		Quarantine.Outcome outcome = goes(petition);

		assertThat(outcome.scans()).containsExactly(meeting.key());
		assertThat(records.of(meeting.key(), liaison).scanName()).isEmpty();
		assertThatThrownBy(() -> records.scan(meeting.key())).isInstanceOf(Refusal.class);
		assertThat(records.of(meeting.key(), liaison).draft().situation()).isEqualTo("Ông […] nói […]; bà con chờ.");
		assertThat(records.of(meeting.key(), liaison).draft().tasksUrged()).isEqualTo("Đôn đốc vệ sinh");
		assertThat(records.opinions(meeting.key(), liaison)).isEmpty();
	}

	@Test
	void aPhoneThatSendsItAgainIsRefused() {
		CaptureKey key = CaptureKey.of(UUID.randomUUID(), UUID.randomUUID());
		Opinion opinion = new Opinion(Channel.DIRECT_CONTACT, PetitionKind.FEEDBACK, "TG-BHD-1", null, "Chuyện ở bộ phận nọ.",
				clock.instant(), null, null, null, false, null, key, false);
		TestCase petition = cases.of(desk.capture(opinion, OFFICER).code());
		goes(petition);
		assertThatThrownBy(() -> desk.capture(opinion, OFFICER)).extracting("code").isEqualTo("petition.gone");
		assertThat(jdbc.sql("select count(*) from nghedan.audit_entry where action = 'QUARANTINED' and subject = :code and actor = 'canbo013'")
			.param("code", petition.key()).query(Long.class).single()).isOne();
	}

	@Test
	void anUrgentOneTakesItsReportAlong() {
		Opinion opinion = new Opinion(Channel.DIRECT_CONTACT, PetitionKind.FEEDBACK, "TG-BHD-1", null, "Chuyện khẩn ở bộ phận nọ.",
				clock.instant(), null, null, null, true);
		TestCase petition = cases.of(desk.capture(opinion, OFFICER).code());
		String report = jdbc.sql("select code from nghedan.situation_report where petition_code = :code").param("code", petition.key())
			.query(String.class).single();
		assertThat(cases.of(report).steps()).containsExactly("userTask_acknowledgeReport");
		goes(petition);
		assertThat(jdbc.sql("select count(*) from public.act_hi_procinst where business_key_ in (:keys)").param("keys", List.of(report, petition.key()))
			.query(Long.class).single()).isZero();
	}

	private TestCase inWork() {
		return cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL");
	}

	private Quarantine.Outcome goes(TestCase petition) {
		return quarantine.carryOut(petition.key(), petition.key(), OFFICER);
	}
}
