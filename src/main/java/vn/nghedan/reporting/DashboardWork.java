package vn.nghedan.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.platform.VietnamTime;

/** Counts the lines of the worklist that somebody sees. */
@Service
@Transactional(readOnly = true)
public class DashboardWork {

	private static final String COUNT = """
			select i.unit, i.step, any_value(i.step_name) as step_name, %s as state, i.holder is null as unclaimed, count(*) as steps
			from nghedan.worklist_item i where %s group by i.unit, i.step, state, unclaimed""";
	private static final String STANDING = """
			select i.step, any_value(i.step_name) as name, (i.created_at at time zone 'Asia/Ho_Chi_Minh')::date as since, count(*) as steps,
				count(*) filter (where i.due_at < :now) as late
			from nghedan.worklist_item i where %s group by i.step, since""";

	private static final String PATHS = """
			with recursive up as (
				select a.code as unit, a.code, a.parent_code, 0 as step from nghedan.authority a where a.code in (:units)
				union all
				select up.unit, a.code, a.parent_code, up.step + 1 from up join nghedan.authority a on a.code = up.parent_code where up.step < 20)
			select unit, string_agg(code, ' ' order by step) as path from up group by unit""";

	private final FreshPlans jdbc;
	private final WorklistDue due;
	private final StepTimes times;
	private final Clock clock;

	DashboardWork(FreshPlans jdbc, WorklistDue due, StepTimes times, Clock clock) {
		this.jdbc = jdbc;
		this.due = due;
		this.times = times;
		this.clock = clock;
	}

	private record Standing(String step, String name, LocalDate since, long steps, long late) {
	}

	public DashboardSteps steps(WorklistScope scope) {
		return new DashboardSteps(jdbc.sql(COUNT.formatted(WorklistDue.STATE, scope.condition())).params(scope.parameters())
			.params(due.parameters()).query(DashboardSteps.Line.class).list());
	}

	/** Every step at which something stands, or was finished lately. */
	public List<StepLoad> loads(WorklistScope scope) {
		Map<String, StepTimes.StepTime> finished = jdbc.sql("select step, finished, median_days, late from nghedan.step_time")
			.query(StepTimes.StepTime.class).list().stream().collect(Collectors.toMap(StepTimes.StepTime::step, Function.identity()));
		Map<String, List<Standing>> standing = jdbc.sql(STANDING.formatted(scope.condition())).params(scope.parameters())
			.param("now", due.parameters().get("now")).query(Standing.class).list().stream().collect(Collectors.groupingBy(Standing::step));
		ToIntBiFunction<LocalDate, LocalDate> between = times.workingDays();
		LocalDate today = VietnamTime.dateOf(clock.instant());
		return Stream.concat(standing.keySet().stream(), finished.keySet().stream()).distinct()
			.map(step -> load(step, standing.getOrDefault(step, List.of()), finished.get(step), day -> between.applyAsInt(day, today)))
			.sorted(Comparator.comparing(StepLoad::step)).toList();
	}

	/** The way up from each of these units, itself first, all in one question. */
	public Map<String, List<String>> paths(Collection<String> units) {
		return units.isEmpty() ? Map.of() : jdbc.sql(PATHS).param("units", units).query((row, number) -> Map.entry(row.getString("unit"),
				List.of(row.getString("path").split(" ")))).list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static StepLoad load(String step, List<Standing> standing, StepTimes.StepTime finished, Function<LocalDate, Integer> age) {
		List<StepTimes.Spent> spent = standing.stream().map(each -> new StepTimes.Spent(age.apply(each.since()), each.steps())).toList();
		return new StepLoad(step, standing.isEmpty() ? null : standing.get(0).name(), standing.stream().mapToLong(Standing::steps).sum(),
				standing.stream().mapToLong(Standing::late).sum(), StepTimes.median(spent), finished == null ? 0 : finished.finished(),
				finished == null ? 0 : finished.medianDays(), finished == null ? 0 : finished.late(),
				spent.stream().map(each -> new StepLoad.Standing(each.days(), each.tasks())).toList());
	}
}
