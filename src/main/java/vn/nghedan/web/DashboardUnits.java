package vn.nghedan.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Messages;
import vn.nghedan.reporting.DashboardSteps;
import vn.nghedan.reporting.DashboardWork;
import vn.nghedan.reporting.WorklistFilter;
import vn.nghedan.web.DashboardController.Row;

/** What waits in each part of what somebody leads: one line for each unit right below his own, with all that is below it. */
@Component
class DashboardUnits {

	private static final Comparator<DashboardSteps.Sum> MOST_LATE = Comparator.comparingLong(DashboardSteps.Sum::overdue)
		.thenComparingLong(DashboardSteps.Sum::all).reversed();

	private final DashboardWork work;
	private final Led led;
	private final Names names;

	DashboardUnits(DashboardWork work, Led led, Names names) {
		this.work = work;
		this.led = led;
		this.names = names;
	}

	/** A line of units below; {@code list} is where the worklist has exactly that line. */
	private record Part(String key, String list) {
	}

	List<Row> rows(DashboardSteps steps, Actor actor) {
		List<DashboardSteps.Sum> units = steps.units();
		Set<String> asked = new HashSet<>(led.heads(actor));
		units.stream().map(DashboardSteps.Sum::key).filter(Objects::nonNull).forEach(asked::add);
		Map<String, List<String>> paths = work.paths(asked);
		List<String> heads = topmost(led.heads(actor), paths);
		Map<Part, DashboardSteps.Sum> parts = new LinkedHashMap<>();
		for (DashboardSteps.Sum sum : units) {
			Part part = part(sum.key(), sum.key() == null ? List.of() : paths.getOrDefault(sum.key(), List.of()), heads);
			parts.merge(part, sum.named(part.key(), null), DashboardSteps.Sum::and);
		}
		return parts.entrySet().stream().sorted(Map.Entry.comparingByValue(MOST_LATE))
			.map(part -> new Row(part.getKey().key(), name(part.getKey().key()), part.getKey().list(), part.getValue())).toList();
	}

	/** Whoever leads a unit and one below it leads one tree. */
	private static List<String> topmost(List<String> heads, Map<String, List<String>> paths) {
		return heads.stream().filter(head -> paths.get(head).stream().skip(1).noneMatch(heads::contains)).toList();
	}

	private static Part part(String unit, List<String> path, List<String> heads) {
		for (int i = 0; i < path.size(); i++) {
			if (heads.contains(path.get(i))) {
				return i == 0 ? alone(unit) : new Part(path.get(i - 1), "#/worklist?unit=" + path.get(i - 1));
			}
		}
		return alone(unit);
	}

	private static Part alone(String unit) {
		return new Part(unit, "#/worklist?own=" + (unit == null ? WorklistFilter.NOBODY : unit));
	}

	private String name(String unit) {
		return unit == null ? Messages.text("reporting", "unit.none", LocaleContextHolder.getLocale()) : names.unit(unit);
	}
}
