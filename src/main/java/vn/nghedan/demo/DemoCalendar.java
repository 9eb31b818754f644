package vn.nghedan.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nghedan.meeting.MeetingDiary;
import vn.nghedan.meeting.MeetingLists;
import vn.nghedan.meeting.MeetingQuery;
import vn.nghedan.meeting.MeetingRow;
import vn.nghedan.meeting.MeetingStatus;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.outreach.StaffingChange;
import vn.nghedan.outreach.StaffingDesk;

/** The meetings of the small demo that follow from rhythms, one of them put off, and an official on leave. */
@Component
class DemoCalendar {

	private static final String CITY = "HM";
	private static final int AHEAD = 60;

	private final DemoProgrammes programmes;
	private final DemoSeries series;
	private final DemoHouseholds households;
	private final StaffingDesk staffing;
	private final Assignments assignments;
	private final MeetingLists lists;
	private final MeetingDiary diary;
	private final Organization organization;

	DemoCalendar(DemoProgrammes programmes, DemoSeries series, DemoHouseholds households, StaffingDesk staffing,
			Assignments assignments, MeetingLists lists, MeetingDiary diary, Organization organization) {
		this.programmes = programmes;
		this.series = series;
		this.households = households;
		this.staffing = staffing;
		this.assignments = assignments;
		this.lists = lists;
		this.diary = diary;
		this.organization = organization;
	}

	void begin(LocalDate from, LocalDate today) {
		List<String> wards = organization.wards(from).stream().map(Authority::code).toList();
		households.count(from);
		series.groupMeetings(programmes.groupMeetings(), wards, from, DemoRounds.HOME_AFFAIRS);
		series.dialogues(programmes.dialogues(CITY, from, null, DemoRounds.HOME_AFFAIRS), wards, from, DemoRounds.HOME_AFFAIRS);
		series.receptions(programmes.receptions(CITY, from, null, DemoRounds.HOME_AFFAIRS), wards, from, DemoRounds.HOME_AFFAIRS);
		series.generate(today.plusDays(AHEAD));
		goesOnLeave(wards.get(0), today);
	}

	/** Near meetings get their tasks; in the middle of the time one is put off. */
	void morning(LocalDate day, LocalDate today) {
		series.open();
		if (day.equals(today.minusDays(20))) {
			MeetingQuery soon = new MeetingQuery(null, null, null, day.plusDays(1), today, MeetingStatus.PLANNED, MeetingType.GROUP_MEETING, null);
			lists.list(soon, null, 20).rows().stream().filter(meeting -> meeting.series() != null && meeting.liaison() != null).findFirst()
				.map(MeetingRow::code).ifPresent(code -> diary.postpone(code, null, "Nhà sinh hoạt cộng đồng đang sửa", DemoRounds.HOME_AFFAIRS));
		}
	}

	/** Who is away leaves his groups to a colleague of the same ward. */
	private void goesOnLeave(String ward, LocalDate today) {
		List<String> officials = organization.holders(ward, "liaison-official", today);
		List<String> busy = officials.stream().filter(name -> !assignments.of(name, today).isEmpty()).toList();
		if (busy.size() > 1) {
			staffing.order(StaffingChange.leave(busy.get(busy.size() - 1), busy.get(0), today.minusDays(3), today.plusDays(11),
					"Nghỉ phép năm"), DemoRounds.HOME_AFFAIRS);
		}
	}
}
