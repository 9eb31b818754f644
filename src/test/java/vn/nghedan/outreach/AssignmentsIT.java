package vn.nghedan.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghedan.ApplicationTest;
import vn.nghedan.OutreachCity;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.SheetProblem;
import vn.nghedan.platform.SheetRejected;

/** Lists of assignments: proposed, accepted, loaded from a table; always in the test's own city. */
@ApplicationTest
class AssignmentsIT {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

	@Autowired
	OutreachCity city;
	@Autowired
	TestCases cases;
	@Autowired
	Programmes programmes;
	@Autowired
	AssignmentProposal proposal;
	@Autowired
	Assignments assignments;
	@Autowired
	AssignmentImport imports;
	@Autowired
	Handovers handovers;
	@Autowired
	Organization organization;
	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void monday() {
		city.there();
		cases.mondayMorning();
	}

	@Test
	void theProposalSharesTheGroupsOfAWardAmongItsDelegationsAndIsTheSameTwice() {
		String programme = city.programme();
		ProposedAssignments proposed = proposal.propose(programme, List.of(), DAY);

		assertThat(proposed).isEqualTo(proposal.propose(programme, List.of(), DAY));
		assertThat(proposed.assignments()).extracting(AssignmentLine::group).doesNotHaveDuplicates()
			.containsAll(codes("QD-BHD")).containsAll(codes("QD-BHT"));
		assertThat(proposed.lines()).as("within the ward of the delegation").allSatisfy(load -> assertThat(load.groups())
			.allMatch(group -> group.startsWith(load.ward() + "-")));
		assertThat(proposed.lines().stream().filter(load -> load.ward().equals("QD-BHD")).mapToInt(load -> load.groups().size()).summaryStatistics())
			.satisfies(load -> assertThat(load.getMax() - load.getMin()).isLessThanOrEqualTo(1));
		assertThat(proposed.warnings()).extracting(AssignmentWarning::what).contains("no-delegation");
	}

	@Test
	void whoeverGetsNoGroupIsNamedWithTheReason() {
		String programme = city.programme();
		ProposedAssignments first = proposal.propose(programme, List.of(), DAY);
		String leaver = first.lines().stream().filter(load -> !load.groups().isEmpty()).findFirst().orElseThrow().official();
		long departure = jdbc.sql("""
				insert into nghedan.staffing_change (kind, username, valid_from, reason, ordered_by, ordered_at)
				values ('DEPARTURE', :leaver, :day, 'Nghỉ hưu', :by, now()) returning id""").param("leaver", leaver).param("day", DAY.plusDays(3))
			.param("by", OutreachCity.HOME_AFFAIRS.username()).query(Long.class).single();
		ProposedAssignments proposed = proposal.propose(programme, List.of(), DAY);
		jdbc.sql("delete from nghedan.staffing_change where id = :id").param("id", departure).update();

		assertThat(proposed.without()).filteredOn(none -> none.official().equals(leaver)).extracting(ProposedAssignments.Without::because)
			.extracting(because -> because.text(Locale.forLanguageTag("vi"))).allMatch(text -> text.contains("05/11/2026")).isNotEmpty();
		assertThat(proposed.lines().stream().filter(load -> load.groups().isEmpty()).map(ProposedAssignments.Load::official))
			.as("everybody else without a group").containsExactlyInAnyOrderElementsOf(proposed.without().stream()
				.filter(none -> !none.because().what().equals("without-leaving")).map(ProposedAssignments.Without::official).toList());
		assertThat(proposed.assignments()).extracting(AssignmentLine::username).doesNotContain(leaver);
	}

	@Test
	void whereThereAreMorePeopleThanGroupsWhoeverGetsNoneIsToldSo() {
		jdbc.sql("""
				insert into nghedan.delegation_member (delegation_code, username) select 'QD4', o.username from nghedan.official o
				where o.username like 'qcanbo%' and o.active
					and not exists (select from nghedan.delegation_member m where m.username = o.username) limit 9""").update();
		int members = jdbc.sql("""
				select count(*) from nghedan.delegation_member m join nghedan.official o on o.username = m.username
				where m.delegation_code = 'QD4' and o.active""").query(Integer.class).single();
		ProposedAssignments proposed = proposal.propose(city.programme(), List.of("QD4"), DAY);
		jdbc.sql("delete from nghedan.delegation_member where delegation_code = 'QD4' and username not in ('qcanbo022', 'qcanbo023', 'qcanbo024')").update();

		int groups = codes("QD-TVI").size();
		assertThat(members).isGreaterThan(groups);
		assertThat(proposed.without()).hasSize(members - groups).allSatisfy(none -> assertThat(none.because())
			.isEqualTo(AssignmentWarning.of("without-enough", members, groups)));
	}

	@Test
	void onlyTheDelegationsThatAreAskedForGetGroups() {
		ProposedAssignments proposed = proposal.propose(city.programme(), List.of("QD2"), DAY);
		assertThat(proposed.lines()).isNotEmpty().allMatch(load -> load.delegation().equals("QD2") && load.ward().equals("QD-BHT"));
		assertThatThrownBy(() -> proposal.propose(city.programme(), List.of("Q-none"), DAY)).isInstanceOf(Refusal.class);
	}

	@Test
	void whatIsAcceptedStandsFromThatDayOnWithOneHandoverForEachWardAndIsProposedAgain() {
		String programme = city.programme();
		// Where a ward has all its officials already nothing changes, and nothing is handed over
		for (String change : List.of("delete from nghedan.assignment where valid_from >= :day", "update nghedan.assignment set valid_to = cast(:day as date) - 1 where coalesce(valid_to, cast(:day as date)) >= :day")) {
			jdbc.sql(change + " and (group_code like 'QD-BHT-%' or group_code like 'QD-CLA-%')").param("day", DAY).update();
		}
		ProposedAssignments proposed = proposal.propose(programme, List.of("QD2", "QD3"), DAY);
		Assignments.Assigned done = assignments.assignAll(programme, DAY, proposed.assignments(), OutreachCity.HOME_AFFAIRS);

		assertThat(done.handovers()).hasSize(2);
		assertThat(done.handovers().stream().map(handovers::get)).extracting(Handover::unitCode, Handover::state, Handover::cause)
			.containsExactlyInAnyOrder(tuple("QD-BHT", HandoverState.ORDERED, HandoverCause.ASSIGNMENT),
					tuple("QD-CLA", HandoverState.ORDERED, HandoverCause.ASSIGNMENT));
		assertThat(handovers.lines(done.handovers().get(0))).hasSize(codes("QD-BHT").size());
		Map<String, String> companions = new HashMap<>();
		proposed.assignments().forEach(line -> companions.put(line.group(), line.username()));
		assertThat(companions).allSatisfy((group, official) -> assertThat(assignments.assignedTo(group, DAY)).contains(official));
		assertThat(proposal.propose(programme, List.of("QD2", "QD3"), DAY.plusDays(1)).lines()).isEqualTo(proposed.lines());
		assignments.assignAll(programme, DAY.plusDays(1), proposed.assignments(), OutreachCity.HOME_AFFAIRS);
		assertThat(assignments.of(proposed.lines().get(0).official(), DAY.plusDays(1))).filteredOn(each -> each.programmeCode().equals(programme))
			.as("who stays keeps his row").allMatch(each -> !each.validFrom().isAfter(DAY));
	}

	@Test
	void anotherOfficialFromALaterDayOnLeavesWhatWasBefore() {
		String programme = city.programme();
		assign(programme, "QD-CLA-2", "qcanbo019", DAY);
		assign(programme, "QD-CLA-2", "qcanbo021", DAY.plusDays(10));
		assertThat(assignments.assignedTo("QD-CLA-2", DAY.plusDays(9))).contains("qcanbo019");
		assertThat(assignments.assignedTo("QD-CLA-2", DAY.plusDays(10))).contains("qcanbo021");
		assertThat(assignments.of("qcanbo019", DAY.plusDays(10))).noneMatch(each -> each.groupCode().equals("QD-CLA-2"));
	}

	@Test
	void moreThanFiveGroupsAreWarnedOfAndNotRefused() {
		String programme = city.programme();
		List<AssignmentLine> six = codes("QD-TVI").stream().limit(6).map(group -> new AssignmentLine("qcanbo027", group, "QD5")).toList();
		Assignments.Assigned done = assignments.assignAll(programme, DAY, six, OutreachCity.HOME_AFFAIRS);
		assertThat(done.warnings()).extracting(AssignmentWarning::what).containsExactly("many-groups");
		assertThat(done.warnings().get(0).arguments()).startsWith("qcanbo027", "6");
		assertThat(assignments.loads(DAY).get("qcanbo027")).isEqualTo(6);
	}

	@Test
	void nothingIsAssignedOutsideTheProgrammeTwiceOrToNobodyInService() {
		String programme = city.programme();
		AssignmentLine line = new AssignmentLine("qcanbo013", "QD-BHD-2", null);
		refused("outreach.not-in-programme", programme, OutreachCity.FIRST_DAY.minusDays(1), line);
		refused("outreach.group-twice", programme, DAY, line, new AssignmentLine("qcanbo014", "QD-BHD-2", null));
		refused("outreach.not-in-service", programme, DAY, new AssignmentLine("nobody.at-all", "QD-BHD-2", null));
		refused("outreach.group-not-then", programme, DAY, new AssignmentLine("qcanbo013", "QD-BHD-999", null));
		refused("outreach.group-not-then", programme, DAY, new AssignmentLine("qcanbo013", "TG-BHD-2", null));
		refused("outreach.unknown-delegation", programme, DAY, new AssignmentLine("qcanbo013", "QD-BHD-2", "Q-none"));
	}

	@Test
	void aTableWithMistakesLoadsNothingAndNamesEachOfThemWithItsLine() {
		String programme = city.programme();
		String table = """
				Danh sách phân công
				Phường;Tổ dân phố;Cán bộ;Từ ngày;Đến ngày
				QD-BHD;QD-BHD-5;qcanbo013;;
				QD-BHD;999;qcanbo013;;
				QD-BHD;QD-BHD-6;Người Không Có;;
				QD-BHD;QD-BHD-5;qcanbo014;;
				QD-BHD;QD-BHD-7;qcanbo014;01/12/2025;
				QD-BHD;;qcanbo014;;
				""";
		assertThatThrownBy(() -> load(programme, table, false)).isInstanceOfSatisfying(SheetRejected.class, rejected -> {
			assertThat(rejected.problems()).extracting(SheetProblem::line).containsExactly(4, 5, 6, 7, 8);
			assertThat(rejected.problems()).extracting(SheetProblem::code).containsExactly("outreach.unknown-group",
					"outreach.unknown-official", "outreach.group-twice", "outreach.not-in-programme", "platform.required");
			assertThat(rejected.problems()).allSatisfy(each -> assertThat(each.message(Locale.forLanguageTag("vi"))).doesNotContain("sheet."));
		});
		assertThat(assignments.of("qcanbo013", DAY)).as("not even the line that is right").noneMatch(each -> each.groupCode().equals("QD-BHD-5"));
	}

	@Test
	void aTableIsLoadedByNamesOrCodesAfterADryRunAndTheSameAgainChangesNothing() {
		String programme = city.programme();
		String name = organization.official("qcanbo016").fullName();
		String table = "Phường,Tổ,Họ và tên,Đoàn,Từ ngày\nBình Hòa Tây,21,%s,Đoàn 2,\nBình Hòa Tây,QD-BHT-26,qcanbo018,,15/11/2026\n".formatted(name);
		assignments.assignAll(programme, DAY, List.of(new AssignmentLine("qcanbo017", "QD-BHT-21", null),
				new AssignmentLine("qcanbo017", "QD-BHT-26", null)), OutreachCity.HOME_AFFAIRS);
		AssignmentImport.Loaded rehearsed = load(programme, table, true);
		assertThat(rehearsed.lines()).isEqualTo(2);
		assertThat(rehearsed.handovers()).isEmpty();
		assertThat(assignments.assignedTo("QD-BHT-21", DAY)).as("only looked at").contains("qcanbo017");

		AssignmentImport.Loaded loaded = load(programme, table, false);

		assertThat(loaded.officials()).isEqualTo(2);
		assertThat(loaded.handovers()).as("one for each day").hasSize(2);
		assertThat(assignments.of("qcanbo016", DAY)).filteredOn(each -> each.groupCode().equals("QD-BHT-21"))
			.extracting(Assignment::delegationCode, Assignment::validFrom).containsExactly(tuple("QD2", DAY));
		assertThat(assignments.assignedTo("QD-BHT-26", LocalDate.of(2026, 11, 14))).contains("qcanbo017");
		assertThat(assignments.assignedTo("QD-BHT-26", LocalDate.of(2026, 11, 15))).contains("qcanbo018");
		load(programme, table, false);
		assertThat(assignments.of("qcanbo016", DAY)).filteredOn(each -> each.groupCode().equals("QD-BHT-21")).hasSize(1);
	}

	@Test
	void theQuotaThatIsInForceOnADayCountsAndTheFormerOneStays() {
		String programme = city.anotherProgramme();
		programmes.changeQuota(programme, LocalDate.of(2027, 1, 1), new PlannedProgramme.Quota(2, QuotaPer.OFFICIAL, QuotaEvery.MONTH,
				"Kế hoạch 3/KH-UBND"), OutreachCity.HOME_AFFAIRS);
		assertThat(programmes.quotaOn(programme, LocalDate.of(2026, 12, 31))).hasValueSatisfying(quota -> assertThat(quota.amount()).isEqualTo(1));
		assertThat(programmes.quotaOn(programme, LocalDate.of(2027, 1, 31))).hasValueSatisfying(quota -> assertThat(quota.every()).isEqualTo(QuotaEvery.MONTH));
		assertThat(programmes.quotaOn(programme, OutreachCity.FIRST_DAY.minusDays(1))).isEmpty();
		assertThat(programmes.warnDays(programme)).containsExactly("07-01", "10-01", "12-01");
		assertThatThrownBy(() -> programmes.changeQuota(programme, LocalDate.of(2027, 1, 1), new PlannedProgramme.Quota(3, QuotaPer.OFFICIAL,
				QuotaEvery.MONTH, "Lần nữa"), OutreachCity.HOME_AFFAIRS)).isInstanceOf(Refusal.class);
	}

	@Test
	void whoStaysUntilAnotherTakesOverStaysUntilThen() {
		String programme = city.anotherProgramme();
		assign(programme, "QD-NSH-44", "qcanbo019", DAY);
		assign(programme, "QD-NSH-44", "qcanbo021", DAY.plusDays(30));

		Assignments.Assigned again = assignments.assignAll(programme, DAY.plusDays(5),
				List.of(new AssignmentLine("qcanbo019", "QD-NSH-44", "QD3")), OutreachCity.HOME_AFFAIRS);

		assertThat(rows("qcanbo019", "QD-NSH-44", programme, DAY.plusDays(40))).as("not beyond his successor").isZero();
		assertThat(rows("qcanbo019", "QD-NSH-44", programme, DAY.plusDays(29))).isEqualTo(1);
		assertThat(rows("qcanbo021", "QD-NSH-44", programme, DAY.plusDays(30))).isEqualTo(1);
		assertThat(again.handovers()).as("the same again changes hands nowhere").isEmpty();
	}

	@Test
	void theNextPlanKeepsWhoIsThereAndKnowsFromWhom() {
		String former = city.anotherProgramme();
		assign(former, "QD-NSH-45", "qcanbo021", DAY);
		programmes.end(former, DAY.plusDays(20));
		String next = city.anotherProgramme();
		assertThat(assignments.of("qcanbo021", DAY.plusDays(21))).as("his row ended with its programme")
			.noneMatch(each -> each.groupCode().equals("QD-NSH-45") && former.equals(each.programmeCode()));

		Assignments.Assigned kept = assignments.assignAll(next, DAY.plusDays(21), List.of(new AssignmentLine("qcanbo021", "QD-NSH-45", "QD3")),
				OutreachCity.HOME_AFFAIRS);

		assertThat(kept.handovers()).as("nothing changes hands").isEmpty();
		assertThat(rows("qcanbo021", "QD-NSH-45", next, DAY.plusDays(21))).isEqualTo(1);
		programmes.end(former, DAY.plusDays(25));
		assertThat(rows("qcanbo021", "QD-NSH-45", former, DAY.plusDays(25))).as("it follows").isEqualTo(1);
		String third = city.anotherProgramme();
		Assignments.Assigned changed = assignments.assignAll(third, DAY.plusDays(26), List.of(new AssignmentLine("qcanbo019", "QD-NSH-45", "QD3")),
				OutreachCity.HOME_AFFAIRS);
		assertThat(handovers.lines(changed.handovers().get(0))).extracting(OfficialsChanged.Change::from).containsExactly("qcanbo021");
	}

	@Test
	void noDayIsWarnedOnThatNoYearHas() {
		assertThatThrownBy(() -> programmes.plan(new PlannedProgramme("Thử", ProgrammeKind.GROUP_MEETINGS, "QD", OutreachCity.FIRST_DAY, null,
				new PlannedProgramme.Document("1/KH", DAY, "Chủ tịch"), new PlannedProgramme.Quota(1, QuotaPer.ASSIGNMENT, QuotaEvery.YEAR, "KH"),
				List.of("02-30")), OutreachCity.HOME_AFFAIRS)).isInstanceOfSatisfying(Refusal.class,
						refusal -> assertThat(refusal.code()).isEqualTo("outreach.warn-day"));
	}

	private long rows(String official, String group, String programme, LocalDate on) {
		return assignments.of(official, on).stream().filter(each -> each.groupCode().equals(group) && programme.equals(each.programmeCode())).count();
	}

	private void assign(String programme, String group, String official, LocalDate day) {
		assignments.assignAll(programme, day, List.of(new AssignmentLine(official, group, null)), OutreachCity.HOME_AFFAIRS);
	}

	private void refused(String code, String programme, LocalDate day, AssignmentLine... lines) {
		assertThatThrownBy(() -> assignments.assignAll(programme, day, List.of(lines), OutreachCity.HOME_AFFAIRS))
			.isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
	}

	private AssignmentImport.Loaded load(String programme, String table, boolean dryRun) {
		return imports.load(programme, DAY, "phan-cong.csv", table.getBytes(StandardCharsets.UTF_8), dryRun, OutreachCity.HOME_AFFAIRS);
	}

	private List<String> codes(String ward) {
		return organization.groupsOf(ward, DAY).stream().map(ResidentialGroup::code).toList();
	}
}
