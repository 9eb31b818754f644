package vn.nghedan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.ApplicationTest;
import vn.nghedan.platform.Refusal;

/** Questions about the fictional city. */
@ApplicationTest
@Transactional
class OrganizationIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

	@Autowired
	private Organization organization;
	@Autowired
	private Staffing staffing;
	@Autowired
	private JdbcClient database;

	@Test
	void aDivisionSharesTheLevelOfTheUnitAboveIt() {
		assertThat(organization.competenceLevel("TG-BHD/KTHT")).isEqualTo(CompetenceLevel.WARD);
		assertThat(organization.competenceLevel("TG/QLDT")).isEqualTo(CompetenceLevel.DISTRICT);
		assertThat(organization.competenceLevel("HM-SXD")).isEqualTo(CompetenceLevel.CITY);
		assertThat(organization.competenceLevel("X-CAPNUOC")).isEqualTo(CompetenceLevel.OTHER_AGENCY);
	}

	@Test
	void waysLeadUpAndDownTheTree() {
		assertThat(organization.pathUp("TG-BHD/KTHT")).extracting(Authority::code)
				.containsExactly("TG-BHD/KTHT", "TG-BHD", "TG", "HM");
		assertThat(organization.ancestorAt("TG-BHD/KTHT", AuthorityLevel.DISTRICT)).contains("TG");
		assertThat(organization.ancestorAt("HM-SXD", AuthorityLevel.DISTRICT)).isEmpty();
		assertThat(organization.withDescendants("TG-BHD")).containsExactlyInAnyOrder("TG-BHD", "TG-BHD/VP", "TG-BHD/KTHT",
				"TG-BHD/VHXH", "TG-BHD/PVHCC", "TG-BHD/CA");
		assertThat(organization.nearestHolding("TG-BHD/CA", Roles.CITY_LIAISON, TODAY)).contains("TG");
	}

	@Test
	void namesAreSortedTheVietnameseWayAndNumbersByValue() {
		assertThat(organization.groupsOf("TG-CLA", TODAY)).extracting(ResidentialGroup::code).containsExactly("TG-CLA-1",
				"TG-CLA-2", "TG-CLA-3", "TG-CLA-12", "TG-CLA-12A", "TG-CLA-41", "TG-CLA-42", "TG-CLA-43");
		assertThat(organization.wards(TODAY)).extracting(Authority::code)
				.filteredOn(code -> code.startsWith("TG-"))
				.containsExactly("TG-BHD", "TG-BHT", "TG-CLA", "TG-NSH", "TG-TVI");
	}

	@Test
	void anUnknownUnitOrGroupIsRefused() {
		assertThatThrownBy(() -> organization.authority("TG-XYZ")).hasMessageContaining("TG-XYZ");
		assertThatThrownBy(() -> organization.group("TG-BHD-99", TODAY)).hasMessageContaining("TG-BHD-99");
		assertThatThrownBy(() -> organization.group(null, TODAY)).hasMessageContaining("tổ dân phố");
	}

	@Test
	void aGroupThatIsOverIsRefusedWithItsLastDay() {
		database.sql("update nghedan.residential_group set valid_to = date '2025-06-30' where code = 'TG-BHD-1'").update();
		assertThat(organization.group("TG-BHD-1", LocalDate.of(2025, 6, 30)).name()).isEqualTo("Tổ dân phố 1");
		assertThatThrownBy(() -> organization.group("TG-BHD-1", LocalDate.of(2025, 7, 1))).hasMessageContaining("30/06/2025");
		assertThat(organization.groupsOf("TG-BHD", TODAY)).extracting(ResidentialGroup::code).doesNotContain("TG-BHD-1");
	}

	@Test
	void theSuperiorIsTheChairOfTheUnitOrOfTheNearestAbove() {
		assertThat(organization.superiors("TG-BHD/KTHT", TODAY)).isEqualTo(
				organization.holders("TG-BHD", Roles.CHAIR, TODAY)).hasSize(1);
		assertThat(organization.superiors("TG/QLDT", TODAY)).isEqualTo(organization.holders("TG", Roles.CHAIR, TODAY));
		assertThat(organization.superiors("X-CAPNUOC", TODAY)).isEmpty();
	}

	@Test
	void theHeadsLeadLevelByLevelUpToTheChairAtTheTop() {
		staffing.appoint("canbo001", Roles.CHAIR, "HM", TODAY);
		assertThat(organization.heads("TG-BHD/KTHT", TODAY, Set.of())).containsExactly(
				new Head("TG-BHD", List.of("canbo028")), new Head("TG", List.of("canbo005")), new Head("HM", List.of("canbo001")));
		assertThat(organization.heads("TG-BHD/KTHT", TODAY.minusDays(1), Set.of())).extracting(Head::unitCode)
				.containsExactly("TG-BHD", "TG");
	}

	@Test
	void aHeadWhoIsLateHimselfIsPassedOver() {
		assertThat(organization.heads("TG-BHD", TODAY, Set.of("canbo028"))).extracting(Head::unitCode).containsExactly("TG");
		assertThat(organization.heads("TG-BHD", TODAY, Set.of("canbo028", "canbo005"))).isEmpty();
		assertThat(organization.heads("X-CAPNUOC", TODAY, Set.of())).isEmpty();
	}

	@Test
	void whoHeadsTwoLevelsIsNamedOnceAndHisSubstituteIsHeadToo() {
		staffing.appoint("canbo005", Roles.CHAIR, "TG-BHD", TODAY);
		staffing.substitute("canbo005", "canbo006", TODAY, TODAY.plusDays(3), "Đi công tác");
		assertThat(organization.heads("TG-BHD", TODAY, Set.of())).containsExactly(
				new Head("TG-BHD", List.of("canbo005", "canbo006", "canbo028")));
		assertThat(organization.heads("TG-BHD", TODAY.plusDays(4), Set.of("canbo028"))).containsExactly(
				new Head("TG-BHD", List.of("canbo005")));
	}

	@Test
	void aSubstituteHasTheRolesOfTheAbsentOneWhileHeIsAway() {
		String officer = organization.holders("TG-BHD", Roles.INTAKE_OFFICER, TODAY).get(0);
		String substitute = organization.holders("TG-BHD", Roles.CLASSIFIER, TODAY).get(0);
		staffing.substitute(officer, substitute, TODAY, TODAY.plusDays(3), "Nghỉ phép");

		assertThat(organization.actingFor(officer, TODAY)).isEqualTo(substitute);
		assertThat(organization.holders("TG-BHD", Roles.INTAKE_OFFICER, TODAY)).containsExactly(officer, substitute);
		assertThat(organization.rolesOf(substitute, TODAY)).extracting(RoleHolding::group)
				.containsExactly("TG-BHD.classifier", "TG-BHD.intake-officer");
		assertThat(organization.holds(substitute, Roles.INTAKE_OFFICER, "TG-BHD", TODAY.plusDays(4))).isFalse();
		assertThat(organization.actingFor(officer, TODAY.plusDays(4))).isEqualTo(officer);
	}

	@Test
	void aRoleIsHeldFromItsFirstToItsLastDay() {
		String official = organization.holders("TG-BHD", Roles.CLASSIFIER, TODAY).get(0);
		staffing.appoint(official, Roles.VERIFIER, "TG-BHD", TODAY);
		staffing.dismiss(official, Roles.VERIFIER, "TG-BHD", TODAY.plusDays(9));

		assertThat(organization.holds(official, Roles.VERIFIER, "TG-BHD", TODAY.minusDays(1))).isFalse();
		assertThat(organization.holds(official, Roles.VERIFIER, "TG-BHD", TODAY.plusDays(9))).isTrue();
		assertThat(organization.holds(official, Roles.VERIFIER, "TG-BHD", TODAY.plusDays(10))).isFalse();
	}

	@Test
	void aRoleIsGivenOnlyWhileTheUnitExists() {
		database.sql("update nghedan.authority set valid_to = '2026-06-30' where code = 'TG-BHD/CA'").update();
		assertThatThrownBy(() -> staffing.appoint("canbo005", Roles.HANDLER, "TG-BHD/CA", LocalDate.of(2026, 7, 1)))
				.isInstanceOf(Refusal.class).extracting("code").isEqualTo("organization.unit-not-then");
		assertThatThrownBy(() -> staffing.appoint("canbo005", Roles.CHAIR, "TG-BHD", LocalDate.of(2019, 12, 31)))
				.isInstanceOf(Refusal.class).extracting("code").isEqualTo("organization.unit-not-then");
		staffing.appoint("canbo005", Roles.HANDLER, "TG-BHD/CA", TODAY);
		assertThat(organization.holds("canbo005", Roles.HANDLER, "TG-BHD/CA", LocalDate.of(2026, 6, 30))).isTrue();
		assertThat(organization.holds("canbo005", Roles.HANDLER, "TG-BHD/CA", LocalDate.of(2026, 7, 1))).isFalse();
	}

	@Test
	void whoIsOutOfServiceHoldsNoRole() {
		String chair = organization.holders("TG-BHD", Roles.CHAIR, TODAY).get(0);
		database.sql("update nghedan.official set active = false where username = :chair").param("chair", chair).update();
		assertThat(organization.holders("TG-BHD", Roles.CHAIR, TODAY)).isEmpty();
		assertThat(organization.superiors("TG-BHD", TODAY)).isEqualTo(organization.holders("TG", Roles.CHAIR, TODAY));
	}

	@Test
	void aWardMayHaveNoDelegation() {
		assertThat(organization.delegationServing("TG-BHD")).map(Delegation::code).contains("D1");
		assertThat(organization.delegationServing("TG-NSH")).isEmpty();
	}
}
