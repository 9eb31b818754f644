package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.TestCase;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.MergeDesk;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.RefusalGround;
import vn.nghedan.platform.Refusal;

/** Petitions on one matter: brought together, told the same answer, asked one by one, and taken apart again. */
class MergeProcessIT extends ProcessTest {

	private static final Actor OFFICIAL = new Actor("canbo013");

	@Autowired
	MergeDesk merges;
	@Autowired
	JdbcTemplate database;

	@Test
	void case34TwoWhoReportTheSameLampAreToldTheSameAnswerAndAskedOneByOne() {
		TestCase master = inWork();
		TestCase duplicate = cases.captured().does("userTask_register", "decision", "DUPLICATE", "masterCode", master.key());

		master.resolves("RESOLVED").answers("RESOLVED");

		assertThat(master.tells().judges("SATISFIED").status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
		assertThat(duplicate.tells().steps()).containsExactly("userTask_recordFeedback");
		duplicate.judges("DISSATISFIED");
		assertThat(duplicate.steps()).containsExactly("userTask_decideReopening");
	}

	@Test
	void whoComesWhenTheMasterHasItsAnswerIsToldItAtOnce() {
		TestCase master = inWork().isAnswered();
		TestCase atTheDesk = cases.captured().does("userTask_register", "decision", "DUPLICATE", "masterCode", master.key());
		TestCase inWork = inWork();
		merges.mergeInto(inWork.key(), master.key(), OFFICIAL);

		for (TestCase duplicate : List.of(atTheDesk, inWork)) {
			assertThat(duplicate.status()).isEqualTo(PetitionStatus.RELAY_PENDING);
			assertThat(duplicate.steps()).containsExactly("userTask_tellPetitioner");
			assertThat(duplicate.runs("deadline-watch")).isTrue();
			assertThat(duplicate.task("userTask_tellPetitioner").due()).isNotNull();
			assertThat(duplicate.tells().judges("SATISFIED").status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
			assertThat(duplicate.runs("deadline-watch")).isFalse();
		}
	}

	@Test
	void anAnswerOfLastYearIsNobodysAnswerAnyMore() {
		TestCase master = inWork().isAnswered().judges("SATISFIED");
		database.update("update nghedan.petition set issued_at = issued_at - interval '200 days', version = version + 1 where code = ?", master.key());
		TestCase late = cases.captured();
		assertThatThrownBy(() -> late.does("userTask_register", "decision", "DUPLICATE", "masterCode", master.key()))
			.isInstanceOf(Refusal.class);
		assertThat(late.steps()).containsExactly("userTask_register");
	}

	@Test
	void aMergeIsUndoneWhileItWaitsWhileItIsToBeToldAndWhileItIsJudged() {
		TestCase waiting = inWork();
		TestCase told = inWork();
		TestCase judged = inWork();
		TestCase master = inWork();
		List<Integer> numbers = numbers(waiting, told, judged);
		merges.mergeInto(waiting.key(), master.key(), OFFICIAL);
		merges.unmerge(waiting.key(), "Là đoạn mương khác", OFFICIAL);
		merges.mergeInto(told.key(), master.key(), OFFICIAL);
		merges.mergeInto(judged.key(), master.key(), OFFICIAL);
		master.resolves("RESOLVED").answers("RESOLVED");
		judged.tells();
		merges.unmerge(told.key(), "Là đoạn mương khác", OFFICIAL);
		merges.unmerge(judged.key(), "Là đoạn mương khác", OFFICIAL);

		for (TestCase each : List.of(waiting, told, judged)) {
			assertThat(each.status()).isEqualTo(PetitionStatus.CAPTURED);
			assertThat(each.steps()).containsExactly("userTask_register");
			assertThat(each.runs("deadline-watch")).isTrue();
			assertThat(each.petition().masterCode()).isEmpty();
			assertThat(each.goesTo("RESOLVE", "TG-BHD", "SIMPLE").isAnswered().judges("SATISFIED").status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
		}
		assertThat(numbers(waiting, told, judged)).isEqualTo(numbers);
		assertThat(master.tells().judges("SATISFIED").status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
	}

	@Test
	void whatIsClosedAfterItsAnswerIsNotTakenOutAnyMore() {
		TestCase master = inWork();
		TestCase duplicate = inWork();
		merges.mergeInto(duplicate.key(), master.key(), OFFICIAL);
		master.resolves("RESOLVED").answers("RESOLVED");
		duplicate.tells().judges("SATISFIED");
		assertThatThrownBy(() -> merges.unmerge(duplicate.key(), "Là việc khác", OFFICIAL)).isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> merges.unmerge(master.key(), "Là việc khác", OFFICIAL)).isInstanceOf(Refusal.class);
	}

	@Test
	void aChainLeadsToItsTopAndComesApartWhereItIsCut() {
		TestCase top = inWork();
		TestCase middle = inWork();
		TestCase first = inWork();
		TestCase second = inWork();
		merges.mergeInto(first.key(), middle.key(), OFFICIAL);
		merges.mergeInto(middle.key(), top.key(), OFFICIAL);
		merges.mergeInto(second.key(), middle.key(), OFFICIAL);
		assertThat(List.of(first, middle, second)).allSatisfy(each -> assertThat(each.petition().masterCode()).hasValue(top.key()));

		merges.unmerge(middle.key(), "Là việc khác", OFFICIAL);

		assertThat(middle.status()).isEqualTo(PetitionStatus.CAPTURED);
		assertThat(List.of(first, second)).allSatisfy(each -> assertThat(each.petition().masterCode()).hasValue(middle.key()));
		top.isAnswered();
		assertThat(first.status()).isEqualTo(PetitionStatus.CLOSED_DUPLICATE);
		middle.goesTo("RESOLVE", "TG-BHD", "SIMPLE").isAnswered();
		assertThat(List.of(first, second)).allSatisfy(each -> assertThat(each.tells().judges("SATISFIED").status())
			.isEqualTo(PetitionStatus.CLOSED_RESOLVED));
	}

	@Test
	void whatCameWithAPetitionGoesWithItEvenWhenTheAnswerIsAlreadyToBeTold() {
		TestCase top = inWork();
		TestCase middle = inWork();
		TestCase first = inWork();
		merges.mergeInto(first.key(), middle.key(), OFFICIAL);
		merges.mergeInto(middle.key(), top.key(), OFFICIAL);
		top.resolves("RESOLVED").answers("RESOLVED");
		assertThat(first.status()).isEqualTo(PetitionStatus.RELAY_PENDING);

		merges.unmerge(middle.key(), "Là việc khác", OFFICIAL);

		assertThat(first.status()).isEqualTo(PetitionStatus.CLOSED_DUPLICATE);
		assertThat(first.steps()).isEmpty();
		assertThat(first.runs("petition")).isFalse();
		assertThat(first.petition().masterCode()).hasValue(middle.key());
	}

	@Test
	void aReopenedPetitionIsMergedAndWhoHeardItsFirstAnswerCountsWithIt() {
		TestCase reopened = inWork();
		TestCase told = inWork();
		merges.mergeInto(told.key(), reopened.key(), OFFICIAL);
		reopened.isAnswered().judges("DISSATISFIED").does("userTask_decideReopening", "confirmed", "yes", "reason", "Có tình tiết mới");
		told.tells().judges("SATISFIED");
		TestCase top = inWork();
		merges.mergeInto(reopened.key(), top.key(), OFFICIAL);
		assertThat(told.petition().masterCode()).hasValue(top.key());
		assertThat(told.status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
		TestCase late = inWork();
		merges.mergeInto(late.key(), told.key(), OFFICIAL);
		assertThat(late.petition().masterCode()).hasValue(top.key());

		merges.unmerge(reopened.key(), "Là việc khác", OFFICIAL);

		assertThat(told.petition().masterCode()).hasValue(reopened.key());
		assertThat(told.status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
		assertThat(late.petition().masterCode()).as("merged by way of it").hasValue(reopened.key());
		assertThat(reopened.steps()).containsExactly("userTask_register");
	}

	@Test
	void nothingIsMergedIntoItselfByARoundabout() {
		TestCase one = inWork();
		TestCase other = inWork();
		merges.mergeInto(one.key(), other.key(), OFFICIAL);
		assertThatThrownBy(() -> merges.mergeInto(other.key(), one.key(), OFFICIAL)).isInstanceOf(Refusal.class);
	}

	@Test
	void case36TheSamePersonWithNothingNewIsRefusedAndNotANewCase() {
		TestCase earlier = inWork().isAnswered().judges("SATISFIED");
		TestCase again = cases.captured().does("userTask_register", "decision", "REFUSE_ANSWERED", "masterCode", earlier.key(), "reason",
				"Không có tình tiết mới");
		assertThat(again.petition().pending().refusalGround()).isEqualTo(RefusalGround.ALREADY_ANSWERED);

		again.does("userTask_confirmRefusal", "confirmed", "yes");

		assertThat(again.status()).isEqualTo(PetitionStatus.CLOSED_INELIGIBLE);
		assertThat(again.petition().incomingNumber()).isNull();
		assertThat(again.petition().pending().earlierCode()).isEqualTo(earlier.key());
		assertThat(again.petition().milestones().noticeOfHandlingAt()).isNotNull();
	}

	@Test
	void case36WithoutAWrittenAnswerNobodyIsRefused() {
		TestCase open = inWork();
		TestCase again = cases.captured();
		assertThatThrownBy(() -> again.does("userTask_register", "decision", "REFUSE_ANSWERED", "masterCode", open.key(), "reason", "Đã nói rồi"))
			.isInstanceOf(Refusal.class);
		TestCase onTheSpot = cases.answeredOnTheSpot("TG-BHD").does("userTask_confirmOnTheSpotAnswer", "confirmed", "yes");
		assertThatThrownBy(() -> again.does("userTask_register", "decision", "REFUSE_ANSWERED", "masterCode", onTheSpot.key(), "reason", "Đã nói rồi"))
			.isInstanceOf(Refusal.class);
		assertThat(again.steps()).containsExactly("userTask_register");
	}

	/** Whoever is first, the duplicate is told the answer once: by the one that issues it or by the one that merges. */
	@Test
	void mergingAndAnsweringAtTheSameMomentLosesNobody() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(2);
		for (int round = 0; round < 8; round++) {
			TestCase master = inWork().resolves("RESOLVED").drafts("RESOLVED").does("userTask_approveResponse", "confirmed", "yes");
			TestCase duplicate = inWork();
			boolean merged = race(threads, () -> merges.mergeInto(duplicate.key(), master.key(), OFFICIAL),
					() -> master.does("userTask_issueResponse", "issued", true));
			assertThat(master.status()).isEqualTo(PetitionStatus.RELAY_PENDING);
			assertThat(duplicate.status()).isEqualTo(merged ? PetitionStatus.RELAY_PENDING : PetitionStatus.IN_PROGRESS);
			assertThat(duplicate.steps()).containsExactly(merged ? "userTask_tellPetitioner" : "userTask_resolve");
		}
		threads.shutdown();
	}

	/** Taken out before or after the answer is issued: never both told and waiting, and never without a step. */
	@Test
	void takingOutAndAnsweringAtTheSameMomentLeavesOneStep() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(2);
		for (int round = 0; round < 8; round++) {
			TestCase master = inWork().resolves("RESOLVED").drafts("RESOLVED").does("userTask_approveResponse", "confirmed", "yes");
			TestCase duplicate = inWork();
			merges.mergeInto(duplicate.key(), master.key(), OFFICIAL);
			boolean undone = race(threads, () -> merges.unmerge(duplicate.key(), "Là việc khác", OFFICIAL),
					() -> master.does("userTask_issueResponse", "issued", true));
			assertThat(master.status()).isEqualTo(PetitionStatus.RELAY_PENDING);
			assertThat(duplicate.steps()).containsExactly(undone ? "userTask_register" : "userTask_tellPetitioner");
		}
		threads.shutdown();
	}

	/** @return whether the first of the two went through; the second one has to */
	private static boolean race(ExecutorService threads, Runnable optional, Runnable certain) throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		List<Future<Boolean>> ends = new ArrayList<>();
		for (Runnable each : List.of(optional, certain)) {
			ends.add(threads.submit(() -> {
				start.await();
				try {
					each.run();
					return true;
				}
				catch (ConcurrencyFailureException e) {
					return false;
				}
			}));
		}
		start.countDown();
		assertThat(ends.get(1).get(60, TimeUnit.SECONDS)).isTrue();
		return ends.get(0).get(60, TimeUnit.SECONDS);
	}

	private static List<Integer> numbers(TestCase... petitions) {
		return List.of(petitions).stream().map(each -> each.petition().incomingNumber()).toList();
	}

	private TestCase inWork() {
		return cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE");
	}
}
