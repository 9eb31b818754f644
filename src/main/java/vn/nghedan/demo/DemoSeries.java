package vn.nghedan.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nghedan.meeting.MeetingSchedule;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.meeting.Rhythm;
import vn.nghedan.meeting.RhythmSpan;
import vn.nghedan.meeting.SeriesOffice;
import vn.nghedan.meeting.SeriesPlan;
import vn.nghedan.organization.Actor;

/** When residents meet in the fictional city: groups every two months, hamlets in turn on Fridays, the chair on Thursdays. */
@Component
class DemoSeries {

	private final SeriesOffice series;
	private final MeetingSchedule schedule;

	DemoSeries(SeriesOffice series, MeetingSchedule schedule) {
		this.series = series;
		this.schedule = schedule;
	}

	void groupMeetings(String programme, List<String> wards, LocalDate from, Actor actor) {
		series.startFor(programme, wards, from, actor);
	}

	void dialogues(String programme, List<String> wards, LocalDate from, Actor actor) {
		for (String ward : wards) {
			series.start(new SeriesPlan(programme, ward, null, MeetingType.DIALOGUE, from, null, new Rhythm(2, RhythmSpan.WEEKS,
					null, DayOfWeek.FRIDAY.getValue(), null, LocalTime.of(15, 0), "Nhà sinh hoạt cộng đồng", from), null), actor);
		}
	}

	void receptions(String programme, List<String> wards, LocalDate from, Actor actor) {
		for (String ward : wards) {
			series.start(new SeriesPlan(programme, ward, null, MeetingType.RECEPTION, from, null, new Rhythm(1, RhythmSpan.WEEKS,
					null, DayOfWeek.THURSDAY.getValue(), null, LocalTime.of(8, 0), "Phòng tiếp công dân của phường", from), null), actor);
		}
	}

	/** Meetings that are near get their process. */
	void open() {
		while (schedule.openNear(200)) {
			continue;
		}
	}

	/** All meetings until that day; after it the nightly schedule goes on. */
	int generate(LocalDate until) {
		return schedule.generate(until);
	}
}
