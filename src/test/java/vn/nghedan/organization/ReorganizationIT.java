package vn.nghedan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nghedan.organization.Plans.FIRST_OF_JULY;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.ApplicationTest;

/** The organisation as of a date, before and after the re-organisation of the fictional city, which is rolled back. */
@ApplicationTest
@RecordApplicationEvents
@Transactional
class ReorganizationIT {

	private static final LocalDate BEFORE = FIRST_OF_JULY.minusDays(1);
	private static final LocalDate AFTER = FIRST_OF_JULY.plusYears(1);
	private static final Actor ADMINISTRATOR = new Actor("canbo004");

	@Autowired
	private Reorganizations reorganizations;
	@Autowired
	private ReorganizationStore store;
	@Autowired
	private ReorganizationRecords records;
	@Autowired
	private Organization organization;
	@Autowired
	private OrganizationImport organizationImport;
	@Autowired
	private GroupContacts contacts;
	@Autowired
	private EntityManager entities;
	@Autowired
	private JdbcClient database;
	@Autowired
	private ApplicationEvents events;

	/** Without the events, so that nobody else's cases begin to move. */
	private Reorganization carriedOut(ReorganizationPlan plan) {
		reorganizations.check(plan);
		Reorganization ordered = records.save(new Reorganization(plan.decision(), plan.effectiveOn(), ADMINISTRATOR,
				Instant.EPOCH));
		store.write(plan, ordered);
		return ordered;
	}

	@Test
	void everyOldGroupHasItsSuccessorAndTanVinhIsDivided() {
		carriedOut(Plans.shipped());
		assertThat(List.of("TG-BHD-45C", "TG-TVI-4", "TG-TVI-5", "TG-CLA-12A", "HL-HTR-3"))
				.extracting(code -> organization.groupNow(code, AFTER).orElseThrow().wardCode())
				.containsExactly("HM-TGI", "HM-TGI", "HM-NVI", "HM-CLM", "HM-CLM");
		assertThat(organization.groupNow("TG-TVI-4", BEFORE)).map(ResidentialGroup::code).contains("TG-TVI-4");
		assertThat(organization.groupNow("HM-TGI-1", BEFORE)).isEmpty();
		assertThat(organization.groupNow("TG-BHD-99", AFTER)).isEmpty();
		assertThat(organization.wards(BEFORE)).extracting(Authority::code).contains("TG-BHD", "TG-TVI", "HL-HTR")
				.doesNotContain("HM-TGI");
		assertThat(organization.wards(AFTER)).extracting(Authority::code).contains("HM-TGI", "HM-CLM", "HM-NVI")
				.doesNotContain("TG-BHD", "HL-HTR");
		assertThat(organization.predecessorsOf("HM-NVI")).extracting(Succession::fromCode)
				.containsExactly("TG-TVI", "TG-NSH");
		assertThat(organization.successorsOf("TG-TVI")).extracting(Succession::toCode).containsExactly("HM-TGI", "HM-NVI");
	}

	@Test
	void aUnitIsFollowedToWhoeverTookOver() {
		carriedOut(Plans.shipped());
		assertThat(organization.unitNow("TG-BHD", null, BEFORE)).contains("TG-BHD");
		assertThat(organization.unitNow("TG-BHD", "TG-BHD-1", AFTER)).contains("HM-TGI");
		assertThat(organization.unitNow("TG-TVI", null, AFTER)).contains("HM-TGI");
		assertThat(organization.unitNow("TG-TVI", "TG-TVI-6", AFTER)).contains("HM-NVI");
		assertThat(organization.unitNow("TG-TVI", "HM-NVI-1", AFTER)).as("a group of elsewhere says nothing").contains("HM-TGI");
		assertThat(organization.unitNow("TG-TVI/KTHT", "TG-TVI-6", AFTER)).contains("HM-NVI/KTHT");
		assertThat(organization.unitNow("HM-SXD", "TG-TVI-6", AFTER)).contains("HM-SXD");
		assertThat(organization.unitNow("TG", "TG-TVI-6", AFTER)).isEmpty();
		assertThat(organization.unitNow("TG/QLDT", "TG-TVI-6", AFTER)).isEmpty();
		assertThat(organization.unitNow("TG-XYZ", null, AFTER)).isEmpty();
	}

	@Test
	void aDivisionThatHasNoLikeGoesToTheUnitItself() {
		carriedOut(new Plans().unit("HM-A", "Phường A", "WARD", "HM").unit("HM-A/XD", "Phòng Xây dựng", "DIVISION", "HM-A")
				.group("HM-A-1", "HM-A").ends("TG-NSH", "HM-A").ends("TG-NSH/KTHT", "HM-A/XD").ends("TG-NSH-3", "HM-A-1")
				.ends("TG-NSH-4", "HM-A-1").ends("TG-NSH-5", null).ends("TG-NSH-27", "HM-A-1").ends("TG-NSH-44", "HM-A-1")
				.ends("TG-NSH-45", "HM-A-1").ends("TG-NSH-45A", "HM-A-1").on(FIRST_OF_JULY));
		assertThat(organization.unitNow("TG-NSH/KTHT", null, AFTER)).contains("HM-A/XD");
		assertThat(organization.unitNow("TG-NSH/CA", null, AFTER)).contains("HM-A");
		assertThat(organization.unitNow("TG-NSH", "TG-NSH-5", AFTER)).as("its group has no successor").contains("HM-A");
		assertThat(organization.groupNow("TG-NSH-5", AFTER)).isEmpty();
	}

	@Test
	void successorsMayEndThemselvesLater() {
		carriedOut(Plans.shipped());
		LocalDate later = LocalDate.of(2026, 1, 1);
		carriedOut(new Plans().group("HM-NVI-9", "HM-NVI").group("HM-NVI-10", "HM-NVI").ends("HM-NVI-1", "HM-NVI-9")
				.ends("HM-NVI-2", "HM-NVI-9").ends("HM-NVI-2", "HM-NVI-10").on(later));
		assertThat(organization.groupNow("TG-TVI-5", later.minusDays(1))).map(ResidentialGroup::code).contains("HM-NVI-1");
		assertThat(organization.groupNow("TG-TVI-5", later)).map(ResidentialGroup::code).contains("HM-NVI-9");
		assertThat(organization.groupNow("TG-TVI-7", later)).as("the main one").map(ResidentialGroup::code).contains("HM-NVI-9");
		assertThat(organization.unitNow("TG-TVI", "TG-TVI-7", later)).contains("HM-NVI");
		assertThatThrownBy(() -> carriedOut(new Plans().ends("TG-TVI-5", "HM-NVI-9").on(later)))
				.isInstanceOf(ImportRejected.class).hasMessageContaining("successions[0].from: nơi này đã kết thúc vào 30/06/2025");
	}

	/** Groups 54 and 55 merge into 30; the day before and the day after, each is asked for by its own name. */
	@Test
	void case53MergedGroupsResolveToTheRightOneAtEachDate() {
		carriedOut(new Plans().group("TG-BHD-54", "TG-BHD").group("TG-BHD-55", "TG-BHD").on(LocalDate.of(2025, 1, 1)));
		LocalDate merged = LocalDate.of(2025, 9, 1);
		carriedOut(new Plans().group("TG-BHD-30", "TG-BHD").ends("TG-BHD-54", "TG-BHD-30").ends("TG-BHD-55", "TG-BHD-30").on(merged));
		assertThat(organization.groupNow("TG-BHD-54", merged.minusDays(1))).map(ResidentialGroup::code).contains("TG-BHD-54");
		assertThat(organization.groupNow("TG-BHD-54", merged)).map(ResidentialGroup::code).contains("TG-BHD-30");
		assertThat(organization.groupNow("TG-BHD-55", merged)).map(ResidentialGroup::code).contains("TG-BHD-30");
		assertThat(organization.groupsOf("TG-BHD", merged.minusDays(1))).extracting(ResidentialGroup::code)
				.contains("TG-BHD-54", "TG-BHD-55").doesNotContain("TG-BHD-30");
		assertThat(organization.groupsOf("TG-BHD", merged)).extracting(ResidentialGroup::code).contains("TG-BHD-30")
				.doesNotContain("TG-BHD-54", "TG-BHD-55");
		assertThatThrownBy(() -> organization.group("TG-BHD-54", merged)).hasMessageContaining("31/08/2025");
	}

	@Test
	void whomOneMeetsGoesAlongMarkedWithTheFormerGroupUntilSomebodySaysItOfTheNewOne() {
		LocalDate merged = LocalDate.of(2025, 9, 1);
		contacts.put("TG-BHD-1", List.of(leader("Lê Thị Mẫu"), new GroupContact(GroupContactRole.VILLAGE_ELDER, "Bùi Thử Già", null)), BEFORE);
		contacts.put("TG-BHD-2", List.of(leader("Trần Văn Thử")), BEFORE);
		contacts.put("TG-BHD-2", List.of(leader("Phan Mẫu An")), merged.minusDays(3));
		reorganizations.started(carriedOut(new Plans().group("TG-BHD-30", "TG-BHD").ends("TG-BHD-1", "TG-BHD-30")
				.ends("TG-BHD-2", "TG-BHD-30").on(merged)).id());
		String first = organization.findGroup("TG-BHD-1").orElseThrow().name();

		assertThat(contacts.of("TG-BHD-30", merged)).extracting(GroupContact::name, GroupContact::formerGroup).containsExactly(
				tuple("Lê Thị Mẫu", first), tuple("Phan Mẫu An", organization.findGroup("TG-BHD-2").orElseThrow().name()),
				tuple("Bùi Thử Già", first));
		assertThat(contacts.of("TG-BHD-30", merged.minusDays(1))).isEmpty();
		assertThat(contacts.of("TG-BHD-1", merged.minusDays(1))).as("as it was").hasSize(2);
		contacts.put("TG-BHD-30", List.of(leader("Phan Mẫu An")), merged.plusDays(1));
		assertThat(contacts.of("TG-BHD-30", merged.plusDays(1))).containsExactly(leader("Phan Mẫu An"));
	}

	@Test
	void householdsAreAddedUpWhereGroupsMergeAndUnknownWhereOneIsDividedOrNobodyCounted() {
		LocalDate day = LocalDate.of(2025, 9, 1);
		households("TG-BHD-1", 60);
		households("TG-BHD-2", 75);
		households("TG-BHD-3", 40);
		households("TG-BHD-4", 50);
		households("TG-BHD-5", 30);
		reorganizations.started(carriedOut(new Plans().group("TG-BHD-30", "TG-BHD").group("TG-BHD-31", "TG-BHD").group("TG-BHD-32", "TG-BHD")
				.ends("TG-BHD-1", "TG-BHD-30").ends("TG-BHD-2", "TG-BHD-30").ends("TG-BHD-3", "TG-BHD-31").ends("TG-BHD-3", "TG-BHD-32")
				.ends("TG-BHD-5", "TG-BHD-4").on(day)).id());
		assertThat(households("TG-BHD-30")).contains(135);
		assertThat(households("TG-BHD-31")).as("a part of one").isEmpty();
		assertThat(households("TG-BHD-4")).as("it goes on and takes in another one").contains(80);

		reorganizations.started(carriedOut(new Plans().group("TG-BHD-40", "TG-BHD").ends("TG-BHD-30", "TG-BHD-40")
				.ends("TG-BHD-31", "TG-BHD-40").on(day.plusYears(1))).id());
		assertThat(households("TG-BHD-40")).as("one of them was not counted").isEmpty();
	}

	private static GroupContact leader(String name) {
		return new GroupContact(GroupContactRole.LEADER, name, "0900 000 011");
	}

	private void households(String group, int households) {
		database.sql("update nghedan.residential_group set households = ? where code = ?").param(households).param(group).update();
	}

	private Optional<Integer> households(String group) {
		return database.sql("select households from nghedan.residential_group where code = ? and households is not null").param(group)
				.query(Integer.class).optional();
	}

	/** The district Thanh Giang ends and a ward Thanh Giang begins: two units, told apart by code, level and time. */
	@Test
	void case52OneNameAtTwoLevelsIsTwoUnits() {
		carriedOut(Plans.shipped());
		assertThat(organization.all(BEFORE)).filteredOn(unit -> unit.name().endsWith("Thanh Giang") && unit.parentCode().equals("HM"))
				.extracting(Authority::code).containsExactly("TG");
		assertThat(organization.all(AFTER)).filteredOn(unit -> unit.name().endsWith("Thanh Giang") && unit.parentCode().equals("HM"))
				.extracting(Authority::code).containsExactly("HM-TGI");
		assertThat(organization.competenceLevel("TG")).isEqualTo(CompetenceLevel.DISTRICT);
		assertThat(organization.competenceLevel("HM-TGI")).isEqualTo(CompetenceLevel.WARD);
	}

	@Test
	void rolesEndWithTheirUnits() {
		assertThat(organization.holders("TG-BHD", Roles.CHAIR, AFTER)).isNotEmpty();
		carriedOut(Plans.shipped());
		assertThat(organization.holders("TG-BHD", Roles.CHAIR, BEFORE)).isNotEmpty();
		assertThat(organization.holders("TG-BHD", Roles.CHAIR, FIRST_OF_JULY)).isEmpty();
		assertThat(organization.holders("TG/QLDT", Roles.HANDLER, AFTER)).isEmpty();
		assertThat(organization.holders("HM", Roles.ADMINISTRATOR, AFTER)).isNotEmpty();
		assertThat(reorganizations.vacancies(Plans.shipped())).contains(
				new Vacancy("HM-NVI", "UBND phường Ngọc Vinh", Roles.VERIFIER), new Vacancy("HM-NVI/CA", "Công an phường Ngọc Vinh", Roles.HANDLER));
	}

	@Test
	void theShippedStaffFillsEveryRoleOfTheNewUnits() {
		carriedOut(Plans.shipped());
		organizationImport.load(new ClassPathResource("demo/organization/two-tier/staffing/"));
		assertThat(reorganizations.vacancies(Plans.shipped())).isEmpty();
	}

	@Test
	void aNameChangesOnItsDay() {
		LocalDate day = LocalDate.of(2026, 1, 1);
		Reorganization ordered = carriedOut(new Plans().renamed("TG-BHD", "UBND phường Bình Hòa").on(day));
		carriedOut(new Plans().renamed("TG-BHD", "UBND phường Hòa Bình").on(day.plusYears(1)));
		assertThat(organization.nameOn("TG-BHD", day.minusDays(1))).isEqualTo("UBND phường Bình Hòa Đông");
		assertThat(organization.nameOn("TG-BHD", day)).isEqualTo("UBND phường Bình Hòa");
		assertThat(organization.nameOn("TG-BHD", day.plusYears(1))).isEqualTo("UBND phường Hòa Bình");
		assertThat(organization.nameOn("TG-BHT", day)).isEqualTo("UBND phường Bình Hòa Tây");
		assertThat(organization.authority("TG-BHD").name()).isEqualTo("UBND phường Bình Hòa Đông");
		reorganizations.started(ordered.id());
		assertThat(organization.authority("TG-BHD").name()).isEqualTo("UBND phường Bình Hòa");
		assertThat(ordered.state()).isEqualTo(Reorganization.State.RUNNING);
		reorganizations.done(ordered.id(), Instant.EPOCH);
		assertThat(reorganizations.get(ordered.id()).state()).isEqualTo(Reorganization.State.DONE);
		entities.flush();
	}

	@Test
	void oneUnitIsNotRenamedTwiceOnOneDay() {
		LocalDate day = LocalDate.of(2027, 1, 1);
		carriedOut(new Plans().renamed("TG-BHD", "UBND phường Bình Hòa").on(day));
		assertThatThrownBy(() -> carriedOut(new Plans().renamed("TG-BHT", "UBND phường Tây").renamed("TG-BHD", "UBND phường Hòa Bình").on(day)))
				.isInstanceOf(ImportRejected.class).hasMessageContaining("renames[1].code: một quyết định khác đã đổi tên nơi này từ 01/01/2027");
		carriedOut(new Plans().renamed("TG-BHD", "UBND phường Hòa Bình").on(day.plusDays(1)));
	}

	/** The later one was ordered first, and here it is carried out first too. */
	@Test
	void aRenamingMayComeBetweenTwoNamesThatAreKnown() {
		LocalDate day = LocalDate.of(2026, 1, 1);
		Reorganization later = carriedOut(new Plans().renamed("TG-BHD", "UBND phường Hòa Bình").on(day.plusDays(30)));
		Reorganization earlier = carriedOut(new Plans().renamed("TG-BHD", "UBND phường Bình Hòa").on(day));
		assertThat(List.of(day.minusDays(1), day, day.plusDays(29), day.plusDays(30)))
				.extracting(each -> organization.nameOn("TG-BHD", each)).containsExactly("UBND phường Bình Hòa Đông",
						"UBND phường Bình Hòa", "UBND phường Bình Hòa", "UBND phường Hòa Bình");
		reorganizations.started(later.id());
		reorganizations.started(earlier.id());
		assertThat(organization.authority("TG-BHD").name()).isEqualTo("UBND phường Hòa Bình");
	}

	@Test
	void aNameThatADecisionHasGivenIsNotUndoneByLoadingAnOldFile() {
		reorganizations.started(carriedOut(new Plans().renamed("TG-BHD", "UBND phường Bình Hòa").on(LocalDate.of(2026, 1, 1))).id());
		entities.flush();
		assertThatThrownBy(() -> organizationImport.load(authorities("UBND phường Bình Hòa Đông"))).isInstanceOf(ImportRejected.class)
				.hasMessageContaining("authorities.csv, dòng 2, cột name").hasMessageContaining("hiện nay là “UBND phường Bình Hòa”");
		organizationImport.load(authorities("UBND phường Bình Hòa"));
		assertThat(organization.authority("TG-BHD").name()).isEqualTo("UBND phường Bình Hòa");
	}

	private static Resource authorities(String name) {
		return CsvFiles.of(Map.of("authorities.csv", ("code,name,level,parent,external,email,valid_from,valid_to\nTG-BHD," + name
				+ ",WARD,TG,false,,2020-01-01,\n").getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void aRehearsalShowsEverythingAndLeavesNothing() {
		long before = reorganizations.all().size();
		events.clear();
		var seen = reorganizations.rehearse(Plans.shipped(), ADMINISTRATOR, ordered -> {
			assertThat(reorganizations.successions(ordered.id())).hasSize(Plans.shipped().successions().size());
			return organization.unitNow("TG-TVI", "TG-TVI-6", AFTER);
		});
		assertThat(seen).contains("HM-NVI");
		assertThat(organization.find("HM-NVI")).isEmpty();
		assertThat(reorganizations.all()).hasSize((int) before);
		assertThat(events.stream(OrganizationChanged.class)).isEmpty();
		assertThat(events.stream(ReorganizationOrdered.class)).isEmpty();
	}

	@Test
	void whatAReorganisationDecidedIsNotUndoneByLoadingOldFilesAgain() {
		carriedOut(Plans.shipped());
		entities.flush();
		assertThatThrownBy(() -> organizationImport.load(new ClassPathResource("demo/organization/three-tier/")))
				.isInstanceOf(ImportRejected.class).hasMessageContaining("valid_to").hasMessageContaining("30/06/2025");
		assertThat(database.sql("select count(*) from nghedan.authority where code like 'TG%' and valid_to is null").query(Long.class)
				.single()).isZero();
	}

	@Test
	void daysOfChangeAreKnownBeforeTheyCome() {
		LocalDate then = LocalDate.of(2024, 3, 5); // a day of its own: the database is shared
		assertThat(organization.changeDays(then.minusDays(1))).doesNotContain(then);
		carriedOut(new Plans().unit("HM-A", "Phường A", "WARD", "HM").on(then));
		assertThat(organization.changeDays(then.minusDays(1))).contains(then);
		assertThat(organization.changeDays(then)).doesNotContain(then);
	}

	@Test
	void superiorsAreFoundAboveAllOfThem() {
		assertThat(organization.commonSuperior(List.of("TG-BHD", "TG-BHT/CA"))).contains("TG");
		assertThat(organization.commonSuperior(List.of("TG-BHD", "TG-BHD/CA"))).contains("TG");
		assertThat(organization.commonSuperior(List.of("TG-BHD", "HM-SXD"))).contains("HM");
		assertThat(organization.commonSuperior(List.of("TG-BHD", "X-CAPNUOC"))).isEmpty();
		assertThat(organization.root("TG-BHD/CA")).isEqualTo("HM");
		assertThat(organization.ancestorAt("TG-BHD/CA", CompetenceLevel.DISTRICT)).contains("TG");
	}
}
