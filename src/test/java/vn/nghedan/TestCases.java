package vn.nghedan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.nghedan.dossier.DossierDesk;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.meeting.Announcements;
import vn.nghedan.meeting.MeetingFloor;
import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.CaseTexts;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.OnTheSpotAnswer;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.petition.ResolutionDesk;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.CaseTasks;

/** Petitions for tests: captured through the real desk, brought on step by step by the people whose steps they are. */
@Component
public class TestCases {

	/** A Monday morning on which every test begins, unless it says otherwise. */
	public static final Instant MONDAY = LocalDateTime.of(2026, 11, 2, 9, 0).atZone(VietnamTime.ZONE).toInstant();

	/** What jobs have reached, as "process: element"; the engine forgets it where a test is rolled back. */
	final Set<String> fired = ConcurrentHashMap.newKeySet();

	final CaptureDesk desk;
	final CaseFile cases;
	final CaseTexts texts;
	final CaseTasks tasks;
	final Organization organization;
	final MovableClock clock;
	final RuntimeService runtime;
	final ManagementService management;
	final HistoryService history;
	final DossierOffice dossiers;
	final DossierDesk dossierDesk;
	final MeetingRoom meetings;
	final MeetingFloor floor;
	final Announcements announcements;
	final ResolutionDesk resolution;

	TestCases(CaptureDesk desk, CaseFile cases, CaseTexts texts, CaseTasks tasks, Organization organization,
			MovableClock clock, RuntimeService runtime, ManagementService management, HistoryService history,
			DossierOffice dossiers, DossierDesk dossierDesk, MeetingRoom meetings, MeetingFloor floor, Announcements announcements, ResolutionDesk resolution) {
		this.desk = desk;
		this.cases = cases;
		this.texts = texts;
		this.tasks = tasks;
		this.organization = organization;
		this.clock = clock;
		this.runtime = runtime;
		this.management = management;
		this.history = history;
		this.dossiers = dossiers;
		this.dossierDesk = dossierDesk;
		this.meetings = meetings;
		this.floor = floor;
		this.announcements = announcements;
		this.resolution = resolution;
	}

	/** What earlier tests have left in gathering dossiers is not to join what is gathered from now on. */
	public void mondayMorning() {
		clock.moveTo(MONDAY);
		dossiers.gathering().forEach(code -> dossierDesk.closeNow(code, Actor.SYSTEM));
	}

	/** An opinion of a resident of group 3 in the ward Bình Hòa Đông, not answered yet. */
	public TestCase captured() {
		return captured("TG-BHD", null);
	}

	public TestCase capturedIn(String ward) {
		return captured(ward, null);
	}

	public TestCase answeredOnTheSpot(String ward) {
		return captured(ward, new OnTheSpotAnswer("Phường sẽ nạo vét trong tuần này.", "Kế hoạch của phường", "Chủ tịch phường"));
	}

	/** Heard by this official, or by nobody who is known. */
	public TestCase capturedBy(Actor official) {
		return captured("TG-BHD", official, null);
	}

	/** From somebody who does not say who he is. */
	public TestCase capturedAnonymously() {
		return captured("TG-BHD", new Actor(holderOf("TG-BHD.liaison-official")), new PetitionerData(null, null, null, true), null);
	}

	private TestCase captured(String ward, OnTheSpotAnswer answer) {
		return captured(ward, new Actor(holderOf(ward + ".liaison-official")), answer);
	}

	private TestCase captured(String ward, Actor official, OnTheSpotAnswer answer) {
		return captured(ward, official, new PetitionerData("Lê Thị Mẫu", "0900 000 099", "kiệt 85", false), answer);
	}

	private TestCase captured(String ward, Actor official, PetitionerData petitioner, OnTheSpotAnswer answer) {
		return heardIn(organization.groupsOf(ward, VietnamTime.dateOf(clock.instant())).get(0).code(), official, petitioner, answer);
	}

	private TestCase heardIn(String group, Actor official, PetitionerData petitioner, OnTheSpotAnswer answer) {
		Opinion opinion = new Opinion(Channel.DIRECT_CONTACT, PetitionKind.FEEDBACK, group, null,
				"Mương thoát nước bị bồi lắng, mưa lớn là nước tràn vào nhà.", clock.instant().minusSeconds(600), null,
				petitioner, answer, false);
		return new TestCase(this, desk.capture(opinion, official).code());
	}

	/** An opinion of a resident of this group, heard by an official of the ward. */
	public TestCase heardIn(String group) {
		String ward = group.substring(0, group.lastIndexOf('-'));
		return heardIn(group, new Actor(holderOf(ward + ".liaison-official")), new PetitionerData("Lê Thị Mẫu", "0900 000 099", "kiệt 85", false), null);
	}

	/** An opinion of this person in the group, heard by an official of the ward. */
	public TestCase heardFrom(String group, PetitionerData petitioner) {
		return heardIn(group, new Actor(holderOf(group.substring(0, group.lastIndexOf('-')) + ".liaison-official")), petitioner, null);
	}

	/** A group meeting planned for this evening in the ward Bình Hòa Đông, with nobody's opinions yet. */
	public TestCase meeting() {
		LocalDate today = VietnamTime.dateOf(clock.instant());
		String liaison = organization.holders("TG-BHD", "liaison-official", today).get(0);
		String group = organization.groupsOf("TG-BHD", today).get(0).code();
		return of(meetings.plan(new MeetingPlan(group, null, MeetingType.GROUP_MEETING,
				VietnamTime.at(today, LocalTime.of(19, 30)), "Nhà sinh hoạt cộng đồng", liaison), new Actor(liaison)).code());
	}

	/** One like it that has just begun. */
	public TestCase meetingNow() {
		TestCase meeting = meeting();
		clock.moveTo(VietnamTime.at(VietnamTime.dateOf(clock.instant()), LocalTime.of(19, 31)));
		return meeting;
	}

	/** Of those whom a meeting waits for; and every answer that it was to hear was read out. */
	public void everybodyCame(String meeting) {
		Actor liaison = new Actor(meetings.get(meeting).liaisonUsername());
		announcements.of(meeting, liaison).forEach(each -> announcements.read(meeting, each.petitionCode(), each.kind(), null, liaison));
		floor.participants(meeting).forEach(each -> floor.mark(meeting, each.id(), true, null));
	}

	/** An opinion of a resident at this meeting. */
	public TestCase capturedAt(TestCase meeting) {
		String liaison = meetings.get(meeting.key()).liaisonUsername();
		Opinion opinion = new Opinion(Channel.GROUP_MEETING, PetitionKind.FEEDBACK, meetings.get(meeting.key()).groupCode(), null,
				"Đèn đường đoạn cuối kiệt không sáng hai tuần nay.", clock.instant(), meeting.key(),
				new PetitionerData(null, null, null, true), null, false);
		return new TestCase(this, desk.capture(opinion, new Actor(liaison)).code());
	}

	/** The first holder of the role for the unit, {@code <unit>.<role>}. */
	public String holderOf(String group) {
		int dot = group.lastIndexOf('.');
		return organization.holders(group.substring(0, dot), group.substring(dot + 1), VietnamTime.dateOf(clock.instant()))
				.stream().findFirst().orElseThrow(() -> new AssertionError("Nobody holds " + group));
	}

	public void suspend(TestCase petition) {
		resolution.suspend(petition.key(), "Chờ kết luận thanh tra", new Actor(petition.worker("userTask_resolve")));
	}

	/** The case, dossier or meeting with this business key. */
	public TestCase of(String businessKey) {
		return new TestCase(this, businessKey);
	}

	/** Whether the job at this element was run by some test. */
	public boolean hasFired(String process, String element) {
		return fired.contains(process + ": " + element);
	}
}
