package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghedan.TestCase;
import vn.nghedan.dossier.Dossier;
import vn.nghedan.dossier.DossierDesk;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.dossier.DossierOffice.Destination;
import vn.nghedan.dossier.DossierStatus;
import vn.nghedan.dossier.FollowUps;
import vn.nghedan.dossier.Letter;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseDesk;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.platform.VietnamTime;

/** The ways through {@code city-dossier}. */
class CityDossierProcessIT extends WatchTest {

	private static final String CLOSING = "timerEvent_closingTime";

	@Autowired
	CaseDesk desk;
	@Autowired
	DossierDesk dossierDesk;
	@Autowired
	DossierOffice dossiers;
	@Autowired
	FollowUps followUps;
	@Autowired
	MovedDates moved;
	@Autowired
	JdbcClient database;

	@Test
	void petitionsForOneAgencyGatherUntilTheScheduleClosesTheirDossier() {
		TestCase first = queued();
		TestCase dossier = first.dossier();
		TestCase second = queued();
		TestCase elsewhere = cases.captured().goesTo("REFER", "HM-SYT", "NORMAL");

		assertThat(second.dossier().key()).isEqualTo(dossier.key());
		assertThat(elsewhere.dossier().key()).isNotEqualTo(dossier.key());
		assertThat(closing(dossier)).isEqualTo(at(LocalDate.of(2026, 11, 6), 11));
		assertThat(dossier.steps()).isEmpty();

		dossier.fires(CLOSING);

		assertThat(status(dossier)).isEqualTo(DossierStatus.CLOSED);
		assertThat(dossier.task("userTask_prepareDossier").groups()).containsExactly("TG.city-liaison");
		assertThat(dossier.task("userTask_prepareDossier").due()).isEqualTo(clocks.due(first.key(), "D16").orElseThrow());
		assertThat(queued().dossier().key()).as("a closed one takes nothing more").isNotEqualTo(dossier.key());
	}

	@Test
	void aClosingOnADayOffComesOnTheWorkingDayBefore() {
		clock.moveTo(at(LocalDate.of(2026, 12, 28), 9));
		assertThat(closing(queued().dossier())).as("1 January is a holiday").isEqualTo(at(LocalDate.of(2026, 12, 31), 11));
		clock.moveTo(at(LocalDate.of(2026, 12, 31), 15));
		assertThat(closing(queued("HM-STP").dossier())).as("too late for this week").isEqualTo(at(LocalDate.of(2027, 1, 8), 11));
	}

	@Test
	void aClosingTimerThatIsWrongIsPutRightWithTheCalendar() {
		TestCase dossier = queued().dossier();
		Instant right = closing(dossier);
		engine.getManagementService().setJobDuedate(dossier.jobs(CLOSING).get(0).getId(), Date.from(right.plusSeconds(86_400)));

		moved.move();

		assertThat(closing(dossier)).isEqualTo(right);
	}

	@Test
	void case47_anUrgentPetitionDoesNotWaitForFriday() {
		TestCase waiting = queued();
		TestCase urgent = cases.captured().goesTo("REFER", "HM-SXD", "URGENT");

		TestCase own = urgent.dossier();
		assertThat(own.key()).isNotEqualTo(waiting.dossier().key());
		assertThat(status(own)).isEqualTo(DossierStatus.CLOSED);
		assertThat(own.steps()).containsExactly("userTask_prepareDossier");
		own.leaves();

		assertThat(urgent.status()).isEqualTo(PetitionStatus.CITY_SENT);
		assertThat(waiting.status()).isEqualTo(PetitionStatus.CITY_QUEUED);
		assertThat(status(waiting.dossier())).isEqualTo(DossierStatus.QUEUED);
	}

	@Test
	void aDossierIsSignedNumberedSentAndItsPetitionsAreTold() {
		TestCase petition = queued();
		TestCase dossier = petition.dossier().closes().does("userTask_prepareDossier", "prepared", true);
		assertThat(dossier.task("userTask_signDossier").groups()).containsExactly("TG.chair");
		assertThat(dossier.task("userTask_signDossier").due()).isNotNull();
		assertThat(letters(dossier)).as("no number before it is signed").isEmpty();

		dossier.does("userTask_signDossier", "signed", "yes");
		assertThat(letters(dossier)).singleElement().satisfies(letter -> {
			assertThat(letter.label()).isEqualTo(get(dossier).letterNumber()).endsWith("/UBND-VP");
			assertThat(letter.petitions()).containsExactly(petition.key());
		});
		dossier.does("userTask_sendDossier", "sent", true);
		assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_SENT);
		assertThat(petition.steps()).as("told in the background").isEmpty();
		dossier.fires("serviceTask_tellCases");

		assertThat(petition.steps()).containsExactly("userTask_recordReply");
		assertThat(dossier.runs("dossier-follow-up")).isTrue();
		petition.replies("FULL");
		assertThat(status(dossier)).isEqualTo(DossierStatus.DONE);
		assertThat(dossier.path("city-dossier")).contains("serviceTask_tellCases", "callActivity_followUp", "endEvent_answered");
		assertThat(dossier.runs("city-dossier")).isFalse();
	}

	@Test
	void theChairGivesItBackAndTheLiaisonPreparesItAnew() {
		TestCase dossier = queued().dossier().closes().does("userTask_prepareDossier", "prepared", true);
		assertThatThrownBy(() -> dossier.does("userTask_signDossier", "signed", "no")).extracting("code")
				.isEqualTo("process.missing-answer");
		dossier.does("userTask_signDossier", "signed", "no", "reason", "Bổ sung căn cứ");

		assertThat(status(dossier)).isEqualTo(DossierStatus.CLOSED);
		assertThat(get(dossier).returnReason()).isEqualTo("Bổ sung căn cứ");
		assertThat(letters(dossier)).isEmpty();
		dossier.leaves();
		assertThat(status(dossier)).isEqualTo(DossierStatus.SENT);
	}

	@Test
	void aDossierThatIsEmptiedBeforeItLeavesIsVoid() {
		TestCase petition = queued();
		TestCase dossier = petition.dossier();

		withdraws(petition);

		assertThat(petition.status()).isEqualTo(PetitionStatus.WITHDRAWN);
		assertThat(status(dossier)).isEqualTo(DossierStatus.VOID);
		assertThat(dossier.runs("city-dossier")).isFalse();
		assertThat(dossier.path("city-dossier")).contains("startEvent_voided", "endEvent_voided");
	}

	@Test
	void case49_aCancelledNumberIsVoidAndNeverGivenAgain() {
		TestCase petition = queued();
		TestCase dossier = petition.dossier().isSigned();
		Letter given = letters(dossier).get(0);

		dossierDesk.cancel(dossier.key(), "Sai nơi nhận", liaison());

		assertThat(letters(dossier)).singleElement().satisfies(letter -> {
			assertThat(letter.state()).isEqualTo(Letter.State.VOID);
			assertThat(letter.voidReason()).isEqualTo("Sai nơi nhận");
		});
		assertThat(status(dossier)).isEqualTo(DossierStatus.VOID);
		assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_QUEUED);
		TestCase next = petition.dossier().isSigned();
		assertThat(next.key()).isNotEqualTo(dossier.key());
		assertThat(letters(next).get(0).number()).isEqualTo(given.number() + 1);
		next.does("userTask_sendDossier", "sent", true).fires("serviceTask_tellCases");
		assertThat(petition.steps()).containsExactly("userTask_recordReply");
	}

	@Test
	void aLetterIsCalledBackAndWhatIsNotAnsweredWaitsForTheNext() {
		TestCase answered = queued();
		TestCase silent = queued();
		TestCase dossier = answered.dossier();
		dossier.leaves();
		answered.replies("FULL");

		dossierDesk.cancel(dossier.key(), "Gửi nhầm cơ quan", liaison());

		assertThat(answered.status()).isEqualTo(PetitionStatus.CITY_REPLIED);
		assertThat(answered.steps()).containsExactly("userTask_draftResponse");
		assertThat(silent.status()).isEqualTo(PetitionStatus.CITY_QUEUED);
		assertThat(silent.steps()).as("nobody records a reply to a letter that is void").isEmpty();
		assertThat(silent.path("referral")).contains("boundaryEvent_recalled");
		assertThat(dossier.runs("dossier-follow-up")).isFalse();
		assertThat(status(dossier)).isEqualTo(DossierStatus.VOID);
		silent.dossier().leaves();
		assertThat(silent.replies("FULL").status()).isEqualTo(PetitionStatus.CITY_REPLIED);
	}

	@Test
	void aLetterIsCalledBackBeforeItsPetitionsWereTold() {
		TestCase petition = queued();
		TestCase dossier = petition.dossier().isSigned().does("userTask_sendDossier", "sent", true);

		dossierDesk.cancel(dossier.key(), "Gửi nhầm cơ quan", liaison());

		assertThat(dossier.jobs("serviceTask_tellCases")).isEmpty();
		assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_QUEUED);
		petition.dossier().leaves();
		assertThat(petition.steps()).containsExactly("userTask_recordReply");
	}

	@Test
	void whatIsTakenOutWaitsForTheNextDossierOrIsClassifiedAnew() {
		TestCase later = queued();
		TestCase other = queued();
		TestCase stays = queued();
		TestCase dossier = stays.dossier().closes();

		dossiers.takeOut(dossier.key(), later.key(), "Chờ ảnh hiện trường", Destination.QUEUE, liaison());
		dossiers.takeOut(dossier.key(), other.key(), "Thuộc sở khác", Destination.CLASSIFICATION, liaison());

		assertThat(later.dossier().key()).isNotEqualTo(dossier.key());
		assertThat(later.status()).isEqualTo(PetitionStatus.CITY_QUEUED);
		assertThat(other.status()).isEqualTo(PetitionStatus.CLASSIFIED);
		assertThat(other.steps()).containsExactly("userTask_classify");
		assertThat(dossiers.petitionsIn(dossier.key())).containsExactly(stays.key());
		other.classifies("REFER", "HM-SYT", "NORMAL").confirms();
		assertThat(get(other.dossier()).agency()).isEqualTo("HM-SYT");
		dossier.leaves();
		assertThatThrownBy(() -> dossiers.takeOut(dossier.key(), stays.key(), "Muộn", Destination.QUEUE, liaison()))
				.extracting("code").isEqualTo("dossier.wrong-state");
	}

	@Test
	void aSignedLetterIsSentAsItIsAndNamesOnlyWhatGoesWithIt() {
		TestCase withdrawn = queued();
		TestCase stays = queued();
		TestCase dossier = stays.dossier().isSigned();
		assertThatThrownBy(() -> dossiers.takeOut(dossier.key(), stays.key(), "Muộn", Destination.QUEUE, liaison()))
				.extracting("code").isEqualTo("dossier.wrong-state");

		withdraws(withdrawn);

		assertThat(letters(dossier)).singleElement()
				.satisfies(letter -> assertThat(letter.petitions()).containsExactly(stays.key()));
	}

	@Test
	void aScheduleOfItsOwnThatIsOverHidesNoOther() {
		database.sql("""
				insert into nghedan.dossier_schedule (office, weekday, at_time, valid_from, valid_to, basis)
				values ('TG', 2, '09:00', '2020-01-01', '2026-11-08', 'Thử nghiệm')""").update();
		try {
			assertThat(closing(queued().dossier())).isEqualTo(at(LocalDate.of(2026, 11, 3), 9));
			clock.moveTo(at(LocalDate.of(2026, 11, 9), 9));
			assertThat(closing(queued("HM-STP").dossier())).isEqualTo(at(LocalDate.of(2026, 11, 13), 11));
		} finally {
			database.sql("delete from nghedan.dossier_schedule where basis = 'Thử nghiệm'").update();
		}
	}

	@Test
	void centralMattersGoThroughTheCity() {
		TestCase petition = cases.captured().goesTo("REFER", "TW", "NORMAL");
		assertThat(petition.petition().route().unit()).isEqualTo("TW");
		assertThat(get(petition.dossier()).agency()).isEqualTo("HM");
		petition.dossier().leaves();
		assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_SENT);
	}

	@Test
	void aQueueThatIsOlderThanFiveWorkingDaysAlarmsTheChair() {
		TestCase petition = queued();
		assertThat(clocks.due(petition.key(), "D16")).contains(VietnamTime.endOf(LocalDate.of(2026, 11, 9)));
		raised(petition, "D16 OVERDUE");
		assertThat(recipients(petition, "D16")).contains(cases.holderOf("TG.city-liaison"), cases.holderOf("TG.chair"));
	}

	@Test
	void case45_whatTheCityAnswersGoesOnAndWhatItLeavesOutIsWaitedForAndRemindedAfterFifteenWorkingDays() {
		List<TestCase> twelve = Stream.generate(this::queued).limit(12).toList();
		TestCase dossier = twelve.get(0).dossier();
		assertThat(dossiers.petitionsIn(dossier.key())).hasSize(12);
		dossier.leaves();
		assertThat(twelve).allSatisfy(petition -> assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_SENT));

		twelve.subList(0, 9).forEach(petition -> petition.replies("FULL").answers("EXPLAINED"));

		assertThat(twelve.subList(0, 9)).allSatisfy(petition -> {
			assertThat(petition.steps()).containsExactly("userTask_tellPetitioner");
			assertThat(clocks.due(petition.key(), "D17")).isEmpty();
		});
		for (TestCase waiting : twelve.subList(9, 12)) {
			cases.mondayMorning();
			assertThat(clocks.due(waiting.key(), "D17")).contains(VietnamTime.endOf(LocalDate.of(2026, 11, 23)));
			raised(waiting, "D17 AGENCY_LETTER");
			assertThat(waiting.status()).isEqualTo(PetitionStatus.CITY_SENT);
			assertThat(VietnamTime.dateOf(clock.instant())).isEqualTo(LocalDate.of(2026, 11, 24));
			assertThat(recipientsOf(waiting, "AGENCY_LETTER")).contains(cases.holderOf("TG.city-liaison"));
		}
		dossier.fires("timerEvent_nextLetter").does("userTask_sendReminder", "sent", true);
		assertThat(letters(dossier).get(1).petitions()).containsExactlyElementsOf(
				twelve.subList(9, 12).stream().map(TestCase::key).sorted().toList());
	}

	private void withdraws(TestCase petition) {
		desk.withdraw(petition.key(), "Người dân rút kiến nghị", new Actor("canbo001"));
	}

	private Actor liaison() {
		return new Actor(cases.holderOf("TG.city-liaison"));
	}

	private Dossier get(TestCase dossier) {
		return dossiers.get(dossier.key());
	}

	private DossierStatus status(TestCase dossier) {
		return get(dossier).status();
	}

	private List<Letter> letters(TestCase dossier) {
		return followUps.letters(dossier.key());
	}

	private static Instant closing(TestCase dossier) {
		return dossier.jobs(CLOSING).get(0).getDuedate().toInstant();
	}

	private static Instant at(LocalDate day, int hour) {
		return VietnamTime.at(day, LocalTime.of(hour, 0));
	}

	private TestCase queued() {
		return queued("HM-SXD");
	}

	private TestCase queued(String agency) {
		return cases.captured().goesTo("REFER", agency, "NORMAL");
	}
}
