package vn.nghedan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Meetings out of rhythms; every test takes back what it did. */
@ApplicationTest
@Transactional
class MeetingScheduleIT {

	private static final Actor CHAIR = new Actor("canbo028");
	private static final String WARD = "TG-BHD";
	private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

	@Autowired
	MeetingSchedule schedule;
	@Autowired
	SeriesOffice series;
	@Autowired
	MeetingLists lists;
	@Autowired
	MeetingRoom room;
	@Autowired
	MeetingFloor floor;
	@Autowired
	MeetingDiary diary;
	@Autowired
	Evenings evenings;
	@Autowired
	Organization organization;
	@Autowired
	Assignments assignments;
	@Autowired
	MeetingMoves moves;
	@Autowired
	EntityManager entities;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	MovableClock clock;
	@Autowired
	TestCases cases;

	@BeforeEach
	void beginOfDecember() {
		on(LocalDate.of(2025, 12, 1));
	}

	@Test
	void everyGroupMeetsSixTimesAYearOnFridaysAndSaturdaysAndNeverOnAHoliday() {
		List<String> groups = organization.groupsOf(WARD, JANUARY).stream().map(ResidentialGroup::code).toList();
		assertThat(series.startFor(null, List.of(WARD), JANUARY, CHAIR)).isEqualTo(groups.size());
		assertThat(series.startFor(null, List.of(WARD), JANUARY, CHAIR)).as("once").isZero();

		assertThat(schedule.generate(LocalDate.of(2026, 12, 31))).as("other cities have rhythms, too").isGreaterThanOrEqualTo(6 * groups.size());

		List<MeetingRow> year = all(MeetingType.GROUP_MEETING);
		assertThat(year.stream().collect(Collectors.groupingBy(MeetingRow::groupCode, Collectors.counting())).values())
			.hasSize(groups.size()).containsOnly(6L);
		assertThat(year).allMatch(meeting -> evenings.closed(MeetingType.GROUP_MEETING, WARD, day(meeting)).isEmpty());
		assertThat(year).allMatch(meeting -> List.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY).contains(day(meeting).getDayOfWeek()));
		assertThat(year).filteredOn(meeting -> meeting.movedFrom() != null).isNotEmpty()
			.allMatch(meeting -> evenings.closed(MeetingType.GROUP_MEETING, WARD, VietnamTime.dateOf(meeting.movedFrom()))
				.filter(meeting.movedBecause()::equals).isPresent());
		assertThat(year).as("the groups of one official never meet on the same evening")
			.extracting(meeting -> meeting.liaison() + day(meeting)).doesNotHaveDuplicates();
		assertThat(schedule.generate(LocalDate.of(2026, 12, 31))).as("again").isZero();
	}

	@Test
	void aHolidayMovesAGroupMeetingToTheOtherEveningOfItsWeek() {
		// Thursday 30 April and Friday 1 May are holidays
		series.start(plan(MeetingType.GROUP_MEETING, "TG-BHD-1", new Rhythm(1, RhythmSpan.MONTHS, 1, 5, 6, LocalTime.of(19, 30),
				"Nhà sinh hoạt cộng đồng", JANUARY)), CHAIR);
		schedule.generate(LocalDate.of(2026, 5, 31));

		assertThat(all(MeetingType.GROUP_MEETING)).filteredOn(meeting -> meeting.movedFrom() != null
				&& VietnamTime.dateOf(meeting.movedFrom()).equals(LocalDate.of(2026, 5, 1)))
			.singleElement().extracting(MeetingScheduleIT::day).isEqualTo(LocalDate.of(2026, 5, 2));
	}

	@Test
	void case68AReceptionOnAHolidayIsHeldOnTheNextWorkingDay() {
		on(LocalDate.of(2026, 4, 1));
		series.start(plan(MeetingType.RECEPTION, null, new Rhythm(1, RhythmSpan.WEEKS, null, 4, null, LocalTime.of(8, 0),
				"Trụ sở tiếp công dân", JANUARY)), CHAIR);
		schedule.generate(LocalDate.of(2026, 5, 15));

		List<MeetingRow> receptions = all(MeetingType.RECEPTION);
		assertThat(receptions).filteredOn(meeting -> meeting.movedFrom() == null)
			.allMatch(meeting -> day(meeting).getDayOfWeek() == DayOfWeek.THURSDAY);
		assertThat(receptions).filteredOn(meeting -> meeting.movedFrom() != null).singleElement().satisfies(moved -> {
			assertThat(VietnamTime.dateOf(moved.movedFrom())).isEqualTo(LocalDate.of(2026, 4, 30));
			assertThat(day(moved)).isEqualTo(LocalDate.of(2026, 5, 4));
			assertThat(moved.movedBecause()).isNotBlank();
		});
		assertThat(receptions).as("the chair receives").extracting(MeetingRow::liaison).containsOnly(CHAIR.username());
	}

	@Test
	void aMeetingLeavesADayThatBecomesADayOff() {
		series.start(plan(MeetingType.GROUP_MEETING, "TG-BHD-1", new Rhythm(1, RhythmSpan.MONTHS, 1, 5, 6, LocalTime.of(19, 30),
				"Nhà sinh hoạt cộng đồng", JANUARY)), CHAIR);
		on(LocalDate.of(2026, 4, 1));
		schedule.generate(LocalDate.of(2026, 5, 31));
		MeetingRow meeting = all(MeetingType.GROUP_MEETING).stream()
			.filter(each -> day(each).equals(LocalDate.of(2026, 5, 2))).findFirst().orElseThrow();
		// As if it had been planned before the holiday of 1 May was known
		jdbc.sql("update nghedan.meeting set scheduled_at = scheduled_at - interval '1 day', moved_from = null, moved_because = null where code = :code")
			.param("code", meeting.code()).update();
		entities.clear();

		schedule.night();

		Meeting moved = room.get(meeting.code());
		assertThat(VietnamTime.dateOf(moved.scheduledAt())).isEqualTo(LocalDate.of(2026, 5, 2));
		assertThat(moved.course().movedBecause()).isNotBlank();
		assertThat(diary.changes(meeting.code())).extracting(MeetingChange::kind).containsExactly("POSTPONED");
	}

	@Test
	void householdsThatWereMiscountedDoNotStopTheCalendar() {
		jdbc.sql("update nghedan.residential_group set households = 2500 where code = 'TG-BHD-1'").update();
		series.start(plan(MeetingType.GROUP_MEETING, "TG-BHD-1", new Rhythm(2, RhythmSpan.MONTHS, 1, 5, 6, LocalTime.of(19, 30),
				"Nhà sinh hoạt cộng đồng", JANUARY)), CHAIR);

		assertThat(schedule.generate(LocalDate.of(2026, 1, 31))).isEqualTo(1);

		assertThat(floor.sessions(all(MeetingType.GROUP_MEETING).get(0).code())).hasSize(20);
	}

	@Test
	void receptionsFollowTheChair() {
		series.start(plan(MeetingType.RECEPTION, null, new Rhythm(1, RhythmSpan.WEEKS, null, 4, null, LocalTime.of(8, 0),
				"Trụ sở tiếp công dân", JANUARY)), CHAIR);
		schedule.generate(LocalDate.of(2026, 1, 31));
		jdbc.sql("update nghedan.role_holding set username = 'canbo029' where unit_code = :ward and role = 'chair' and username = :chair")
			.param("ward", WARD).param("chair", CHAIR.username()).update();

		schedule.followAssignments(VietnamTime.dateOf(clock.instant()));

		assertThat(all(MeetingType.RECEPTION)).isNotEmpty().extracting(MeetingRow::liaison).containsOnly("canbo029");
	}

	/** Case 68: whoever stands in is recorded, but it is not the chair's own day. */
	@Test
	void case68AReceptionHeldByTheChairsSubstituteIsNotTheChairsOwnDay() {
		series.start(plan(MeetingType.RECEPTION, null, new Rhythm(1, RhythmSpan.WEEKS, null, 4, null, LocalTime.of(8, 0),
				"Trụ sở tiếp công dân", JANUARY)), CHAIR);
		schedule.generate(LocalDate.of(2026, 1, 31));
		List<MeetingRow> receptions = all(MeetingType.RECEPTION);
		String others = receptions.get(0).code();
		String own = receptions.get(1).code();

		clock.moveTo(receptions.get(1).scheduledAt().plusSeconds(3600));
		diary.sendInstead(others, "canbo029", CHAIR);
		room.record(others, 4, receptions.get(0).scheduledAt(), true, new Actor("canbo029"));
		room.checkIn(own, receptions.get(1).scheduledAt(), CHAIR);
		room.record(own, 4, receptions.get(1).scheduledAt(), true, CHAIR);

		assertThat(room.get(others).attendance().attendedBy()).isEqualTo("canbo029");
		assertThat(room.get(others).attendance().creditedTo()).isEqualTo("canbo029");
		assertThat(room.get(others).attendance().chairPresent()).isFalse();
		assertThat(room.get(own).attendance().chairPresent()).isTrue();
		assertThat(room.get(own).attendance().creditedTo()).isEqualTo(CHAIR.username());
	}

	@Test
	void hamletsTakeTurnsAtDialoguesTheLeastRecentlyVisitedFirst() {
		List<String> groups = organization.groupsOf(WARD, JANUARY).stream().map(ResidentialGroup::code).toList();
		series.start(plan(MeetingType.DIALOGUE, null, new Rhythm(2, RhythmSpan.WEEKS, null, 5, null, LocalTime.of(15, 0),
				"Nhà văn hóa ấp", JANUARY)), CHAIR);

		schedule.generate(LocalDate.of(2026, 3, 31));
		schedule.generate(LocalDate.of(2026, 12, 31));

		List<String> visited = all(MeetingType.DIALOGUE).stream().map(MeetingRow::groupCode).toList();
		assertThat(all(MeetingType.DIALOGUE)).extracting(meeting -> LocalTime.ofInstant(meeting.scheduledAt(), VietnamTime.ZONE))
			.containsOnly(LocalTime.of(15, 0));
		assertThat(visited).hasSizeGreaterThanOrEqualTo(2 * groups.size());
		assertThat(visited.subList(0, groups.size())).as("by name").isEqualTo(groups);
		assertThat(visited.subList(groups.size(), 2 * groups.size())).as("and again").isEqualTo(groups);
	}

	@Test
	void case63AGroupOfTwoHundredAndSixtyHouseholdsHasOneMeetingInThreeSessions() {
		jdbc.sql("update nghedan.residential_group set households = 260 where code = 'TG-BHD-1'").update();
		series.start(plan(MeetingType.GROUP_MEETING, "TG-BHD-1", everyTwoMonths()), CHAIR);
		schedule.generate(LocalDate.of(2026, 1, 31));

		MeetingRow meeting = all(MeetingType.GROUP_MEETING).get(0);
		List<MeetingSession> sessions = floor.sessions(meeting.code());
		assertThat(all(MeetingType.GROUP_MEETING)).hasSize(1);
		assertThat(sessions).hasSize(3).extracting(session -> VietnamTime.dateOf(session.scheduledAt())).doesNotHaveDuplicates();
		assertThat(sessions).extracting(MeetingSession::name).containsExactly("Cụm 1", "Cụm 2", "Cụm 3");
		assertThat(room.get(meeting.code()).lastAt()).isEqualTo(sessions.get(2).scheduledAt());

		clock.moveTo(sessions.get(2).scheduledAt().plusSeconds(7200));
		sessions.forEach(session -> floor.attend(meeting.code(), session.position(), session.scheduledAt(), 40));
		assertThat(floor.sessions(meeting.code())).extracting(MeetingSession::residentsPresent).containsOnly(40);
		assertThatThrownBy(() -> floor.attend(meeting.code(), 4, sessions.get(0).scheduledAt(), 40)).isInstanceOf(Refusal.class);
	}

	@Test
	void theClustersThatAGroupHasNamedMeetWhereTheySaid() {
		jdbc.sql("""
				insert into nghedan.group_cluster (group_code, position, name, place) values
				('TG-BHD-1', 1, 'Cụm kiệt 85', 'Nhà văn hóa kiệt 85'), ('TG-BHD-1', 2, 'Cụm bờ kè', null)""").update();
		series.start(plan(MeetingType.GROUP_MEETING, "TG-BHD-1", everyTwoMonths()), CHAIR);
		schedule.generate(LocalDate.of(2026, 1, 31));

		assertThat(floor.sessions(all(MeetingType.GROUP_MEETING).get(0).code())).extracting(MeetingSession::place)
			.containsExactly("Nhà văn hóa kiệt 85", "Nhà sinh hoạt cộng đồng");
	}

	@Test
	void aChangedRhythmIsDatedAndPlansAnewWhatComesAfterIt() {
		String code = series.start(plan(MeetingType.GROUP_MEETING, "TG-BHD-1", everyTwoMonths()), CHAIR).code();
		schedule.generate(LocalDate.of(2026, 12, 31));
		LocalDate from = LocalDate.of(2026, 6, 1);

		series.change(code, from, new Rhythm(1, RhythmSpan.MONTHS, 2, 6, null, LocalTime.of(19, 0), "Nhà văn hóa", from),
				"Kế hoạch 60/KH-UBND", CHAIR);
		schedule.generate(LocalDate.of(2026, 12, 31));

		List<MeetingRow> year = all(MeetingType.GROUP_MEETING);
		assertThat(year).filteredOn(meeting -> day(meeting).isBefore(from)).hasSize(3)
			.allMatch(meeting -> meeting.place().equals("Nhà sinh hoạt cộng đồng"));
		assertThat(year).filteredOn(meeting -> !day(meeting).isBefore(from)).hasSize(7)
			.allMatch(meeting -> meeting.place().equals("Nhà văn hóa"));
		assertThat(series.rhythms(List.of(code))).extracting(SeriesRhythm::validTo).containsExactly(LocalDate.of(2026, 5, 31), null);
		assertThat(series.inWards(List.of(WARD), null)).extracting(MeetingSeries::code).contains(code);
		assertThat(series.inWards(List.of(WARD), MeetingType.RECEPTION)).isEmpty();
	}

	@Test
	void aSecondSeriesOfTheSameKindIsRefused() {
		series.start(plan(MeetingType.GROUP_MEETING, "TG-BHD-1", everyTwoMonths()), CHAIR);
		assertThatThrownBy(() -> series.start(plan(MeetingType.GROUP_MEETING, "TG-BHD-1", everyTwoMonths()), CHAIR))
			.isInstanceOf(Refusal.class);
	}

	@Test
	void plannedMeetingsFollowTheAssignmentsOfTheirDay() {
		jdbc.sql("delete from nghedan.assignment where group_code = 'TG-BHD-1'").update();
		assignments.assign("canbo013", "TG-BHD-1", LocalDate.of(2025, 1, 1), LocalDate.of(2026, 3, 31));
		series.start(plan(MeetingType.GROUP_MEETING, "TG-BHD-1", everyTwoMonths()), CHAIR);
		schedule.generate(LocalDate.of(2026, 12, 31));
		assertThat(all(MeetingType.GROUP_MEETING)).extracting(MeetingRow::liaison).as("nobody from April on")
			.containsExactly("canbo013", "canbo013", null, null, null, null);

		assignments.assign("canbo014", "TG-BHD-1", LocalDate.of(2026, 4, 1), null);
		schedule.followAssignments(LocalDate.of(2026, 4, 1));

		assertThat(all(MeetingType.GROUP_MEETING)).extracting(MeetingRow::liaison)
			.containsExactly("canbo013", "canbo013", "canbo014", "canbo014", "canbo014", "canbo014");
	}

	/** Case 58: who came and whose obligation it meets are both kept. */
	@Test
	void case58ASubstituteAtAMeetingMeetsTheObligationOfTheOfficialAssigned() {
		jdbc.sql("delete from nghedan.assignment where group_code = 'TG-BHD-1'").update();
		assignments.assign("canbo013", "TG-BHD-1", LocalDate.of(2025, 1, 1), null);
		series.start(plan(MeetingType.GROUP_MEETING, "TG-BHD-1", everyTwoMonths()), CHAIR);
		schedule.generate(LocalDate.of(2026, 1, 31));
		MeetingRow meeting = all(MeetingType.GROUP_MEETING).get(0);

		diary.sendInstead(meeting.code(), "canbo014", CHAIR);
		clock.moveTo(meeting.scheduledAt().plusSeconds(3600));
		room.checkIn(meeting.code(), meeting.scheduledAt(), new Actor("canbo014"));
		room.record(meeting.code(), 30, meeting.scheduledAt(), true, new Actor("canbo014"));

		Attendance attendance = room.get(meeting.code()).attendance();
		assertThat(attendance.attendedBy()).isEqualTo("canbo014");
		assertThat(attendance.creditedTo()).isEqualTo("canbo013");
		assertThat(attendance.checkedInAt()).isEqualTo(meeting.scheduledAt());
	}

	@Test
	void case60APostponedMeetingGoesToTheNextEveningThatItsRhythmKnows() {
		series.start(plan(MeetingType.GROUP_MEETING, "TG-BHD-1", everyTwoMonths()), CHAIR);
		schedule.generate(LocalDate.of(2026, 12, 31));
		MeetingRow first = all(MeetingType.GROUP_MEETING).get(0);
		assertThat(day(first)).isEqualTo(LocalDate.of(2026, 1, 9));
		on(LocalDate.of(2026, 1, 9));

		diary.postpone(first.code(), null, "Bão số 1", CHAIR);

		Meeting moved = room.get(first.code());
		assertThat(VietnamTime.dateOf(moved.scheduledAt())).as("two days to tell the residents").isEqualTo(LocalDate.of(2026, 1, 16));
		assertThat(moved.course().movedFrom()).isEqualTo(first.scheduledAt());
		assertThat(moved.course().movedBecause()).isEqualTo("Bão số 1");
		assertThat(moved.occurrence().occurrenceOn()).isEqualTo(LocalDate.of(2026, 1, 9));
		assertThat(diary.changes(first.code())).extracting(MeetingChange::kind).containsExactly("POSTPONED");
		assertThat(schedule.generate(LocalDate.of(2026, 12, 31))).as("its day is not planned again").isZero();
		assertThatThrownBy(() -> diary.postpone(first.code(), VietnamTime.at(LocalDate.of(2026, 5, 1), LocalTime.of(19, 30)), "Bão", CHAIR))
			.as("a holiday").isInstanceOf(Refusal.class);
	}

	@Test
	void aMeetingIsOpenedWhenItIsNear() {
		series.start(plan(MeetingType.GROUP_MEETING, "TG-BHD-1", everyTwoMonths()), CHAIR);
		schedule.generate(LocalDate.of(2026, 12, 31));
		String code = all(MeetingType.GROUP_MEETING).get(0).code();
		assertThat(floor.participants(code)).as("who is to come, as the rules have it").extracting(Participant::title)
			.startsWith("Tổ trưởng tổ dân phố");
		on(LocalDate.of(2026, 1, 1));
		assertThat(schedule.openNear(10)).isFalse();
		assertThat(room.get(code).course().openedAt()).isNull();

		on(LocalDate.of(2026, 1, 2));
		assertThat(schedule.openNear(10)).isFalse();

		assertThat(room.get(code).course().openedAt()).isNotNull();
		assertThat(cases.of(code).steps()).containsExactly("userTask_holdMeeting");
		List<Participant> listed = floor.participants(code);
		floor.mark(code, listed.get(0).id(), true, null);
		assertThat(floor.participants(code).get(0).came()).isTrue();
	}

	@Test
	void theSuccessorOfAGroupGoesOnWithItsRhythm() {
		String code = series.start(plan(MeetingType.GROUP_MEETING, "TG-BHD-1", everyTwoMonths()), CHAIR).code();
		schedule.generate(LocalDate.of(2026, 12, 31));
		on(LocalDate.of(2026, 6, 2));
		jdbc.sql("""
				insert into nghedan.residential_group (code, ward_code, name, kind, valid_from)
				values ('TG-BHD-98', 'TG-BHD', 'Tổ dân phố 98', 'RESIDENTIAL_GROUP', '2026-06-01')""").update();
		jdbc.sql("update nghedan.residential_group set valid_to = '2026-05-31' where code = 'TG-BHD-1'").update();
		jdbc.sql("""
				with change as (
					insert into nghedan.reorganization (decision, effective_on, ordered_by, ordered_at, state, done_at)
					values ('Nghị quyết thử nghiệm', '2026-06-01', 'canbo004', now(), 'DONE', now()) returning id)
				insert into nghedan.succession (reorganization_id, position, from_code, to_code, effective_on)
				select id, 1, 'TG-BHD-1', 'TG-BHD-98', '2026-06-01' from change""").update();
		entities.clear();

		moves.follow();
		moves.follow();
		schedule.generate(LocalDate.of(2026, 12, 31));

		assertThat(series.get(code).validTo()).isEqualTo(LocalDate.of(2026, 5, 31));
		List<MeetingRow> later = all(MeetingType.GROUP_MEETING).stream().filter(row -> day(row).isAfter(LocalDate.of(2026, 5, 31))).toList();
		assertThat(later).hasSize(3).extracting(MeetingRow::groupCode).containsOnly("TG-BHD-98");
		assertThat(all(MeetingType.GROUP_MEETING)).hasSize(6);
	}

	private void on(LocalDate day) {
		clock.moveTo(VietnamTime.at(day, LocalTime.of(9, 0)));
	}

	private List<MeetingRow> all(MeetingType type) {
		return lists.list(new MeetingQuery(null, List.of(WARD), null, JANUARY, LocalDate.of(2026, 12, 31), null, type, null), null, 200)
			.rows().stream().filter(row -> row.series() != null).toList();
	}

	private static LocalDate day(MeetingRow meeting) {
		return VietnamTime.dateOf(meeting.scheduledAt());
	}

	private static SeriesPlan plan(MeetingType type, String group, Rhythm rhythm) {
		return new SeriesPlan(null, WARD, group, type, JANUARY, null, rhythm, null);
	}

	private static Rhythm everyTwoMonths() {
		return new Rhythm(2, RhythmSpan.MONTHS, 2, 5, 6, LocalTime.of(19, 30), "Nhà sinh hoạt cộng đồng", JANUARY);
	}
}
