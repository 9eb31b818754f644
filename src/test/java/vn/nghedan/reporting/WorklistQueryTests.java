package vn.nghedan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorklistQueryTests {

	private static final WorklistScope SCOPE = new WorklistScope("canbo001", Set.of("canbo001"), Set.of("TG.chair"), Set.of("TG", "TG-BHD"));

	@Test
	void noListLooksIntoTheEngineOrAtItsVariables() {
		for (WorklistSort sort : WorklistSort.values()) {
			for (boolean descending : new boolean[] { false, true }) {
				assertThat(query(EnumSet.allOf(WorklistChip.class)).page(sort, descending, new WorklistCursor("2026-11-02", "x"), 50))
					.doesNotContainIgnoringCase("act_").doesNotContainIgnoringCase("variable");
			}
		}
		assertThat(query(Set.of()).counts()).doesNotContainIgnoringCase("act_");
	}

	@Test
	void chipsOfOneRowWidenAndThoseOfSeveralNarrow() {
		String sql = query(EnumSet.of(WorklistChip.OVERDUE, WorklistChip.DUE_SOON, WorklistChip.UNCLAIMED)).page(WorklistSort.DUE, false, null, 50);
		assertThat(sql).contains(WorklistChip.OVERDUE.condition() + " or " + WorklistChip.DUE_SOON.condition())
			.contains(" and (" + WorklistChip.UNCLAIMED.condition() + ")");
	}

	@Test
	void whatSomebodyTypesNeverStandsInTheQuestion() {
		String typed = "x' or 1=1 --";
		WorklistFilter filter = new WorklistFilter(Set.of(), typed, typed, typed, typed, typed, typed, typed, typed, Set.of(typed), null, null);
		WorklistQuery query = new WorklistQuery(SCOPE, filter, Map.of(), SearchWords.NONE);
		assertThat(query.page(WorklistSort.PLACE, true, new WorklistCursor(typed, typed), 50)).doesNotContain("1=1");
		assertThat(query.parameters()).containsValue(typed);
	}

	@Test
	void whoeverWaitsForNoUnitIsFoundByThat() {
		assertThat(ofUnits(Set.of(WorklistFilter.NOBODY)).page(WorklistSort.DUE, false, null, 50)).contains("i.unit is null").doesNotContain(":ofUnits");
		assertThat(ofUnits(Set.of("TG-BHD")).page(WorklistSort.DUE, false, null, 50)).contains("i.unit in (:ofUnits)").doesNotContain("i.unit is null");
	}

	private static WorklistQuery ofUnits(Set<String> units) {
		return new WorklistQuery(SCOPE, new WorklistFilter(Set.of(), null, null, null, null, null, null, null, null, units, null, null), Map.of(),
				SearchWords.NONE);
	}

	@Test
	void whoLeadsNoUnitSeesOnlyHisOwnSteps() {
		assertThat(new WorklistScope("canbo013", Set.of("canbo013"), Set.of("TG-BHD.handler"), Set.of()).condition()).doesNotContain("i.unit");
		assertThat(SCOPE.condition()).contains("i.unit in (:units)").contains("i.about_official is distinct from :reader");
	}

	private static WorklistQuery query(Set<WorklistChip> chips) {
		return new WorklistQuery(SCOPE, new WorklistFilter(chips, null, null, null, null, null, null, null, null, Set.of(), null, null), Map.of(),
				SearchWords.NONE);
	}
}
