package vn.nghedan.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FairSharesTests {

	@Property(tries = 200)
	void everyGroupIsSharedOutOnceAndNobodyHasTwoMoreThanAnother(@ForAll @IntRange(min = 1, max = 70) int officials,
			@ForAll @IntRange(max = 280) int groups, @ForAll @IntRange(max = 3) int keepers) {
		List<String> all = names("g", groups);
		Map<String, String> present = new HashMap<>();
		all.forEach(group -> present.put(group, "o%03d".formatted(Math.floorMod(group.hashCode(), officials + keepers))));

		Map<String, List<String>> shared = new FairShares(names("o", officials), Map.of()).share(all, present);

		assertThat(shared.values().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(all);
		IntStream sizes = shared.values().stream().mapToInt(List::size);
		assertThat(sizes.summaryStatistics()).satisfies(load -> assertThat(load.getMax() - load.getMin()).isLessThanOrEqualTo(1));
	}

	@Test
	void whoeverHasGroupsKeepsThemWithinHisShare() {
		Map<String, String> present = Map.of("g002", "o001", "g003", "o001", "g000", "o000");
		Map<String, List<String>> shared = new FairShares(names("o", 3), Map.of()).share(names("g", 6), present);
		assertThat(shared.get("o000")).contains("g000");
		assertThat(shared.get("o001")).containsExactly("g002", "g003");
		assertThat(new FairShares(names("o", 3), Map.of()).share(names("g", 6), present)).as("the same twice").isEqualTo(shared);
	}

	@Test
	void whoeverIsAskedToTakeOneMoreIsHeWhoHasItAlready() {
		Map<String, List<String>> shared = new FairShares(names("o", 2), Map.of())
			.share(names("g", 3), Map.of("g000", "o001", "g001", "o001", "g002", "o000"));
		assertThat(shared.get("o001")).containsExactly("g000", "g001");
		assertThat(shared.get("o000")).containsExactly("g002");
	}

	@Test
	void groupsElsewhereCount() {
		Map<String, List<String>> shared = new FairShares(names("o", 2), Map.of("o000", 3)).share(names("g", 3), Map.of());
		assertThat(shared.get("o000")).isEmpty();
		assertThat(shared.get("o001")).hasSize(3);
	}

	@Test
	void theScaleOfTheSourceMakesFourOrFiveForEachOfADelegation() {
		int[] groups = { 278, 186, 171, 128, 110 };
		int[] officials = { 64, 43, 39, 29, 26 };
		for (int i = 0; i < groups.length; i++) {
			assertThat(new FairShares(names("o", officials[i]), Map.of()).share(names("g", groups[i]), Map.of()).values())
				.allSatisfy(own -> assertThat(own).hasSizeBetween(4, 5));
		}
	}

	private static List<String> names(String prefix, int many) {
		return IntStream.range(0, many).mapToObj((prefix + "%03d")::formatted).toList();
	}
}
