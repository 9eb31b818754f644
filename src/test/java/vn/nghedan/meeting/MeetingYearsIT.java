package vn.nghedan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.ApplicationTest;
import vn.nghedan.organization.Actor;
import vn.nghedan.outreach.PlannedProgramme;
import vn.nghedan.outreach.ProgrammeKind;
import vn.nghedan.outreach.Programmes;
import vn.nghedan.outreach.QuotaEvery;
import vn.nghedan.outreach.QuotaPer;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Rhythms go on where years, groups, chairs and the rhythm itself change; every test takes back what it did. */
@ApplicationTest
@Transactional
class MeetingYearsIT {

	private static final Actor CHAIR = new Actor("canbo028");
	private static final String WARD = "TG-BHD";
	private static final String GROUP = "TG-BHD-1";
	private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
	private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

	@Autowired
	MeetingSchedule schedule;
	@Autowired
	SeriesOffice series;
	@Autowired
	MeetingProgrammes counted;
	@Autowired
	MeetingMoves moves;
	@Autowired
	MeetingRoom room;
	@Autowired
	MeetingFloor floor;
	@Autowired
	Programmes programmes;
	@Autowired
	EntityManager entities;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	MovableClock clock;

	@Test
	void meetingsAfterTheEndOfTheYearCountForTheProgrammeOfTheNewOne() {
		on(LocalDate.of(2025, 12, 1));
		String former = programme("TG", JANUARY);
		String code = begin(former, GROUP, MeetingType.GROUP_MEETING);
		schedule.generate(LocalDate.of(2027, 4, 30));
		assertThat(programmesOf(code, NEW_YEAR)).as("no other one is planned yet").hasSize(2).containsOnly(former);

		programme("HM", NEW_YEAR);
		String next = programme("TG", NEW_YEAR);
		schedule.night();

		assertThat(programmesOf(code, NEW_YEAR)).hasSize(2).containsOnly(next);
		assertThat(programmesOf(code, JANUARY)).hasSize(8).contains(former, next);
		assertThat(jdbc.sql("select count(*) from nghedan.meeting where programme_code = :former and scheduled_at > '2027-01-01'")
			.param("former", former).query(Long.class).single()).isZero();
	}

	@Test
	void aProgrammeThatIsUnknownOrOfAnotherUnitOrYearIsRefused() {
		on(LocalDate.of(2025, 12, 1));
		String own = programme("TG", JANUARY);
		String others = programme("TG-CLA", JANUARY);

		counted.require(own, WARD, JANUARY);
		counted.require(null, WARD, NEW_YEAR);
		assertThatThrownBy(() -> counted.require(own, WARD, NEW_YEAR)).isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> counted.require(others, WARD, JANUARY)).isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> counted.require("CT-2026-999", WARD, JANUARY)).isInstanceOf(Refusal.class);
	}

	/** Case 53, with a meeting of the former group that is being prepared. */
	@Test
	void theSuccessorOfAGroupMeetsOnceOnAnEveningForWhichTheFormerOneHadPrepared() {
		on(LocalDate.of(2025, 12, 1));
		String code = begin(null, GROUP, MeetingType.GROUP_MEETING);
		schedule.generate(LocalDate.of(2026, 12, 31));
		on(LocalDate.of(2026, 7, 4));
		while (schedule.openNear(50)) {
			continue;
		}
		succeeded(LocalDate.of(2026, 7, 6));
		on(LocalDate.of(2026, 7, 6));

		moves.follow();
		moves.follow();
		schedule.generate(LocalDate.of(2026, 12, 31));

		assertThat(jdbc.sql("""
				select scheduled_at::date from nghedan.meeting where group_code = 'TG-BHD-98' and status = 'PLANNED' and series_code is not null order by 1""")
			.query(LocalDate.class).list()).hasSize(3).startsWith(LocalDate.of(2026, 7, 10)).doesNotHaveDuplicates();
		assertThat(series.get(code).validTo()).isEqualTo(LocalDate.of(2026, 7, 5));
	}

	@Test
	void aMeetingOfWhichSomebodyHasWrittenAlreadyStaysWhenItsRhythmEnds() {
		on(LocalDate.of(2025, 12, 1));
		String code = begin(null, GROUP, MeetingType.GROUP_MEETING);
		schedule.generate(LocalDate.of(2026, 12, 31));
		List<String> all = codes(code);
		jdbc.sql("""
				insert into nghedan.meeting_record (meeting_code, version, state, nil, changed_at, changed_by)
				values (:meeting, 0, 'DRAFT', false, now(), 'canbo013')""").param("meeting", all.get(2)).update();
		jdbc.sql("""
				insert into nghedan.situation_report (code, version, meeting_code, ward_code, kind, urgent, text, reported_by, reported_at)
				values ('BC-2025-999999', 0, :meeting, :ward, 'OTHER', false, 'Đường ngập', 'canbo013', now())""")
			.param("meeting", all.get(4)).param("ward", WARD).update();

		series.end(code, LocalDate.of(2026, 1, 31), CHAIR);

		assertThat(codes(code)).containsExactly(all.get(0), all.get(2), all.get(4));
	}

	/** Case 68: the list of who should come is some days old. */
	@Test
	void case68TheChairWhoCameIsTheOneOfTheDayHoweverHisPresenceIsNoted() {
		on(LocalDate.of(2025, 12, 1));
		String code = begin(null, null, MeetingType.RECEPTION);
		schedule.generate(JANUARY.plusMonths(1));
		List<String> receptions = codes(code);
		on(JANUARY.plusDays(1));
		while (schedule.openNear(50)) {
			continue;
		}
		String meeting = receptions.get(0);
		clock.moveTo(room.get(meeting).scheduledAt().plusSeconds(600));
		long other = participant(meeting, "intake-officer");
		long chair = participant(meeting, "chair");
		jdbc.sql("update nghedan.meeting_participant set username = 'canbo013' where id = :id").param("id", chair).update();

		floor.mark(meeting, other, true, null);
		assertThat(room.get(meeting).attendance().chairPresent()).as("only somebody else came").isFalse();
		floor.mark(meeting, chair, true, null);
		assertThat(room.get(meeting).attendance().chairPresent()).as("whoever is the chair now").isTrue();
		assertThat(floor.participants(meeting)).filteredOn(each -> each.id() == chair).extracting(Participant::username)
			.containsExactly(CHAIR.username());
		floor.mark(meeting, chair, false, null);
		assertThat(room.get(meeting).attendance().chairPresent()).isFalse();

		room.checkIn(meeting, room.get(meeting).scheduledAt(), CHAIR);
		floor.mark(meeting, other, true, "Đến trễ");
		assertThat(room.get(meeting).attendance().chairPresent()).as("he checked in himself").isTrue();
	}

	private String begin(String programme, String group, MeetingType type) {
		Rhythm rhythm = type == MeetingType.GROUP_MEETING
				? new Rhythm(2, RhythmSpan.MONTHS, 2, 5, 6, LocalTime.of(19, 30), "Nhà sinh hoạt cộng đồng", JANUARY)
				: new Rhythm(1, RhythmSpan.WEEKS, null, 4, null, LocalTime.of(8, 0), "Trụ sở tiếp công dân", JANUARY);
		return series.start(new SeriesPlan(programme, WARD, group, type, JANUARY, null, rhythm, null), CHAIR).code();
	}

	private String programme(String unit, LocalDate first) {
		return programmes.plan(new PlannedProgramme("Công chức về với dân", ProgrammeKind.GROUP_MEETINGS, unit, first,
				first.plusYears(1).minusDays(1), new PlannedProgramme.Document("60/KH-UBND", first, "Chủ tịch UBND quận"),
				new PlannedProgramme.Quota(1, QuotaPer.ASSIGNMENT, QuotaEvery.YEAR, "Kế hoạch 60/KH-UBND"), null), CHAIR).code();
	}

	private List<String> programmesOf(String code, LocalDate from) {
		return jdbc.sql("select programme_code from nghedan.meeting where series_code = :series and occurrence_on >= :from")
			.param("series", code).param("from", from).query(String.class).list();
	}

	private List<String> codes(String code) {
		return jdbc.sql("select code from nghedan.meeting where series_code = :series order by occurrence_on").param("series", code)
			.query(String.class).list();
	}

	private long participant(String meeting, String role) {
		return jdbc.sql("select id from nghedan.meeting_participant where meeting_code = :meeting and role = :role")
			.param("meeting", meeting).param("role", role).query(Long.class).single();
	}

	private void succeeded(LocalDate from) {
		jdbc.sql("""
				insert into nghedan.residential_group (code, ward_code, name, kind, valid_from)
				values ('TG-BHD-98', 'TG-BHD', 'Tổ dân phố 98', 'RESIDENTIAL_GROUP', :from)""").param("from", from).update();
		jdbc.sql("update nghedan.residential_group set valid_to = :last where code = 'TG-BHD-1'").param("last", from.minusDays(1)).update();
		jdbc.sql("""
				with change as (
					insert into nghedan.reorganization (decision, effective_on, ordered_by, ordered_at, state, done_at)
					values ('Nghị quyết thử nghiệm', :from, 'canbo004', now(), 'DONE', now()) returning id)
				insert into nghedan.succession (reorganization_id, position, from_code, to_code, effective_on)
				select id, 1, 'TG-BHD-1', 'TG-BHD-98', :from from change""").param("from", from).update();
		entities.clear();
	}

	private void on(LocalDate day) {
		clock.moveTo(VietnamTime.at(day, LocalTime.of(9, 0)));
	}
}
