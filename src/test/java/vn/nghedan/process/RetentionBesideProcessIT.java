package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nghedan.TestCase;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Anonymisation;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.CaptureKey;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.platform.Refusal;
import vn.nghedan.quarantine.EveryColumn;
import vn.nghedan.retention.Destruction;
import vn.nghedan.retention.LegalHolds;
import vn.nghedan.retention.ListedCase;

/** What is beside a destruction: papers that name whom the case was about, and a hold that comes while it runs. */
class RetentionBesideProcessIT extends ProcessTest {

	private static final Actor OFFICER = new Actor("canbo013");
	private static final Actor CLERK = new Actor("canbo033");
	private static final Actor CHAIR = new Actor("canbo028");
	private static final byte[] PAPER = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

	@Autowired
	CaptureDesk capture;
	@Autowired
	MeetingRoom meetings;
	@Autowired
	Destruction destruction;
	@Autowired
	LegalHolds holds;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	PlatformTransactionManager transactions;

	@AfterEach
	void takeAwayWhatHangsOnNoPetition() {
		jdbc.sql("delete from nghedan.situation_report where code like 'BC-ZQ-%'").update();
		jdbc.sql("delete from nghedan.review_item where review_code = 'HD-2099-999999'").update();
		jdbc.sql("delete from nghedan.delegation_review where code = 'HD-2099-999999'").update();
	}

	@Test
	void recordsMinutesReportsAndLettersDoNotNameThePersonAnyMore() {
		String name = "zqkept" + Long.toString(System.nanoTime(), 36);
		String digits = "0975" + (System.nanoTime() % 900000 + 100000);
		TestCase meeting = cases.meeting();
		clock.moveTo(clock.instant().plusSeconds(11 * 3600));
		UUID speech = UUID.randomUUID();
		TestCase first = spoken(meeting, name, digits, speech);
		TestCase second = spoken(meeting, name, digits, speech);
		closed(first);
		closed(second);
		beside(meeting, first, "Bà " + name + " (" + digits + ") nói mương bị tắc.");
		EveryColumn everywhere = new EveryColumn(jdbc);
		endedYearsAgo(first, 11);

		destroyed();
		assertThat(first.petition().isAnonymised()).isTrue();
		assertThat(situation(meeting)).as("the same speech is kept in another case").contains(name);

		endedYearsAgo(second, 11);
		destroyed();
		assertThat(everywhere.with(List.of(name, digits))).isEmpty();
		assertThat(situation(meeting)).isEqualTo("Bà […] ([…]) nói mương bị tắc.");
	}

	@Test
	void aHoldThatComesWhileACaseIsDestroyedComesTooLate() throws Exception {
		TestCase petition = old();
		String number = running();
		CountDownLatch destroyedNotCommitted = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		CompletableFuture<Void> destroying = CompletableFuture.runAsync(() -> new TransactionTemplate(transactions).executeWithoutResult(work -> {
			destruction.next(number);
			destroyedNotCommitted.countDown();
			await(goOn);
		}));
		await(destroyedNotCommitted);
		CompletableFuture<Object> holding = CompletableFuture.supplyAsync(() -> holds.place(petition.key(), "Tòa án còn giữ hồ sơ", null, CHAIR));
		waitsForALock();
		assertThat(holding).isNotDone();
		goOn.countDown();
		destroying.get(5, TimeUnit.MINUTES);

		assertThatThrownBy(() -> holding.get(5, TimeUnit.MINUTES)).cause()
			.isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo("retention.anonymised"));
		assertThat(petition.petition().content()).isEqualTo(Anonymisation.GONE);
		assertThat(holds.of(petition.key())).isEmpty();
		runsOut(number);
	}

	@Test
	void aDestructionWaitsForAHoldThatIsBeingPlacedAndLeavesTheCase() throws Exception {
		TestCase petition = old();
		String number = running();
		CountDownLatch heldNotCommitted = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		CompletableFuture<Void> holding = CompletableFuture.runAsync(() -> new TransactionTemplate(transactions).executeWithoutResult(work -> {
			holds.place(petition.key(), "Tòa án còn giữ hồ sơ", null, CHAIR);
			heldNotCommitted.countDown();
			await(goOn);
		}));
		await(heldNotCommitted);
		CompletableFuture<Boolean> destroying = CompletableFuture.supplyAsync(() -> destruction.next(number));
		waitsForALock();
		assertThat(destroying).isNotDone();
		goOn.countDown();
		holding.get(5, TimeUnit.MINUTES);
		destroying.get(5, TimeUnit.MINUTES);

		assertThat(petition.petition().isAnonymised()).isFalse();
		assertThat(petition.petition().content()).isNotEqualTo(Anonymisation.GONE);
		assertThat(destruction.cases(number)).filteredOn(one -> one.code().equals(petition.key())).extracting(ListedCase::state).containsExactly("HELD");
		runsOut(number);
		endedYearsAgo(petition, -11);
	}

	private void waitsForALock() throws InterruptedException {
		long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
		while (jdbc.sql("select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'").query(Integer.class).single() == 0) {
			assertThat(System.nanoTime()).as("nobody waits").isLessThan(end);
			Thread.sleep(50);
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(5, TimeUnit.MINUTES)).isTrue();
		}
		catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private TestCase old() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL").isAnswered().judges("SATISFIED");
		endedYearsAgo(petition, 11);
		return petition;
	}

	private String running() {
		String number = destruction.drawUp("TG-BHD", CLERK).number();
		destruction.sign(number, "bien-ban.pdf", PAPER, CHAIR);
		destruction.start(number, CLERK);
		return number;
	}

	private void destroyed() {
		runsOut(running());
	}

	private void runsOut(String number) {
		TestCase process = cases.of(number);
		while (process.runs("destruction"))
			process.fires("serviceTask_destroyBatch");
	}

	private void endedYearsAgo(TestCase petition, int years) {
		jdbc.sql("update nghedan.petition set status_since = status_since - make_interval(years => :years) where code = :code")
			.param("years", years).param("code", petition.key()).update();
	}

	private void closed(TestCase petition) {
		petition.goesTo("RESOLVE", "TG-BHD", "NORMAL").isAnswered().judges("SATISFIED");
	}

	private TestCase spoken(TestCase meeting, String name, String digits, UUID speech) {
		return cases.of(capture.capture(new Opinion(Channel.GROUP_MEETING, PetitionKind.FEEDBACK, meetings.get(meeting.key()).groupCode(), null,
				"Mương bị tắc.", clock.instant(), meeting.key(), new PetitionerData(name, digits, null, false), null, false, null,
				CaptureKey.of(UUID.randomUUID(), speech), false), new Actor(meetings.get(meeting.key()).liaisonUsername())).code());
	}

	private String situation(TestCase meeting) {
		return jdbc.sql("select situation from nghedan.meeting_record where meeting_code = :code").param("code", meeting.key()).query(String.class).single();
	}

	private void beside(TestCase meeting, TestCase petition, String quote) {
		for (String row : List.of(
				"insert into nghedan.meeting_record (meeting_code, version, state, situation, tasks_urged, nil, changed_at, changed_by)"
						+ " values (:meeting, 0, 'DRAFT', :quote, :quote, false, now(), 'canbo013')",
				"insert into nghedan.meeting_record_addition (meeting_code, text, by, at) values (:meeting, :quote, 'canbo013', now())",
				"update nghedan.meeting set minutes = :quote where code = :meeting",
				"insert into nghedan.situation_report (code, version, meeting_code, ward_code, kind, urgent, text, reported_by, reported_at)"
						+ " values ('BC-ZQ-3', 0, :meeting, 'TG-BHD', 'OTHER', false, :quote, 'canbo013', now())",
				"insert into nghedan.delegation_review (code, version, delegation_code, ward_code, month, regular, scheduled_at, status, minutes)"
						+ " select 'HD-2099-999999', 0, code, ward_code, '2099-01-01', false, now(), 'PLANNED', :quote from nghedan.delegation limit 1",
				"insert into nghedan.review_item (review_code, petition_code, reported, noted_at, noted_by)"
						+ " select 'HD-2099-999999', code, true, now(), 'canbo028' from nghedan.petition where meeting_code = :meeting"))
			assertThat(jdbc.sql(row).param("quote", quote).param("meeting", meeting.key()).param("code", petition.key()).update()).as(row).isPositive();
	}
}
