package vn.nghedan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.calendar.AlmanacBook;
import vn.nghedan.calendar.AlmanacEdit;
import vn.nghedan.calendar.DayDraft;
import vn.nghedan.calendar.DayKind;
import vn.nghedan.calendar.DaysEdit;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Recalculation;
import vn.nghedan.petition.Recalculations;

/** A day off is announced while a city has a hundred thousand open cases and people work on. */
class RecalculationBenchmark extends BenchTest {

	private static final int CASES = Integer.getInteger("bench.cases", 100_000);

	/** The official who looks has a list of usual length; the others share the rest. */
	private static final double SHARE_OF_LAST = 0.02;

	/** Copies differ by up to three weeks and two hours, so that no two are counted alike. */
	private static final String APART = "make_interval(days => n % 20, secs => n % 7200)";

	private static final AlmanacEdit DAY_OFF = new DaysEdit("national", List.of(new DayDraft(LocalDate.of(2026, 11, 12),
			DayKind.CLOSURE, "Nghỉ phòng chống bão", "Công điện thử nghiệm", true, true)));

	@Autowired
	AlmanacBook almanacs;
	@Autowired
	Recalculations recalculations;

	@Test
	void allOpenCasesMoveInTheBackground() throws Exception {
		long seeding = System.nanoTime();
		seed();
		Map<String, Object> figures = new LinkedHashMap<>();
		figures.put("cases", count("select count(*) from nghedan.petition where is_open"));
		figures.put("runningClocks", count("select count(*) from nghedan.petition_clock where state = 'RUNNING'"));
		figures.put("seedingSeconds", BenchReport.seconds(System.nanoTime() - seeding));
		long start = System.nanoTime();
		Recalculations.Preview preview = recalculations.preview(almanacs.preview(DAY_OFF));
		figures.put("previewSeconds", BenchReport.seconds(System.nanoTime() - start));
		figures.put("previewClocks", preview.clocks());
		try (Ticking ticking = new Ticking(clock, TestCases.MONDAY.plus(Duration.ofMinutes(30)))) {
			Screen quiet = screen();
			try (quiet) {
				Thread.sleep(10_000);
			}
			figures.put("quiet", quiet.figures());
			jobs.start();
			Screen screen = screen();
			try (screen) {
				start = System.nanoTime();
				Effort effort = new Effort(database);
				almanacs.apply(DAY_OFF, Actor.SYSTEM);
				Recalculation last = recalculations.latest(1).get(0);
				await(() -> recalculations.find(last.id()).orElseThrow().state() == Recalculation.State.DONE);
				figures.put("seconds", BenchReport.seconds(System.nanoTime() - start));
				figures.put("cpuSeconds", effort.figures());
			}
			jobs.shutdown();
			figures.put("meanwhile", screen.figures());
		}
		Recalculation done = recalculations.latest(1).get(0);
		figures.put("moved", done.moved());
		figures.put("failedJobs", count("select count(*) from public.act_hi_job_log where job_state_ = 1"));
		figures.put("tasksOff", count(TASKS_OFF));
		BenchReport.print("recalculation", figures);
		assertThat(done.done()).isEqualTo(done.total());
		assertThat(figures).containsEntry("failedJobs", 0L).containsEntry("tasksOff", 0L);
	}

	/** Tasks of registered petitions whose date is not that of their clock. */
	private static final String TASKS_OFF = """
			select count(*) from public.act_ru_task t join public.act_ru_execution p on p.id_ = t.proc_inst_id_
			join nghedan.petition_clock c on c.petition_code = p.business_key_ and c.state = 'RUNNING' and c.rule_code = 'D04'
			where t.task_def_key_ = 'userTask_register'
				and t.due_date_ is distinct from date_trunc('milliseconds', c.due_at at time zone 'Asia/Ho_Chi_Minh')""";

	private void seed() {
		int first = 1;
		for (String ward : WARDS) {
			boolean last = ward.equals(WARDS.get(WARDS.size() - 1));
			double share = last ? SHARE_OF_LAST : (1 - SHARE_OF_LAST) / (WARDS.size() - 1);
			int each = (int) (CASES * share / 2);
			List<TestCase> originals = List.of(cases.capturedIn(ward), cases.capturedIn(ward).registers());
			for (TestCase original : originals) {
				twins.of(original.key(), first, each - 1, APART);
				first += each;
			}
		}
		database.update("delete from public.act_ru_job where type_ = 'message'"); // notices of the originals
		twins.analyze();
	}
}
