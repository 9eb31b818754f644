package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nghedan.TestCase;
import vn.nghedan.dossier.DossierDesk;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.dossier.DossierStatus;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseTexts;
import vn.nghedan.petition.MergeDesk;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.TextKind;
import vn.nghedan.platform.Refusal;
import vn.nghedan.web.CaseTasks;

/** Cancelling, merging and answering at the same moment loses nothing and answers nothing twice. */
class DossierRaceProcessIT extends ProcessTest {

	private static final int ROUNDS = 12;
	private static final String DEADLOCK = "40P01";

	@Autowired
	DossierDesk desk;
	@Autowired
	DossierOffice dossiers;
	@Autowired
	MergeDesk merging;
	@Autowired
	CaseTasks tasks;
	@Autowired
	CaseTexts texts;
	@Autowired
	TransactionTemplate transaction;
	@Autowired
	JdbcClient jdbc;
	private final ExecutorService people = Executors.newFixedThreadPool(6);
	private final List<String> outcomes = new ArrayList<>();

	@AfterEach
	void goHome() {
		people.shutdownNow();
	}

	@Test
	void cancellingMergingAndReplyingAtOnceLosesNothingAndAnswersNothingTwice() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			List<TestCase> four = gathered();
			TestCase dossier = four.get(0).dossier();
			dossier.leaves();
			TestCase a = four.get(0);
			TestCase b = four.get(1);
			TestCase c = four.get(2);
			race(round, List.of(() -> cancel(dossier), () -> merge(b, a), () -> reply(b, "FULL"), () -> reply(c, "FULL"),
					() -> reply(c, "RETURNED"), () -> merge(a, c)));
			four.forEach(this::isInOnePlace);
		}
		assertThat(outcomes).as("somebody got through in every round").filteredOn("done"::equals).hasSizeGreaterThanOrEqualTo(ROUNDS);
		numbersAreUnique();
	}

	@Test
	void sendingWhileItIsCancelledAndEmptiedLosesNothing() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			List<TestCase> four = gathered();
			TestCase dossier = four.get(0).dossier().isSigned();
			race(round, List.of(() -> cancel(dossier), () -> send(dossier), () -> merge(four.get(0), four.get(1)),
					() -> takeOut(dossier, four.get(2)), () -> merge(four.get(1), four.get(3))));
			if (!dossier.jobs("serviceTask_tellCases").isEmpty())
				dossier.fires("serviceTask_tellCases");
			four.forEach(this::isInOnePlace);
		}
		numbersAreUnique();
	}

	private List<TestCase> gathered() {
		cases.mondayMorning();
		return Stream.generate(() -> cases.captured().goesTo("REFER", "HM-SKHCN", "NORMAL")).limit(4).toList();
	}

	/** All begin at the same moment; the order in which they stand in line changes from round to round. */
	private void race(int round, List<Callable<Void>> deeds) throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		List<Future<String>> running = new ArrayList<>();
		for (int i = 0; i < deeds.size(); i++) {
			Callable<Void> deed = deeds.get((i + round) % deeds.size());
			running.add(people.submit(() -> {
				start.await();
				return outcome(deed);
			}));
		}
		start.countDown();
		for (Future<String> one : running)
			outcomes.add(one.get());
	}

	/** Whoever comes too late, or stands in a ring of waiting people that the database breaks up, is told to try again. */
	private static String outcome(Callable<Void> deed) throws Exception {
		try {
			deed.call();
			return "done";
		} catch (Refusal refused) {
			assertThat(refused.kind()).isIn(Refusal.Kind.CONFLICT, Refusal.Kind.NOT_FOUND, Refusal.Kind.FORBIDDEN);
			return refused.code();
		} catch (OptimisticLockingException | ConcurrencyFailureException overtaken) {
			return "overtaken";
		} catch (ProcessEnginePersistenceException brokenUp) {
			// The engine looks for a handler of the deadlock in the transaction that the database has ended
			assertThat(brokenUp).rootCause().isInstanceOfSatisfying(SQLException.class,
					cause -> assertThat(cause.getSQLState()).isEqualTo(DEADLOCK));
			return "overtaken";
		} catch (ProcessEngineException wrapped) {
			assertThat(wrapped).as("a step that was given to others meanwhile").hasCauseInstanceOf(Refusal.class);
			return ((Refusal) wrapped.getCause()).code();
		}
	}

	private Void cancel(TestCase dossier) {
		desk.cancel(dossier.key(), "Gửi nhầm cơ quan", liaison());
		return null;
	}

	private Void merge(TestCase one, TestCase master) {
		merging.mergeInto(one.key(), master.key(), liaison());
		return null;
	}

	private Void takeOut(TestCase dossier, TestCase petition) {
		dossiers.takeOut(dossier.key(), petition.key(), "Chờ ảnh", DossierOffice.Destination.QUEUE, liaison());
		return null;
	}

	private Void send(TestCase dossier) {
		tasks.complete(dossier.key(), "userTask_sendDossier", Map.of("sent", true), liaison());
		return null;
	}

	private Void reply(TestCase petition, String kind) {
		transaction.executeWithoutResult(running -> {
			texts.write(petition.key(), TextKind.AGENCY_REPLY, "Sở đã xem xét.", liaison());
			tasks.complete(petition.key(), "userTask_recordReply",
					Map.of("replyKind", kind, "replyNumber", "15/SKHCN", "replyDate", "2026-11-02"), liaison());
		});
		return null;
	}

	/** Where the petition says it is, there it is and nowhere else, and somebody or something waits for it. */
	private void isInOnePlace(TestCase petition) {
		List<Map<String, Object>> waiting = jdbc.sql("""
				select d.code, d.status from nghedan.dossier_item i join nghedan.dossier d on d.code = i.dossier_code
				where i.petition_code = :petition and i.removed_at is null and i.settled_at is null""")
			.param("petition", petition.key()).query().listOfRows();
		PetitionStatus status = petition.status();
		assertThat(status).isIn(PetitionStatus.CITY_QUEUED, PetitionStatus.CITY_SENT, PetitionStatus.CITY_REPLIED,
				PetitionStatus.CLASSIFIED, PetitionStatus.CLOSED_DUPLICATE, PetitionStatus.CAPTURED);
		switch (status) {
			case CITY_QUEUED -> {
				assertThat(waiting).singleElement().satisfies(item -> assertThat(item.get("status")).isNotIn("SENT", "DONE", "VOID"));
				assertThat(petition.steps()).isEmpty();
				assertThat(petition.runs("referral")).isTrue();
			}
			case CITY_SENT -> {
				assertThat(waiting).singleElement().satisfies(item -> assertThat(item.get("status")).isEqualTo(DossierStatus.SENT.name()));
				assertThat(petition.steps()).containsExactly("userTask_recordReply");
			}
			default -> {
				assertThat(waiting).isEmpty();
				assertThat(petition.runs("referral")).isFalse();
			}
		}
		int last = jdbc.sql("select count(*) from nghedan.agency_reply where petition_code = :petition and kind in ('FULL', 'RETURNED')")
			.param("petition", petition.key()).query(Integer.class).single();
		assertThat(last).as(petition.key()).isLessThanOrEqualTo(1);
	}

	private void numbersAreUnique() {
		assertThat(jdbc.sql("select count(*) - count(distinct (office, year, number)) from nghedan.letter_number").query(Integer.class).single()).isZero();
		assertThat(jdbc.sql("""
				select count(*) from nghedan.letter_number n join nghedan.dossier d on d.code = n.dossier_code
				where n.kind = 'COVER' and (d.status = 'VOID') <> (n.state = 'VOID')""").query(Integer.class).single())
			.as("a letter is void exactly when its dossier is").isZero();
	}

	private Actor liaison() {
		return new Actor(cases.holderOf("TG.city-liaison"));
	}
}
