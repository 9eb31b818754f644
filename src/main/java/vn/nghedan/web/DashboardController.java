package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.reporting.DashboardSteps;
import vn.nghedan.reporting.StepLoad;

/** What whoever leads a unit has to look after, over no more than his lists show him. */
@OpenTo(Door.DASHBOARD)
@RestController
@RequestMapping("/api/dashboard")
class DashboardController {

	private final DashboardViews views;
	private final DashboardChartViews charts;

	DashboardController(DashboardViews views, DashboardChartViews charts) {
		this.views = views;
		this.charts = charts;
	}

	/**
	 * One number, and what it means.
	 *
	 * @param list the list that makes it, as a place within Tasklist ({@code #/worklist?chip=overdue}); {@code null} where the page shows it
	 * @param parts they sum to {@code count}; empty where it has none
	 */
	record Number(String key, String label, String definition, long count, String list, List<Part> parts) {
	}

	/** One part of a number, with its own list. */
	record Part(String key, String label, long count, String list) {
	}

	/** What waits in one unit with all below it, or at one step; {@code list} is {@code null} where no list has just this. */
	record Row(String key, String name, String list, DashboardSteps.Sum sum) {
	}

	/** {@code units} names those that the caller leads; the sums of {@code byUnit} and of {@code bySteps} are those of the first number. */
	record Today(Instant at, List<String> units, List<Number> numbers, List<Row> byUnit, List<Row> bySteps, StuckController.Lines stuck) {
	}

	/** How many answers were on time; {@code key} is {@code null} where no field was given. */
	record OnTime(String key, String name, long answered, long onTime) {
	}

	/** What came in, with its list up to last night, and what was closed. */
	record Month(LocalDate month, long received, long closed, String list) {
	}

	/** Where the same field came up again and again since {@code since}. */
	record Place(String place, String field, long petitions, long open, LocalDate latest, String list) {
	}

	/** {@code countedAt} says of which night the numbers are; {@code null} before the first. */
	record Charts(Instant countedAt, LocalDate since, List<Month> months, List<OnTime> units, List<OnTime> fields,
			List<Place> places) {
	}

	@Operation(summary = "Today: what is overdue, due soon, unclaimed, forgotten, untold, promised, and what failed",
			description = "Counted when asked for; every number names the list that makes it.")
	@GetMapping
	Today today() {
		return views.today(CurrentActor.get());
	}

	@Operation(summary = "The last twelve months and the present one, as of last night")
	@GetMapping("/charts")
	Charts charts() {
		return charts.of(CurrentActor.get());
	}

	@Operation(summary = "How many stand at each step of the diagrams, for how long, and how many are late")
	@OpenTo(Door.OPERATION)
	@GetMapping("/steps")
	List<StepLoad> steps() {
		return views.loads(CurrentActor.get());
	}
}
