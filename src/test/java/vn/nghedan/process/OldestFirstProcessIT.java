package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nghedan.TestCase;

/** In what order the job executor takes what is due; nothing that it takes hides the rest. */
class OldestFirstProcessIT extends WatchTest {

	private static final int PAGE = 20;
	private static final int NEWER = 5 * PAGE + 5;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void theOldestCaseIsToldOfFirstHoweverManyNewerOnesThereAre() {
		TestCase oldest = cases.captured();
		List<TestCase> all = new ArrayList<>(List.of(oldest));
		clock.moveTo(clock.instant().plus(Duration.ofDays(3)));
		for (int i = 0; i < NEWER; i++)
			all.add(cases.captured());
		clock.moveTo(clock.instant().plus(Duration.ofDays(10)));

		Map<String, TestCase> watches = all.stream()
				.collect(Collectors.toMap(petition -> petition.jobs(WATCH).get(0).getId(), Function.identity()));
		List<List<TestCase>> pages = takenByTheExecutor().stream()
				.map(page -> page.stream().map(watches::get).filter(Objects::nonNull).toList()).filter(page -> !page.isEmpty()).toList();

		assertThat(pages).hasSizeGreaterThan(NEWER / PAGE);
		assertThat(pages.get(0)).contains(oldest);
		assertThat(pages).flatMap(page -> page).containsExactlyInAnyOrderElementsOf(all);
		watches.keySet().forEach(engine.getManagementService()::executeJob);
		assertThat(all).allSatisfy(petition -> assertThat(alarms(petition)).containsOnlyOnce("D04 OVERDUE", "D04 ESCALATION 2"));
		assertThat(all).allSatisfy(petition -> assertThat(nextLook(petition)).isAfter(clock.instant()));
	}

	@Test
	void aPersonsNextStepComesBeforeDeadlinesAndDeadlinesBeforeMails() {
		TestCase petition = cases.captured();
		TestCase sent = cases.captured().goesTo("REFER", "HM-SXD", "NORMAL").dossier();
		sent.isSigned().does("userTask_sendDossier", "sent", true);
		clock.moveTo(clock.instant().plus(Duration.ofDays(2)));

		Job step = sent.jobs("serviceTask_tellCases").get(0);
		Job deadline = petition.jobs(WATCH).get(0);
		Job mail = petition.jobs("serviceTask_sendNotice").get(0);
		List<List<String>> pages = takenByTheExecutor();

		assertThat(List.of(step.getPriority(), deadline.getPriority(), mail.getPriority())).containsExactly(100L, 50L, 10L);
		assertThat(List.of(pageOf(step, pages), pageOf(deadline, pages), pageOf(mail, pages))).isSorted();
		sent.fires("serviceTask_tellCases");
	}

	private static int pageOf(Job job, List<List<String>> pages) {
		return IntStream.range(0, pages.size()).filter(page -> pages.get(page).contains(job.getId())).findFirst().orElseThrow();
	}

	/** Ids of all jobs that are due, page by page as the executor would take them; none stays locked. */
	private List<List<String>> takenByTheExecutor() {
		ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
		JobExecutor executor = configuration.getJobExecutor();
		return transaction.execute(rolledBack -> {
			rolledBack.setRollbackOnly();
			return Stream.generate(() -> page(configuration, executor)).takeWhile(page -> !page.isEmpty()).toList();
		});
	}

	private static List<String> page(ProcessEngineConfigurationImpl configuration, JobExecutor executor) {
		return configuration.getCommandExecutorTxRequired().execute(new AcquireJobsCmd(executor, PAGE)).getJobIdBatches()
				.stream().flatMap(List::stream).toList();
	}
}
