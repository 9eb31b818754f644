package vn.nghedan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Substitution, also where the substitute is absent too. */
class StandInsTests {

	@Test
	void whoIsPresentActsForHimself() {
		StandIns nobody = new StandIns(Map.of());
		assertThat(nobody.actingFor("an")).isEqualTo("an");
		assertThat(nobody.representedBy("an")).containsExactly("an");
	}

	@Test
	void theSubstituteOfAnAbsentSubstituteActs() {
		StandIns chain = new StandIns(Map.of("an", "binh", "binh", "chau"));
		assertThat(chain.actingFor("an")).isEqualTo("chau");
		assertThat(chain.withStandIns(List.of("an"))).containsExactly("an", "binh", "chau");
		assertThat(chain.representedBy("chau")).containsExactlyInAnyOrder("an", "binh", "chau");
	}

	@Test
	void whoIsAbsentInACircleActsForHimself() {
		StandIns circle = new StandIns(Map.of("an", "binh", "binh", "an"));
		assertThat(circle.actingFor("an")).isEqualTo("an");
		assertThat(circle.actingFor("binh")).isEqualTo("binh");
	}

	@Test
	void aSubstituteOfTwoHoldersIsNamedOnce() {
		StandIns two = new StandIns(Map.of("an", "chau", "binh", "chau"));
		assertThat(two.withStandIns(List.of("an", "binh"))).containsExactly("an", "chau", "binh");
	}
}
