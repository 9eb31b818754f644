package vn.nghedan.web.meeting;

import java.time.LocalDate;
import java.util.List;

/** A series of meetings with its rhythms of all times, the first one first. */
record SeriesView(String code, String type, String typeLabel, String ward, String wardName, String group, String groupName,
		String programme, LocalDate from, LocalDate to, List<RhythmView> rhythms) {

	/** How often, from when to when, in fields and in words. */
	record RhythmView(LocalDate from, LocalDate to, int every, String span, Integer weekOfMonth, int weekday,
			Integer spareWeekday, String at, String place, LocalDate anchor, String basis, String words) {
	}
}
