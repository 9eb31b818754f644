package vn.nghedan.bench;

import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.TestCases;
import vn.nghedan.platform.MovableClock;

/** What all benchmarks share: the application, a job executor that stands still until it is started, and many cases. */
@Bench
abstract class BenchTest {

	/** The wards with people in them; the last one is that of the official who looks at his list. */
	static final List<String> WARDS = List.of("TG-BHD", "TG-BHT", "TG-CLA", "TG-TVI", "TG-NSH");

	@LocalServerPort
	int port;

	@Autowired
	TestCases cases;
	@Autowired
	Twins twins;
	@Autowired
	MovableClock clock;
	@Autowired
	ProcessEngine engine;
	@Autowired
	JobExecutor jobs;
	@Autowired
	JdbcTemplate database;

	@BeforeEach
	void beginOnMondayWithoutCasesAndJobs() {
		jobs.shutdown();
		twins.removeAll();
		cases.mondayMorning();
	}

	@AfterEach
	void stop() {
		jobs.shutdown();
		clock.followSystem();
	}

	/** The list of unclaimed work of the official who enters petitions in the last ward. */
	Screen screen() {
		String filter = engine.getFilterService().createFilterQuery().filterName("Chưa ai nhận trong đơn vị").singleResult()
				.getId();
		return new Screen(port, cases.holderOf(WARDS.get(WARDS.size() - 1) + ".intake-officer"), filter);
	}

	long count(String sql, Object... arguments) {
		return database.queryForObject(sql, Long.class, arguments);
	}

	/** Asks four times a second until the answer is yes. */
	static void await(Callable<Boolean> done) throws Exception {
		while (!done.call())
			Thread.sleep(250);
	}
}
