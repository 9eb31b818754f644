package vn.nghedan.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;

/**
 * A city with very many open cases, at many steps and with real tasks of the engine, and very many closed ones: for
 * whatever has to be fast in it. What triggers would have kept is written at the end, at once.
 */
@Component
class LoadedCity {

	/** Later or sooner by up to four weeks, so that some are overdue, some soon, and no two alike. */
	private static final String APART = "make_interval(days => n % 40 - 12, secs => n % 7200)";
	/** The last ward has so few open cases as a usual one has. */
	private static final double SHARE_OF_LAST = 0.02;

	private static final String OWN_WORDS = """
			update nghedan.petition p set content = bench.opinion(petitioner_id, 1 + (petitioner_id % 10)::int),
				field = (array['DRAINAGE','ROAD','LIGHTING','TREES','WASTE','NOISE','WATER','URBAN_ORDER','CONSTRUCTION_ORDER','SECURITY'])[1 + petitioner_id % 10],
				urgent = petitioner_id % 50 = 0,
				group_now = (select g.code from nghedan.residential_group g where g.ward_code = p.ward_now and g.valid_to is null
					order by md5(g.code || p.code) limit 1)
			where p.is_open""";

	private final TestCases cases;
	private final Twins twins;
	private final Archive archive;
	private final JdbcTemplate database;
	private final TransactionTemplate transaction;

	LoadedCity(TestCases cases, Twins twins, Archive archive, JdbcTemplate database, TransactionTemplate transaction) {
		this.cases = cases;
		this.twins = twins;
		this.archive = archive;
		this.database = database;
		this.transaction = transaction;
	}

	/** @return how many seconds each part took */
	Map<String, Object> fill(List<String> wards, int open, int closed) {
		Map<String, Object> seconds = new LinkedHashMap<>();
		new ResourceDatabasePopulator(new ClassPathResource("bench/corpus.sql")).execute(database.getDataSource());
		timed("open", seconds, () -> open(wards, open));
		timed("closed", seconds, () -> archive.closed(closedOne(), wards, closed, "2026-11-01"));
		timed("words", seconds, this::words);
		timed("worklist", seconds, () -> database.queryForObject("select nghedan.rebuild_worklist()", Long.class));
		timed("analyze", seconds, () -> database.execute("vacuum analyze"));
		return seconds;
	}

	private void open(List<String> wards, int open) {
		int first = 1;
		for (String ward : wards) {
			boolean last = ward.equals(wards.get(wards.size() - 1));
			List<TestCase> originals = originals(ward);
			int each = (int) (open * (last ? SHARE_OF_LAST : (1 - SHARE_OF_LAST) / (wards.size() - 1)) / originals.size());
			for (TestCase original : originals) {
				twins.of(original.key(), first, each - 1, APART);
				first += each;
			}
		}
		transaction.executeWithoutResult(status -> {
			database.execute("set local session_replication_role = replica");
			database.update(OWN_WORDS);
			// Each fifth step is somebody's already
			database.update("""
					update public.act_ru_task t set assignee_ = h.username from public.act_ru_identitylink l
						join nghedan.role_holding h on l.group_id_ = h.unit_code || '.' || h.role and h.valid_to is null
					where l.task_id_ = t.id_ and t.assignee_ is null and ascii(right(t.id_, 1)) % 5 = 0""");
		});
		database.update("delete from public.act_ru_job where type_ = 'message'"); // notices of the originals
	}

	private List<TestCase> originals(String ward) {
		List<TestCase> at = new ArrayList<>();
		at.add(cases.capturedIn(ward));
		at.add(cases.capturedIn(ward).does("userTask_register", "decision", "NEEDS_INFO", "reason", "Chưa rõ địa điểm"));
		at.add(cases.capturedIn(ward).registers());
		at.add(cases.capturedIn(ward).registers().verifies());
		at.add(cases.capturedIn(ward).registers().verifies().classifies("RESOLVE", ward, "NORMAL"));
		at.add(cases.capturedIn(ward).goesTo("RESOLVE", ward, "NORMAL"));
		at.add(cases.capturedIn(ward).goesTo("RESOLVE", ward, "COMPLEX").resolves("RESOLVED"));
		at.add(cases.capturedIn(ward).goesTo("RESOLVE", ward, "NORMAL").isAnswered());
		return at;
	}

	private String closedOne() {
		return cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL").isAnswered().judges("SATISFIED").key();
	}

	/** Beside one another where the machine can, as no trigger would. */
	private void words() {
		transaction.executeWithoutResult(status -> {
			database.execute("set local max_parallel_workers_per_gather = 2");
			database.execute("set local maintenance_work_mem = '512MB'");
			database.execute("truncate nghedan.petition_search");
			database.execute("drop index nghedan.petition_search_words_ix, nghedan.petition_search_open_ix");
			database.execute("drop table if exists bench.words");
			database.execute("""
					create table bench.words as select p.code, p.is_open, nghedan.search_words(nghedan.search_text(p))
						|| nghedan.search_concerned(p.ward_now, p.unit, p.office, p.captured_by) as words from nghedan.petition p""");
			database.execute("insert into nghedan.petition_search select * from bench.words");
			database.execute("drop table bench.words");
			database.execute("create index petition_search_words_ix on nghedan.petition_search using gin (words) with (fastupdate = off)");
			database.execute("create index petition_search_open_ix on nghedan.petition_search using gin (words) with (fastupdate = off) where open");
		});
	}

	private static void timed(String part, Map<String, Object> seconds, Runnable work) {
		long began = System.nanoTime();
		work.run();
		seconds.put(part, BenchReport.seconds(System.nanoTime() - began));
	}
}
