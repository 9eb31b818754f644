package vn.nghedan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The fictional city is complete and holds nobody's data. */
class DemoOrganizationTests {

	private static final List<String> WARDS = List.of("TG-BHD", "TG-BHT", "TG-CLA", "TG-TVI", "TG-NSH");
	private static final List<String> COMMUNE_LEVEL = Stream.concat(WARDS.stream(), Stream.of("HL-HTR")).toList();

	private final ImportDraft demo = ImportFiles.read(new ClassPathResource("demo/organization/three-tier/"));
	private final Set<String> held = demo.roles.stream().map(RoleHolding::group).collect(Collectors.toSet());

	@Test
	void itHasFiveWardsAndACommuneFortyGroupsAndThreeHamletsAndFiveDelegationsWithThreeHeads() {
		assertThat(demo.units.keySet().stream().filter(demo::isWard)).containsExactlyInAnyOrderElementsOf(COMMUNE_LEVEL);
		assertThat(demo.groups).filteredOn(group -> group.kind() == GroupKind.RESIDENTIAL_GROUP).hasSize(40);
		assertThat(demo.groups).filteredOn(group -> group.kind() == GroupKind.HAMLET).hasSize(3);
		assertThat(demo.delegations).hasSize(5);
		assertThat(demo.delegations.stream().map(Delegation::headUsername).distinct()).hasSize(3);
	}

	@Test
	void everyWardAndTheCommuneHaveSomebodyForEveryStep() {
		for (String ward : COMMUNE_LEVEL) {
			assertThat(held).contains(ward + ".intake-officer", ward + ".verifier", ward + ".classifier", ward + ".chair",
					ward + ".handler", ward + ".records-clerk", ward + "/KTHT.handler", ward + "/CA.handler");
			assertThat(demo.roles.stream().filter(each -> each.group().equals(ward + ".liaison-official")))
					.hasSizeGreaterThanOrEqualTo(3);
		}
		assertThat(held).contains("TG.chair", "TG.handler", "TG.city-liaison", "TG.records-clerk", "TG.classifier",
				"TG/QLDT.handler", "TG/GDDT.handler", "HL.chair",
				"HL.handler", "HL.city-liaison", "HL.records-clerk", "HL.classifier", "HL/QLDT.handler", "HL/GDDT.handler", "HM.manager", "HM.operator", "HM.process-designer", "HM.administrator");
	}

	@Test
	void oneWardHasNoDelegationHeadSoThatItsChairConfirms() {
		assertThat(WARDS.stream().filter(ward -> !held.contains(ward + ".delegation-head"))).containsExactly("TG-NSH");
	}

	@Test
	void groupNamesRepeatAcrossWards() {
		assertThat(demo.groups.stream().filter(group -> group.name().equals("Tổ dân phố 27"))
				.map(ResidentialGroup::wardCode)).containsExactlyInAnyOrder("TG-BHT", "TG-NSH");
	}

	@Test
	void phonesAndMailsReachNobody() {
		assertThat(demo.officials).allSatisfy(official -> {
			assertThat(official.phone()).startsWith("0900 000 0");
			assertThat(official.email()).isEqualTo(official.username() + "@example.com");
		});
		assertThat(demo.authorities).allSatisfy(unit -> assertThat(String.valueOf(unit.email())).matches("null|.*@example\\.com"));
	}

	@Test
	void nothingHasAnEndYet() {
		assertThat(demo.authorities).extracting(Authority::validTo).containsOnlyNulls();
		assertThat(demo.groups).extracting(ResidentialGroup::validTo).containsOnlyNulls();
	}
}
