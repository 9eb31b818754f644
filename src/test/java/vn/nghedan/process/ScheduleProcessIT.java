package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.TestCase;
import vn.nghedan.meeting.MeetingLists;
import vn.nghedan.meeting.MeetingQuery;
import vn.nghedan.meeting.MeetingRow;
import vn.nghedan.meeting.SeriesOffice;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.VietnamTime;

/** The way through {@code outreach-schedule}, of which there is one instance. */
class ScheduleProcessIT extends ProcessTest {

	private static final String NIGHT = "timerEvent_night";

	@Autowired
	SeriesOffice series;
	@Autowired
	MeetingLists lists;

	@Test
	@Transactional
	void everyNightTheCalendarIsFilledAndWhatIsNearIsOpened() {
		TestCase schedule = cases.of("outreach-schedule");
		assertThat(schedule.runs("outreach-schedule")).as("since the start").isTrue();
		LocalDate today = VietnamTime.dateOf(clock.instant());
		series.startFor(null, List.of("TG-BHD"), today, new Actor("canbo028"));

		schedule.fires(NIGHT);
		assertThat(LocalTime.ofInstant(clock.instant(), VietnamTime.ZONE).getHour()).isEqualTo(1);
		LocalDate night = VietnamTime.dateOf(clock.instant());
		assertThat(planned(night)).isNotEmpty()
				.allMatch(meeting -> meeting.movedFrom() != null
						|| !VietnamTime.dateOf(meeting.scheduledAt()).isAfter(night.plusDays(75)));
		schedule.fires("serviceTask_openMeetings");

		assertThat(planned(night)).filteredOn(meeting -> meeting.openedAt() != null).isNotEmpty()
				.allMatch(meeting -> VietnamTime.dateOf(meeting.scheduledAt()).isBefore(night.plusDays(8)))
				.allMatch(meeting -> cases.of(meeting.code()).runs("meeting"));
		assertThat(planned(night)).filteredOn(meeting -> meeting.openedAt() == null).isNotEmpty()
				.noneMatch(meeting -> cases.of(meeting.code()).runs("meeting"));
		assertThat(schedule.jobs(NIGHT)).as("until the next night").hasSize(1);
		assertThat(schedule.jobs(NIGHT).get(0).getDuedate().toInstant()).isAfter(clock.instant());
	}

	private List<MeetingRow> planned(LocalDate from) {
		return lists.list(new MeetingQuery(null, List.of("TG-BHD"), null, from, null, null, null, null), null, 200).rows().stream()
				.filter(meeting -> meeting.series() != null).toList();
	}
}
