package vn.nghedan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.nghedan.TestCase;

/** Ten thousand cases whose next alarm goes off in the same minute, while people work. */
class TimerStormBenchmark extends BenchTest {

	private static final int TIMERS = Integer.getInteger("bench.timers", 10_000);

	private static final String TIMERS_DUE = """
			select count(*) from public.act_ru_job j join public.act_ru_jobdef d on d.id_ = j.job_def_id_
			where d.act_id_ = 'timerEvent_nextAlarm' and j.duedate_ <= ?""";
	private static final String NOTICES = "select count(*) from public.act_ru_job where type_ = 'message'";

	private List<TestCase> originals;

	@Test
	void allAreHandledOldestFirstAndNoneTwice() throws Exception {
		Instant minute = seed();
		Map<String, Object> figures = new LinkedHashMap<>();
		figures.put("timers", TIMERS);
		Timestamp end = Timestamp.from(minute.plusSeconds(60));
		try (Ticking ticking = new Ticking(clock, minute.plusSeconds(60))) {
			Screen screen = screen();
			Thread.sleep(5_000);
			long start = System.nanoTime();
			Effort effort = new Effort(database);
			try (screen) {
				jobs.start();
				await(() -> count(TIMERS_DUE, end) == 0);
				figures.put("seconds", BenchReport.seconds(System.nanoTime() - start));
				await(() -> count(NOTICES) == 0);
				figures.put("secondsWithNotices", BenchReport.seconds(System.nanoTime() - start));
				figures.put("cpuSeconds", effort.figures());
			}
			jobs.shutdown();
			figures.putAll(screen.figures());
		}
		figures.put("alarms", count("select count(*) from nghedan.petition_journal where action = 'ALARM'"));
		figures.put("alarmRecords", count("select count(*) from nghedan.petition_alarm"));
		figures.put("notices", count("select count(*) from public.act_hi_procinst where proc_def_key_ = 'notification'"));
		figures.put("twice", count("""
				select count(*) from (select petition_code from nghedan.petition_journal where action = 'ALARM'
				group by petition_code, reason having count(*) > 1) twice"""));
		figures.put("failed", count("select count(*) from public.act_hi_job_log where job_state_ = 1"));
		figures.put("ranksOutOfOrder", outOfOrder());
		BenchReport.print("timer-storm", figures);
		assertThat(figures).containsEntry("twice", 0L).containsEntry("failed", 0L);
		assertThat((long) figures.get("alarms")).isGreaterThanOrEqualTo(TIMERS);
		assertThat(cases.of(Twins.codeOf(originals.get(0).key(), 1)).registers().verifies().steps())
				.as("a copy is worked on like its original").containsExactly("userTask_classify");
	}

	/** @return the minute in which all timers are due, spread over its seconds */
	private Instant seed() {
		int each = TIMERS / WARDS.size();
		originals = WARDS.stream().map(cases::capturedIn).toList();
		for (int i = 0; i < originals.size(); i++)
			twins.of(originals.get(i).key(), i * each, each - 1, "interval '0'");
		database.update("""
				update public.act_ru_job j set duedate_ = duedate_ + make_interval(secs => abs(hashtext(j.id_)) % 60)
				from public.act_ru_jobdef d where d.id_ = j.job_def_id_ and d.act_id_ = 'timerEvent_nextAlarm'""");
		database.update("delete from public.act_ru_job where type_ = 'message'"); // notices of the originals
		twins.analyze();
		return originals.get(0).jobs("timerEvent_nextAlarm").get(0).getDuedate().toInstant().truncatedTo(ChronoUnit.MINUTES);
	}

	/** How many places a timer came earlier or later than its date says: among those of one second, any order is right. */
	private Map<String, Long> outOfOrder() {
		List<Instant> handled = new ArrayList<>(database.query("""
				select job_duedate_ from public.act_hi_job_log where act_id_ = 'timerEvent_nextAlarm' and job_state_ = 2
				order by timestamp_, sequence_counter_""", (row, number) -> row.getTimestamp(1).toInstant()));
		List<Instant> sorted = handled.stream().sorted(Comparator.naturalOrder()).toList();
		Map<Instant, Integer> first = new LinkedHashMap<>();
		Map<Instant, Integer> last = new LinkedHashMap<>();
		IntStream.range(0, sorted.size()).forEach(i -> {
			first.putIfAbsent(sorted.get(i), i);
			last.put(sorted.get(i), i);
		});
		long[] away = IntStream.range(0, handled.size()).mapToLong(i -> Math.max(0,
				Math.max(first.get(handled.get(i)) - i, i - last.get(handled.get(i))))).sorted().toArray();
		return Map.of("handled", (long) away.length, "p95", away[(int) (away.length * 0.95)], "max", away[away.length - 1]);
	}
}
