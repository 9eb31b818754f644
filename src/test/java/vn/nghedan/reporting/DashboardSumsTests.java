package vn.nghedan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.nghedan.petition.Standing;

/** Whatever lines there are: the parts of a number sum to it. */
class DashboardSumsTests {

	@Property(tries = 200)
	void theStatesOfTheStepsSumToAllAndSoDoUnitsAndSteps(@ForAll("steps") List<DashboardSteps.Line> lines) {
		DashboardSteps steps = new DashboardSteps(lines);
		DashboardSteps.Sum all = steps.all();
		assertThat(all.all()).isEqualTo(lines.stream().mapToLong(DashboardSteps.Line::steps).sum());
		List<DashboardSteps.Sum> every = new ArrayList<>(steps.units());
		every.addAll(steps.steps());
		every.add(all);
		assertThat(every).allSatisfy(sum -> assertThat(sum.overdue() + sum.soon() + sum.later() + sum.standing()).isEqualTo(sum.all()));
		for (ToLongFunction<DashboardSteps.Sum> column : List.<ToLongFunction<DashboardSteps.Sum>>of(DashboardSteps.Sum::all,
				DashboardSteps.Sum::overdue, DashboardSteps.Sum::soon, DashboardSteps.Sum::later, DashboardSteps.Sum::standing,
				DashboardSteps.Sum::unclaimed)) {
			assertThat(steps.units().stream().mapToLong(column).sum()).isEqualTo(column.applyAsLong(all));
			assertThat(steps.steps().stream().mapToLong(column).sum()).isEqualTo(column.applyAsLong(all));
		}
	}

	@Property(tries = 200)
	void agesSumToAllAndStatusesToEachStanding(@ForAll("cases") List<DashboardOpen.Line> lines) {
		DashboardOpen open = new DashboardOpen(lines);
		assertThat(open.ages().stream().mapToLong(DashboardOpen.Age::cases).sum()).isEqualTo(open.all());
		for (Standing standing : Standing.values()) {
			assertThat(open.parts(standing).stream().mapToLong(DashboardOpen.Part::cases).sum()).isEqualTo(open.of(standing));
			assertThat(open.parts(standing)).allMatch(part -> part.cases() > 0).doesNotHaveDuplicates();
		}
	}

	@Test
	void agesLeaveNoDayOutAndCountNoneTwice() {
		List<DashboardOpen.Age> ages = new DashboardOpen(List.of()).ages();
		assertThat(ages.get(0).from()).isZero();
		for (int i = 1; i < ages.size(); i++) {
			assertThat(ages.get(i).from()).isEqualTo(ages.get(i - 1).to() + 1);
		}
		assertThat(ages.get(ages.size() - 1).to()).isNull();
	}

	@Provide
	Arbitrary<List<DashboardSteps.Line>> steps() {
		return Combinators.combine(Arbitraries.of("A", "B", "C").injectNull(0.2), Arbitraries.of("userTask_a", "userTask_b"),
				Arbitraries.of(WorklistState.class), Arbitraries.of(true, false), Arbitraries.longs().between(0, 1000))
			.as((unit, step, state, unclaimed, count) -> new DashboardSteps.Line(unit, step, step + " name", state, unclaimed, count)).list().ofMaxSize(30);
	}

	@Provide
	Arbitrary<List<DashboardOpen.Line>> cases() {
		Arbitrary<Long> some = Arbitraries.longs().between(0, 100);
		return Combinators.combine(Arbitraries.of("NEEDS_INFO", "SUSPENDED", "COMMITTED"), Arbitraries.integers().between(0, DashboardOpen.AGES.size()),
				some, some, some, some, some).as(DashboardOpen.Line::new).list().ofMaxSize(30);
	}
}
