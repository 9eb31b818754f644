package vn.nghedan.web.meeting;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.nghedan.meeting.MeetingSeries;
import vn.nghedan.meeting.Rhythm;
import vn.nghedan.meeting.SeriesOffice;
import vn.nghedan.meeting.SeriesRhythm;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.platform.Messages;
import vn.nghedan.web.Labels;

/** Series in the words of the caller. */
@Component
class SeriesViews {

	private final SeriesOffice office;
	private final Organization organization;

	SeriesViews(SeriesOffice office, Organization organization) {
		this.office = office;
		this.organization = organization;
	}

	SeriesView of(MeetingSeries series) {
		return of(List.of(series)).get(0);
	}

	List<SeriesView> of(List<MeetingSeries> all) {
		Map<String, List<SeriesRhythm>> rhythms = office.rhythms(all.stream().map(MeetingSeries::code).toList()).stream()
				.collect(Collectors.groupingBy(SeriesRhythm::seriesCode));
		Map<String, String> wards = all.stream().map(MeetingSeries::wardCode).distinct()
				.collect(Collectors.toMap(code -> code, code -> organization.find(code).map(Authority::name).orElse(code)));
		Map<String, String> groups = all.stream().map(MeetingSeries::groupCode).filter(code -> code != null).distinct().collect(
				Collectors.toMap(code -> code, code -> organization.findGroup(code).map(ResidentialGroup::name).orElse(code)));
		return all.stream().map(series -> new SeriesView(series.code(), series.type().name(), Labels.of(series.type()),
				series.wardCode(), wards.get(series.wardCode()), series.groupCode(), groups.get(series.groupCode()),
				series.programmeCode(), series.validFrom(), series.validTo(),
				rhythms.getOrDefault(series.code(), List.of()).stream().map(SeriesViews::of).toList())).toList();
	}

	private static SeriesView.RhythmView of(SeriesRhythm row) {
		Rhythm rhythm = row.rhythm();
		return new SeriesView.RhythmView(row.validFrom(), row.validTo(), rhythm.every(), rhythm.span().name(),
				rhythm.weekOfMonth(), rhythm.weekday(), rhythm.spareWeekday(), rhythm.atTime().toString(), rhythm.place(),
				rhythm.anchor(), row.basis(), words(rhythm));
	}

	/** {@code Thứ Sáu, 19:30, 2 tháng một lần}. */
	private static String words(Rhythm rhythm) {
		Locale locale = LocaleContextHolder.getLocale();
		String day = DayOfWeek.of(rhythm.weekday()).getDisplayName(TextStyle.FULL, locale);
		String span = Messages.text("meeting", "rhythm." + rhythm.span().name(), locale, rhythm.every());
		return Messages.text("meeting", "rhythm.words", locale, day, rhythm.atTime().toString(), span);
	}
}
