package vn.nghedan.competence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.VietnamTime;

/**
 * Looks at a decision table before it decides anything: every field with every object and kind has to be answered for
 * every ward by a unit that exists, today and on each later day that the table, the fields or a planned re-organisation name.
 */
@Service
@Transactional(readOnly = true)
public class TableCheck {

	/** Whoever reads more mends these first. */
	private static final int MOST = 20;

	private final TableInForce inForce;
	private final Subjects subjects;
	private final Organization organization;
	private final Clock clock;

	TableCheck(TableInForce inForce, Subjects subjects, Organization organization, Clock clock) {
		this.inForce = inForce;
		this.subjects = subjects;
		this.organization = organization;
		this.clock = clock;
	}

	/** What is wrong with the table that decides now, with the organisation as it is now. */
	public List<TableProblem> problemsInForce() {
		return problemsOf(inForce.named(TableInForce.COMPETENCE));
	}

	/** Nothing where it may be used; without any ward only the cells by themselves are looked at. */
	public List<TableProblem> problemsOf(RuleTable table) {
		List<TableProblem> problems = new CellCheck(subjects, organization).problemsOf(table);
		if (!problems.isEmpty()) {
			return problems;
		}
		Map<String, TableProblem> byCause = new LinkedHashMap<>();
		for (LocalDate day : days(table)) {
			List<Neighbours> places = Neighbours.of(table, new UnitsOfDay(organization, day).known(), organization.wards(day));
			for (Neighbours place : places) {
				new DayCheck(table, subjects, day, place).problems().forEach(each -> byCause.putIfAbsent(each.cause(), each));
			}
		}
		return new ArrayList<>(byCause.values()).stream().limit(MOST).toList();
	}

	private Set<LocalDate> days(RuleTable table) {
		LocalDate today = VietnamTime.dateOf(clock.instant());
		Set<LocalDate> days = NamedDays.from(today, table, subjects.tree());
		days.addAll(organization.changeDays(today));
		return days;
	}
}
