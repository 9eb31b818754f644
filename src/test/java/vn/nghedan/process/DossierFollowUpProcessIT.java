package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.TestCase;
import vn.nghedan.dossier.DossierDesk;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.dossier.DossierStatus;
import vn.nghedan.dossier.FollowUps;
import vn.nghedan.dossier.Letter;
import vn.nghedan.dossier.LetterKind;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseDesk;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Criteria;
import vn.nghedan.petition.MergeDesk;
import vn.nghedan.petition.PetitionRow;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.Scope;
import vn.nghedan.petition.TextKind;
import vn.nghedan.platform.VietnamTime;

/** The ways through {@code dossier-follow-up}. */
class DossierFollowUpProcessIT extends WatchTest {

	private static final String NEXT_LETTER = "timerEvent_nextLetter";

	@Autowired
	CaseDesk desk;
	@Autowired
	MergeDesk merging;
	@Autowired
	DossierOffice dossiers;
	@Autowired
	DossierDesk dossierDesk;
	@Autowired
	FollowUps followUps;
	@Autowired
	CaseFile file;

	@Test
	void aSilentAgencyIsRemindedAfter15And20And25WorkingDaysAndThenReported() {
		List<TestCase> two = sent("HM-SXD", 2);
		TestCase dossier = two.get(0).dossier();

		for (LocalDate day : List.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 7))) {
			dossier.fires(NEXT_LETTER);
			assertThat(VietnamTime.dateOf(clock.instant().minusSeconds(1))).isEqualTo(day);
			assertThat(dossier.task("userTask_sendReminder").groups()).containsExactly("TG.city-liaison");
			assertThat(dossier.task("userTask_sendReminder").due()).isAfter(clock.instant());
			assertThat(followUps.isLetterDue(dossier.key())).isTrue();
			dossier.does("userTask_sendReminder", "sent", true);
			assertThat(followUps.isLetterDue(dossier.key())).isFalse();
		}
		two.get(0).replies("FULL");
		dossier.fires(NEXT_LETTER);

		assertThat(dossier.task("userTask_readReport").groups()).as("the highest who has somebody").containsExactly("TG.chair");
		assertThatThrownBy(() -> dossier.does("userTask_readReport", "direction", " ")).extracting("code")
				.isEqualTo("process.missing-answer");
		dossier.does("userTask_readReport", "direction", "Mời sở làm việc trong tuần");
		assertThat(letters(dossier)).extracting(Letter::kind).containsExactly(LetterKind.COVER, LetterKind.REMINDER,
				LetterKind.REMINDER, LetterKind.REMINDER, LetterKind.REPORT);
		assertThat(letters(dossier)).extracting(Letter::step).containsExactly(0, 1, 2, 3, 0);
		assertThat(letters(dossier).get(3).petitions()).hasSize(2);
		assertThat(letters(dossier).get(4).petitions()).containsExactly(two.get(1).key());
		assertThat(letters(dossier).get(4).note()).isEqualTo("Mời sở làm việc trong tuần");
		assertThat(letters(dossier)).extracting(Letter::number).doesNotHaveDuplicates();
		two.get(1).replies("FULL");
		assertThat(dossier.path("dossier-follow-up")).contains("endEvent_settled");
		assertThat(dossier.runs("city-dossier")).isFalse();
	}

	@Test
	void aReminderThatComesLateStandsForTheEarlierOnes() {
		TestCase dossier = sent("HM-SXD", 1).get(0).dossier();
		dossier.fires(NEXT_LETTER);
		clock.moveTo(VietnamTime.endOf(LocalDate.of(2026, 12, 1)));
		dossier.does("userTask_sendReminder", "sent", true);
		assertThat(letters(dossier).get(1).step()).isEqualTo(2);
		assertThat(dossier.jobs(NEXT_LETTER)).singleElement().satisfies(
				timer -> assertThat(timer.getDuedate().toInstant()).isEqualTo(VietnamTime.endOf(LocalDate.of(2026, 12, 7))));
	}

	@Test
	void nobodyRemindsOrReportsWhenTheLastReplyIsThere() {
		TestCase reminded = sent("HM-SXD", 1).get(0);
		TestCase dossier = reminded.dossier().fires(NEXT_LETTER);
		reminded.replies("FULL");
		assertThat(dossier.steps()).isEmpty();
		assertThat(dossier.path("dossier-follow-up")).contains("boundaryEvent_answeredBeforeReminder", "endEvent_reminderSpared");

		cases.mondayMorning();
		TestCase reported = sent("HM-SXD", 1).get(0);
		TestCase late = reported.dossier();
		for (int i = 0; i < 3; i++)
			late.fires(NEXT_LETTER).does("userTask_sendReminder", "sent", true);
		late.fires(NEXT_LETTER);
		reported.replies("RETURNED");
		assertThat(late.steps()).isEmpty();
		assertThat(late.path("dossier-follow-up")).contains("boundaryEvent_answeredBeforeReport", "endEvent_reportSpared");
		assertThat(dossiers.get(late.key()).status()).isEqualTo(DossierStatus.DONE);
	}

	@Test
	void theAgencyIsToldOfWhatWasWithdrawnOrMergedAfterItWasSent() {
		List<TestCase> three = sent("HM-SXD", 3);
		TestCase dossier = three.get(0).dossier();

		withdraws(three.get(0));
		merging.mergeInto(three.get(1).key(), three.get(2).key(), liaison());

		assertThat(dossier.steps()).as("one letter for both").containsExactly("userTask_sendChangeLetter");
		assertThat(dossier.task("userTask_sendChangeLetter").groups()).containsExactly("TG.city-liaison");
		dossier.does("userTask_sendChangeLetter", "sent", true);
		assertThat(letters(dossier).get(1).kind()).isEqualTo(LetterKind.CHANGE);
		assertThat(letters(dossier).get(1).petitions())
				.containsExactlyElementsOf(Stream.of(three.get(0).key(), three.get(1).key()).sorted().toList());
		assertThat(dossier.path("dossier-change")).contains("endEvent_changeTold");
		assertThat(dossier.jobs(NEXT_LETTER)).as("the third is still waited for").hasSize(1);
		assertThatThrownBy(() -> three.get(1).replies("FULL")).as("no second answer").isNotNull();
		three.get(2).replies("FULL");
		assertThat(dossier.runs("city-dossier")).isFalse();
	}

	@Test
	void theChangeLetterIsWrittenAlsoWhenNothingElseIsOpen() {
		TestCase petition = sent("HM-SXD", 1).get(0);
		TestCase dossier = petition.dossier().fires(NEXT_LETTER);
		withdraws(petition);
		assertThat(dossier.steps()).containsExactly("userTask_sendChangeLetter");
		assertThat(dossiers.get(dossier.key()).status()).isEqualTo(DossierStatus.DONE);
		assertThat(dossier.runs("city-dossier")).as("there is nothing to follow up any more").isFalse();
		dossier.does("userTask_sendChangeLetter", "sent", true);
		assertThat(dossier.runs("dossier-change")).isFalse();
	}

	@Test
	void aLetterThatIsCalledBackNeedsNoChangeLetter() {
		List<TestCase> two = sent("HM-SXD", 2);
		TestCase dossier = two.get(0).dossier();
		withdraws(two.get(0));
		dossierDesk.cancel(dossier.key(), "Gửi nhầm cơ quan", liaison());
		assertThat(dossier.steps()).isEmpty();
		assertThat(dossier.path("dossier-change")).contains("boundaryEvent_voided", "endEvent_nothingToTell");
		assertThat(two.get(1).status()).isEqualTo(PetitionStatus.CITY_QUEUED);
	}

	@Test
	void theAgencyIsToldAlsoOfWhatIsWithdrawnBeforeAnythingFollowsTheDossierUp() {
		TestCase petition = cases.captured().goesTo("REFER", "HM-SXD", "NORMAL");
		TestCase dossier = petition.dossier().isSigned().does("userTask_sendDossier", "sent", true);
		withdraws(petition);
		assertThat(dossier.steps()).containsExactly("userTask_sendChangeLetter");
		dossier.fires("serviceTask_tellCases");
		assertThat(dossier.path("dossier-follow-up")).contains("endEvent_answered");
		assertThat(dossier.runs("city-dossier")).isFalse();
	}

	@Test
	void case55_anotherAgencyIsOnlyRemindedPolitelyAndItsSilenceIsNobodysBreach() {
		TestCase petition = sent("X-DIENLUC", 1).get(0);
		TestCase dossier = petition.dossier();
		assertThat(petition.status()).isEqualTo(PetitionStatus.WITH_OTHER_AGENCY);
		assertThat(clocks.due(petition.key(), "D18")).as("the petitioner is told in between").isPresent();

		for (int i = 0; i < 3; i++)
			dossier.fires(NEXT_LETTER).does("userTask_sendReminder", "sent", true);

		assertThat(dossier.jobs(NEXT_LETTER)).as("no report on somebody we have no orders for")
				.allSatisfy(timer -> assertThat(timer.getDuedate()).isEqualTo(ModelClocks.NEVER));
		for (int i = 0; i < 12; i++)
			petition.fires(WATCH);
		assertThat(alarms(petition)).contains("D17 AGENCY_LETTER").noneMatch(alarm -> alarm.startsWith("D17 OVERDUE")
				|| alarm.startsWith("D17 ESCALATION"));
		petition.replies("INTERIM");
		assertThat(overdue(petition)).isFalse();
	}

	@Test
	void aCityDepartmentThatIsSilentIsOverdue() {
		TestCase petition = sent("HM-SXD", 1).get(0);
		clock.moveTo(VietnamTime.endOf(LocalDate.of(2026, 11, 25)));
		assertThat(overdue(petition)).isTrue();
	}

	@Test
	void case46_whatWasOnlySaidIsAnInterimReply() {
		TestCase petition = sent("HM-SXD", 1).get(0).writes(TextKind.AGENCY_REPLY);
		assertThatThrownBy(() -> petition.does("userTask_recordReply", "replyKind", "FULL", "replyNumber", "", "replyDate", "2026-11-02"))
				.extracting("code").isEqualTo("dossier.reply-details");
		petition.does("userTask_recordReply", "replyKind", "INTERIM", "replyNumber", "", "replyDate", "2026-11-02");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_SENT);
		assertThat(dossiers.get(petition.dossier().key()).status()).isEqualTo(DossierStatus.SENT);
	}

	private boolean overdue(TestCase petition) {
		Criteria late = new Criteria(petition.key(), null, true, null, null, null, null, null, null, null, null, true);
		return file.search(late, Scope.EVERYTHING, null, 10).rows().stream().map(PetitionRow::code).anyMatch(petition.key()::equals);
	}

	private void withdraws(TestCase petition) {
		desk.withdraw(petition.key(), "Người dân rút kiến nghị", liaison());
	}

	private List<TestCase> sent(String agency, int count) {
		List<TestCase> petitions = Stream.generate(() -> cases.captured().goesTo("REFER", agency, "NORMAL")).limit(count).toList();
		petitions.get(0).dossier().leaves();
		return petitions;
	}

	private List<Letter> letters(TestCase dossier) {
		return followUps.letters(dossier.key());
	}

	private Actor liaison() {
		return new Actor(cases.holderOf("TG.city-liaison"));
	}
}
