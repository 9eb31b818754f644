package vn.nghedan.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.Circumstances;
import vn.nghedan.calendar.DeadlineRule;
import vn.nghedan.calendar.TermUnit;
import vn.nghedan.meeting.ReportDesk;
import vn.nghedan.meeting.SituationReport;
import vn.nghedan.platform.VietnamTime;

/** When an urgent report has to be read, and what its steps are called. */
@Component
class ReportDates {

	private final ReportDesk reports;
	private final Almanacs almanacs;
	private final PlaceNames places;

	ReportDates(ReportDesk reports, Almanacs almanacs, PlaceNames places) {
		this.reports = reports;
		this.almanacs = almanacs;
		this.places = places;
	}

	/** As many hours as the rule says, but of the clock: what is urgent on a Saturday evening does not wait for Monday. */
	Optional<Instant> due(String code, String rule) {
		SituationReport report = reports.get(code);
		DeadlineRule term = almanacs.current().rule(rule, Circumstances.of(report.wardCode()), VietnamTime.dateOf(report.reportedAt()));
		return Optional.of(term.unit() == TermUnit.WORKING_HOUR ? report.reportedAt().plus(Duration.ofHours(term.amount()))
				: almanacs.current().due(term, report.wardCode(), report.reportedAt()));
	}

	String label(String code) {
		SituationReport report = reports.get(code);
		return Stream.of(places.unit(report.wardCode()), places.group(report.groupCode()), code).filter(part -> part != null)
				.collect(Collectors.joining(" · "));
	}
}
