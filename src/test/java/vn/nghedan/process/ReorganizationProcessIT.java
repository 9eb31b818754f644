package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.TestCase;
import vn.nghedan.TwinCity;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.GroupKind;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ReorganizationPlan.Handover;
import vn.nghedan.organization.ReorganizationPlan.NewGroup;
import vn.nghedan.organization.ReorganizationPlan;
import vn.nghedan.organization.Reorganizations;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.CaseAction;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.JournalEntry;
import vn.nghedan.petition.NoticeKind;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionNotice;
import vn.nghedan.petition.PetitionNotices;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.petition.Place;
import vn.nghedan.petition.ResolutionDesk;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.CaseTasks.OpenTask;

/** The way through {@code reorganization} on 1 July 2025: whatever is open in the three tiers goes on in the two. */
class ReorganizationProcessIT extends ProcessTest {

	/** What a re-organisation may change of a case; everything else is as it was. */
	private static final String PETITION = """
			select to_jsonb(p) - '{version,ward_now,group_now,unit,office,level,handling,status,status_since,is_open,proposed_unit,
				proposed_handling,suspended_from,outcome,promise_due,requested_days,requested_by,extension_to_tell,
				unit_then,level_then}'::text[]
			from nghedan.petition p where code = ?""";
	private static final String CLOCKS = """
			select coalesce(jsonb_agg(to_jsonb(c) - '{authority,counted_level}'::text[] order by id), '[]')
			from nghedan.petition_clock c where petition_code = ?""";
	private static final String TEXTS = """
			select coalesce(jsonb_agg(to_jsonb(t) order by id), '[]') from nghedan.petition_text t where petition_code = ?""";

	@Autowired
	TwinCity city;
	@Autowired
	Organization organization;
	@Autowired
	PetitionNotices notices;
	@Autowired
	CaptureDesk desk;
	@Autowired
	DossierOffice dossiers;
	@Autowired
	ResolutionDesk resolution;
	@Autowired
	Reorganizations reorganizations;
	@Autowired
	MeetingRoom meetings;
	@Autowired
	Assignments assignments;
	@Autowired
	JdbcTemplate database;

	private final Map<String, TestCase> open = new LinkedHashMap<>();

	@BeforeEach
	void itIsJune() {
		city.inJune();
	}

	@Test
	void case50EveryCaseThatIsOpenOn30JuneGoesOnWithItsSuccessorWithTheSameDatesPapersAndNumbers() {
		atTheWard();
		atTheDistrict();
		onTheWayToTheCity();
		Map<String, List<String>> before = new HashMap<>();
		open.forEach((name, petition) -> before.put(name, kept(petition)));
		Map<String, String> clocks = new HashMap<>();
		open.forEach((name, petition) -> clocks.put(name, rows(CLOCKS, petition)));
		Map<String, String> absolutes = new HashMap<>();
		open.forEach((name, petition) -> absolutes.put(name, absolute(petition)));

		city.inJuly();

		assertThat(open).allSatisfy((name, petition) -> {
			assertThat(kept(petition)).as("number, code and papers of " + name).isEqualTo(before.get(name));
			assertThat(absolute(petition)).as("the absolute term of " + name).isEqualTo(absolutes.get(name));
			if (!rerouted(petition)) {
				assertThat(rows(CLOCKS, petition)).as("clocks of " + name).isEqualTo(clocks.get(name));
			}
			existsToday(name, petition);
			assertThat(notices.of(petition.key())).as("told once of " + name)
				.filteredOn(notice -> notice.kind() == NoticeKind.REORGANIZATION).hasSize(1);
			assertThat(petition.petition().journal()).as("journal of " + name)
				.filteredOn(entry -> entry.action() == CaseAction.REORGANIZE).hasSize(1);
		});
		wherePeopleAre();
	}

	@Test
	void case50AtDistrictLevelItGetsAnOwnerAtTheWardOrTheCity() {
		TestCase working = cases.heardIn("ZG-TVI-6").goesTo("RESOLVE", "ZG/QLDT", "NORMAL").does("userTask_acceptTransfer",
				"confirmed", "yes");
		List<String> before = kept(working);
		String due = working.petition().clock("D12").orElseThrow().dueAt().toString();
		city.inJuly();

		Petition moved = working.petition();
		assertThat(moved.placeNow()).isEqualTo(new Place("ZM-NVI", "ZM-NVI-1"));
		assertThat(moved.place()).isEqualTo(new Place("ZG-TVI", "ZG-TVI-6"));
		assertThat(organization.authority(moved.route().unit()).existsOn(VietnamTime.dateOf(clock.instant()))).isTrue();
		assertThat(moved.route().unit()).as("drains in alleys are the ward's").isEqualTo("ZM-NVI/KTHT");
		assertThat(kept(working)).isEqualTo(before);
		assertThat(notices.of(working.key())).extracting(PetitionNotice::kind).contains(NoticeKind.REORGANIZATION);
		assertThat(moved.clock("D12").orElseThrow().dueAt()).hasToString(due);
		assertThat(moved.clock("D12").orElseThrow().countedBy()).as("whose calendar").isEqualTo("ZG/QLDT");
		assertThat(moved.clock("D12").orElseThrow().authority()).as("who is told").isEqualTo(moved.route().unit());
		working.isAnswered().judges("SATISFIED");
		assertThat(working.status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
	}

	@Test
	void case50WhatIsTheCitysMatterNowGoesToTheCityFromWhereverItWas() {
		TestCase working = lighting();
		TestCase waiting = lighting();
		cases.suspend(waiting);
		TestCase drafted = lighting().resolves("RESOLVED").drafts("RESOLVED");
		TestCase approved = lighting().resolves("RESOLVED").drafts("RESOLVED").does("userTask_approveResponse", "confirmed", "yes");
		String number = String.valueOf(working.petition().incomingNumber());
		String absolute = absolute(working);

		city.inJuly();

		assertThat(List.of(working, waiting, drafted)).allSatisfy(petition -> {
			assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_QUEUED);
			assertThat(petition.petition().route().unit()).isEqualTo("ZM-SXD");
			assertThat(petition.steps()).as("nobody goes on at the district").isEmpty();
			assertThat(dossiers.dossierOf(petition.key()).orElseThrow().office()).isEqualTo(petition.petition().route().office());
			assertThat(notices.of(petition.key())).extracting(PetitionNotice::kind).containsOnlyOnce(NoticeKind.REORGANIZATION);
		});
		assertThat(working.petition().incomingNumber()).hasToString(number);
		assertThat(absolute(working)).isEqualTo(absolute);
		working.dossier().leaves();
		working.replies("FULL").answers("EXPLAINED").tells().judges("SATISFIED");
		assertThat(working.status()).isEqualTo(PetitionStatus.CLOSED_EXPLAINED);

		assertThat(approved.status()).as("what is signed is seen through").isEqualTo(PetitionStatus.RESPONSE_APPROVED);
		approved.does("userTask_issueResponse", "issued", true).tells();
	}

	@Test
	void whatTheWardWasToWriteToTheDistrictAboutIsTakenUpByTheNewWard() {
		TestCase queued = cases.heardIn("ZG-BHD-4").goesTo("REFER", "ZG/QLDT", "NORMAL");
		assertThat(queued.status()).isEqualTo(PetitionStatus.CITY_QUEUED);
		city.inJuly();
		assertThat(queued.petition().route().unit()).isEqualTo("ZM-TGI/KTHT");
		assertThat(queued.status()).isEqualTo(PetitionStatus.TRANSFER_PENDING);
		queued.does("userTask_acceptTransfer", "confirmed", "yes").isAnswered();
	}

	/** A street light on a main road, in work at the district. */
	private TestCase lighting() {
		return cases.heardIn("ZG-BHD-4").does("userTask_register", "decision", "REGISTER", "kind", "FEEDBACK", "field", "LIGHTING",
				"object", "MAIN_ROAD", "urgent", false, "evident", false).verifies()
			.does("userTask_classify", "handling", "RESOLVE", "unit", "ZG/QLDT", "grade", "NORMAL", "field", "LIGHTING", "object",
					"MAIN_ROAD", "reason", "Theo phân cấp quản lý")
			.confirms().does("userTask_acceptTransfer", "confirmed", "yes");
	}

	@Test
	void whatWasHeardBeforeAndIsWrittenDownAfterwardsIsOfTheOldGroupAndGoesToTheNewWard() {
		Opinion inTheCommune = new Opinion(Channel.DIRECT_CONTACT, PetitionKind.FEEDBACK, null, "ZL-HTR", "Nắp cống trước nhà bị vỡ.",
				TwinCity.JUNE, null, null, null, false);
		assertThat(desk.capture(inTheCommune, new Actor("zcanbo001")).placeNow()).as("a commune, without a group")
			.isEqualTo(new Place("ZL-HTR", null));
		city.inJuly();
		Opinion opinion = new Opinion(Channel.DIRECT_CONTACT, PetitionKind.FEEDBACK, "ZG-TVI-6", null, "Nắp cống trước nhà bị vỡ.",
				TwinCity.JUNE, null, new PetitionerData("Lê Thị Mẫu", "0900 000 099", null, false), null, false);
		TestCase late = cases.of(desk.capture(opinion, new Actor(cases.holderOf("ZM-NVI.intake-officer"))).code());
		assertThat(late.key()).startsWith("2025-ZG-TVI-");
		assertThat(late.petition().placeNow()).isEqualTo(new Place("ZM-NVI", "ZM-NVI-1"));
		assertThat(late.task("userTask_register").groups()).containsExactly("ZM-NVI.intake-officer");
		assertThat(notices.of(late.key())).as("nothing has changed for him").isEmpty();
	}

	@Test
	void nobodyIsToldTwiceAndNothingMovesAgainWhenItRunsOnceMore() {
		TestCase petition = cases.heardIn("ZG-BHD-4");
		city.inJuly();
		List<JournalEntry> journal = petition.petition().journal();
		city.inJuly();
		assertThat(notices.of(petition.key())).hasSize(1);
		assertThat(petition.petition().journal()).hasSameSizeAs(journal);
	}

	@Test
	void nobodyIsToldWhomNobodyKnows() {
		TestCase answered = cases.answeredOnTheSpot("ZG-NSH").does("userTask_confirmOnTheSpotAnswer", "confirmed", "yes")
			.judges("SATISFIED");
		city.inJuly();
		assertThat(notices.of(answered.key())).as("a closed case tells nobody").isEmpty();
		assertThat(answered.petition().placeNow().wardCode()).as("its place goes on").isEqualTo("ZM-NVI");
		assertThat(answered.petition().journal()).noneMatch(entry -> entry.action() == CaseAction.REORGANIZE);
	}

	@Test
	void case53TwoGroupsBecomeOneOnALaterDayAndCasesMeetingsAndOfficialsAreFoundAtEachDate() {
		city.onMonday();
		LocalDate today = VietnamTime.dateOf(clock.instant());
		LocalDate day = LocalDate.of(2026, 12, 1);
		Actor liaison = new Actor(cases.holderOf("ZM-NVI.liaison-official"));
		List<String> planned = List.of(meetingIn("ZM-NVI-3", day.plusDays(9), liaison), meetingIn("ZM-NVI-4", day.plusDays(9), liaison));
		String held = meetingIn("ZM-NVI-3", day.minusDays(2), liaison);
		assignments.assign(liaison.username(), "ZM-NVI-3", today, null);
		TestCase open = cases.heardIn("ZM-NVI-3");
		TestCase closed = cases.heardIn("ZM-NVI-4").does("userTask_register", "decision", "RECORD_PRAISE");

		TestCase change = orderMerger(day);
		assertThat(change.jobs("timerEvent_effective").get(0).getDuedate()).isEqualTo(VietnamTime.startOf(day));
		assertThat(open.petition().placeNow().groupCode()).as("until then").isEqualTo("ZM-NVI-3");
		change.fires("timerEvent_effective");
		assertThat(open.petition().placeNow().groupCode()).as("cases follow in the background").isEqualTo("ZM-NVI-3");
		while (change.runs("reorganization"))
			change.fires("serviceTask_moveCases");

		assertThat(open.petition().placeNow()).isEqualTo(closed.petition().placeNow()).isEqualTo(new Place("ZM-NVI", "ZM-NVI-6"));
		assertThat(open.petition().place().groupCode()).as("where it was raised").isEqualTo("ZM-NVI-3");
		assertThat(open.task("userTask_register").name()).contains("Tổ dân phố 6");
		assertThat(planned).as("both are kept").allSatisfy(code -> {
			assertThat(meetings.get(code).groupCode()).isEqualTo("ZM-NVI-6");
			assertThat(meetings.get(code).course().formerGroupCode()).startsWith("ZM-NVI-");
			assertThat(cases.of(code).task("userTask_holdMeeting").name()).contains("Tổ dân phố 6");
		});
		assertThat(meetings.get(held).groupCode()).as("held before").isEqualTo("ZM-NVI-3");
		assertThat(assignments.assignedTo("ZM-NVI-3", today)).as("in November").contains(liaison.username());
		assertThat(assignments.assignedTo("ZM-NVI-3", day)).as("in December the same by the old code and the new")
			.contains(liaison.username()).isEqualTo(assignments.assignedTo("ZM-NVI-6", day));
		assertThat(organization.groupNow("ZM-NVI-4", today)).hasValueSatisfying(group -> assertThat(group.code()).isEqualTo("ZM-NVI-4"));
		assertThat(organization.groupNow("ZM-NVI-4", day)).hasValueSatisfying(group -> assertThat(group.code()).isEqualTo("ZM-NVI-6"));
		assertThat(change.path("reorganization")).containsSubsequence("timerEvent_effective", "serviceTask_moveGroups",
				"serviceTask_moveCases", "serviceTask_handOverTasks", "endEvent_done");
	}

	private TestCase orderMerger(LocalDate day) {
		ReorganizationPlan plan = new ReorganizationPlan("Nghị quyết thử nghiệm 2/NQ", day, List.of(),
				List.of(new NewGroup("ZM-NVI-6", "ZM-NVI", "Tổ dân phố 6", GroupKind.RESIDENTIAL_GROUP, null)),
				List.of(new Handover("ZM-NVI-3", "ZM-NVI-6"), new Handover("ZM-NVI-4", "ZM-NVI-6")), List.of());
		return cases.of("S-" + reorganizations.order(plan, new Actor("zcanbo004")).id());
	}

	private String meetingIn(String group, LocalDate day, Actor liaison) {
		return meetings.plan(new MeetingPlan(group, null, MeetingType.GROUP_MEETING, VietnamTime.at(day, LocalTime.of(19, 30)),
				"Nhà sinh hoạt cộng đồng", liaison.username()), liaison).code();
	}

	/** In every step that a ward has, in two groups of a ward that was divided. */
	private void atTheWard() {
		open.put("captured ZG-TVI-3", cases.heardIn("ZG-TVI-3"));
		open.put("to accept ZG-TVI-3", cases.heardIn("ZG-TVI-3").goesTo("RESOLVE", "ZG-TVI/KTHT", "SIMPLE"));
		for (String group : List.of("ZG-TVI-6")) {
			open.put("captured " + group, cases.heardIn(group));
			open.put("needs info " + group, cases.heardIn(group).does("userTask_register", "decision", "NEEDS_INFO", "reason", "Chưa rõ địa điểm"));
			open.put("verified " + group, cases.heardIn(group).registers());
			open.put("classified by " + group, cases.heardIn(group).registers().verifies());
			open.put("to confirm " + group, cases.heardIn(group).registers().verifies().classifies("RESOLVE", "ZG-TVI/KTHT", "SIMPLE"));
			open.put("to accept " + group, cases.heardIn(group).goesTo("RESOLVE", "ZG-TVI/KTHT", "SIMPLE"));
			open.put("in work " + group, cases.heardIn(group).goesTo("RESOLVE", "ZG-TVI", "SIMPLE"));
			open.put("to approve " + group, work(group).resolves("RESOLVED").drafts("RESOLVED"));
			open.put("to issue " + group, work(group).resolves("RESOLVED").drafts("RESOLVED").does("userTask_approveResponse", "confirmed", "yes"));
			open.put("to tell " + group, work(group).resolves("RESOLVED").answers("RESOLVED"));
			open.put("to judge " + group, work(group).isAnswered());
			open.put("to reopen " + group, work(group).isAnswered().judges("DISSATISFIED"));
		}
		open.put("on the spot", cases.answeredOnTheSpot("ZG-TVI"));
	}

	private void atTheDistrict() {
		for (String group : List.of("ZG-BHD-4", "ZG-TVI-6", "ZL-HTR-1")) {
			String unit = group.startsWith("ZL") ? "ZL/QLDT" : "ZG/QLDT";
			open.put("district in work " + group, district(group, unit));
			if (!group.equals("ZG-TVI-6")) {
				continue;
			}
			open.put("district to confirm " + group, cases.heardIn(group).registers().verifies().classifies("RESOLVE", unit, "NORMAL"));
			open.put("district to accept " + group, cases.heardIn(group).goesTo("RESOLVE", unit, "NORMAL"));
			TestCase asked = district(group, unit);
			resolution.requestExtension(asked.key(), 2, "Chờ vật tư", new Actor(asked.worker("userTask_resolve")));
			open.put("district asked for more time " + group, asked);
			TestCase suspended = district(group, unit);
			cases.suspend(suspended);
			open.put("district suspended " + group, suspended);
			open.put("district to approve " + group, district(group, unit).resolves("RESOLVED").drafts("RESOLVED"));
			open.put("district to issue " + group, district(group, unit).resolves("RESOLVED").drafts("RESOLVED")
				.does("userTask_approveResponse", "confirmed", "yes"));
		}
	}

	private void onTheWayToTheCity() {
		TestCase sent = cases.heardIn("ZG-TVI-6").goesTo("REFER", "ZM-SXD", "NORMAL");
		sent.dossier().leaves();
		open.put("sent", sent);
		TestCase replied = cases.heardIn("ZG-TVI-3").goesTo("REFER", "X-DIENLUC", "NORMAL");
		TestCase withAnAgency = cases.heardIn("ZG-BHD-4").goesTo("REFER", "X-DIENLUC", "NORMAL");
		replied.dossier().leaves();
		open.put("with an agency", withAnAgency);
		open.put("replied", replied.replies("FULL"));
		open.put("queued", cases.heardIn("ZG-TVI-6").goesTo("REFER", "ZM-SXD", "NORMAL"));
		open.put("queued for an agency", cases.heardIn("ZG-TVI-3").goesTo("REFER", "X-DIENLUC", "NORMAL"));
	}

	private TestCase work(String group) {
		return cases.heardIn(group).goesTo("RESOLVE", "ZG-TVI", "SIMPLE");
	}

	private TestCase district(String group, String unit) {
		return cases.heardIn(group).goesTo("RESOLVE", unit, "NORMAL").does("userTask_acceptTransfer", "confirmed", "yes");
	}

	/** The right part of the ward that was divided, and the division of the same kind there. */
	private void wherePeopleAre() {
		assertThat(open.get("captured ZG-TVI-3").petition().placeNow()).isEqualTo(new Place("ZM-TGI", "ZM-TGI-11"));
		assertThat(open.get("captured ZG-TVI-6").petition().placeNow()).isEqualTo(new Place("ZM-NVI", "ZM-NVI-1"));
		assertThat(open.get("to accept ZG-TVI-3").petition().route().unit()).isEqualTo("ZM-TGI/KTHT");
		assertThat(open.get("to accept ZG-TVI-6").petition().route().unit()).isEqualTo("ZM-NVI/KTHT");
		assertThat(open.get("in work ZG-TVI-6").petition().route().unit()).isEqualTo("ZM-NVI");
		assertThat(open.get("district in work ZL-HTR-1").petition().placeNow().wardCode()).isEqualTo("ZM-CLM");
		open.get("in work ZG-TVI-6").isAnswered().judges("SATISFIED");
		assertThat(open.get("in work ZG-TVI-6").status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
		open.get("captured ZG-TVI-3").goesTo("RESOLVE", "ZM-TGI", "SIMPLE").isAnswered().judges("SATISFIED");
		open.get("to confirm ZG-TVI-6").confirms().does("userTask_acceptTransfer", "confirmed", "yes").isAnswered();
	}

	/** Units, groups and everybody for whom a step waits. */
	private void existsToday(String name, TestCase petition) {
		Petition moved = petition.petition();
		Set<String> units = new TreeSet<>(List.of(moved.placeNow().wardCode()));
		if (moved.route().unit() != null) {
			units.add(moved.route().unit());
		}
		if (moved.route().office() != null) {
			units.add(moved.route().office());
		}
		moved.proposal().ifPresent(proposal -> units.add(proposal.unit()));
		// What waits to be sent has no step of its own: its dossier has, or will have when it closes
		List<OpenTask> tasks = petition.steps().stream().map(petition::task).toList();
		if (moved.status() == PetitionStatus.CITY_QUEUED) {
			units.add(dossiers.dossierOf(petition.key()).orElseThrow().office());
		}
		else {
			assertThat(tasks).as("steps of " + name + ", " + moved.status()).isNotEmpty();
		}
		for (OpenTask task : tasks) {
			task.groups().forEach(group -> units.add(group.substring(0, group.lastIndexOf('.'))));
			assertThat(task.assignee() != null || task.groups().stream().anyMatch(group -> !cases.holderOf(group).isEmpty()))
				.as("somebody has " + task.step() + " of " + name).isTrue();
		}
		assertThat(units).as("units of " + name)
			.allMatch(unit -> organization.authority(unit).existsOn(VietnamTime.dateOf(clock.instant())));
	}

	private boolean rerouted(TestCase petition) {
		return petition.status() == PetitionStatus.CITY_QUEUED && !petition.petition().journal().isEmpty() && petition.petition().journal()
			.stream().anyMatch(entry -> entry.action() == CaseAction.REORGANIZE && entry.fromStatus() != entry.toStatus());
	}

	/** It goes on also where the work is given to somebody else. */
	private String absolute(TestCase petition) {
		return petition.petition().clock("D15").map(clock -> clock.baseAt() + " " + clock.dueAt() + " " + clock.countedBy()).orElse("none");
	}

	private List<String> kept(TestCase petition) {
		return List.of(rows(PETITION, petition), rows(TEXTS, petition));
	}

	private String rows(String sql, TestCase petition) {
		return database.queryForObject(sql, String.class, petition.key());
	}
}
