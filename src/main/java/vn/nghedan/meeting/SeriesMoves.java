package vn.nghedan.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;

/** Rhythms follow a re-organisation: the successor of a group or ward goes on with the first of its predecessors', unless it has its own. */
@Component
class SeriesMoves {

	private final AllSeries series;
	private final SeriesRhythms rhythms;
	private final Organization organization;
	private final Clock clock;

	SeriesMoves(AllSeries series, SeriesRhythms rhythms, Organization organization, Clock clock) {
		this.series = series;
		this.rhythms = rhythms;
		this.organization = organization;
		this.clock = clock;
	}

	/** Safe to repeat. What a rhythm gave for a place that is no more is forgotten unless it is being prepared. */
	void follow(LocalDate today) {
		for (MeetingSeries former : series.beyondTheirPlace(today)) {
			LocalDate last = lastDay(former);
			SeriesRhythm rhythm = rhythms.on(former.code(), last).orElse(null);
			LocalDate until = former.validTo();
			former.endOn(last);
			series.saveAndFlush(former);
			series.forget(former.code(), last);
			if (rhythm != null) {
				goOn(former, rhythm, last.plusDays(1), until, today);
			}
		}
	}

	private void goOn(MeetingSeries former, SeriesRhythm rhythm, LocalDate from, LocalDate until, LocalDate today) {
		ResidentialGroup group = organization.groupNow(former.groupCode(), today).orElse(null);
		String ward = group != null ? group.wardCode() : organization.unitNow(former.wardCode(), null, today).orElse(null);
		if (ward == null || former.groupCode() != null && group == null) {
			return;
		}
		String groupCode = group == null ? null : group.code();
		if (series.alike(former.type(), ward, groupCode, from).isEmpty()) {
			SeriesPlan plan = new SeriesPlan(former.programmeCode(), ward, groupCode, former.type(), from, until, rhythm.rhythm(), rhythm.basis());
			MeetingSeries next = series.saveAndFlush(new MeetingSeries(series.nextCode(), plan, ward));
			rhythms.saveAndFlush(new SeriesRhythm(next.code(), from, rhythm.rhythm(), rhythm.basis(), rhythm.decidedBy(), clock.instant()));
			series.handOn(former.code(), next.code(), from.minusDays(1));
		}
	}

	private LocalDate lastDay(MeetingSeries former) {
		Optional<LocalDate> ofGroup = organization.findGroup(former.groupCode()).map(ResidentialGroup::validTo);
		return Stream.of(ofGroup, Optional.ofNullable(organization.authority(former.wardCode()).validTo()))
			.flatMap(Optional::stream).min(LocalDate::compareTo).orElseThrow();
	}
}
