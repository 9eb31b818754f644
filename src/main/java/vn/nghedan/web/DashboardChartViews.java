package vn.nghedan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.nghedan.access.Door;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Criteria;
import vn.nghedan.platform.Messages;
import vn.nghedan.reporting.DashboardCharts;
import vn.nghedan.reporting.DashboardMonths;
import vn.nghedan.web.DashboardController.Charts;
import vn.nghedan.web.DashboardController.Month;
import vn.nghedan.web.DashboardController.OnTime;
import vn.nghedan.web.DashboardController.Place;

/** The nightly numbers with the names of what they are about. */
@Component
class DashboardChartViews {

	private static final String COUNTED = "#/cases?counted=true";

	private final DashboardCharts charts;
	private final Sight sight;
	private final Names names;

	DashboardChartViews(DashboardCharts charts, Sight sight, Names names) {
		this.charts = charts;
		this.sight = sight;
		this.names = names;
	}

	Charts of(Actor actor) {
		DashboardMonths months = charts.of(sight.of(actor, Door.CASES));
		String received = received(months.since(), months.until());
		return new Charts(months.countedAt(), months.since(),
				months.months().stream().map(month -> month(month, months.until())).toList(), named(months.units(), names::unit),
				named(months.fields(), names::field), months.places().stream().map(place -> place(place, received)).toList());
	}

	private static List<OnTime> named(List<DashboardMonths.OnTime> some, UnaryOperator<String> name) {
		return some.stream().map(each -> new OnTime(each.key(), each.key() == null ? Messages.text("reporting", "field.none",
				LocaleContextHolder.getLocale()) : name.apply(each.key()), each.answered(), each.onTime())).toList();
	}

	private static Month month(DashboardMonths.Month month, LocalDate until) {
		LocalDate end = month.month().plusMonths(1).minusDays(1);
		return new Month(month.month(), month.received(), month.closed(), COUNTED + received(month.month(), end.isAfter(until) ? until : end));
	}

	private static String received(LocalDate from, LocalDate to) {
		return "&from=" + from + "&to=" + to;
	}

	private Place place(DashboardMonths.Place place, String received) {
		String where = place.group() == null ? names.unit(place.ward()) : names.group(place.ward(), place.group()) + ", " + names.unit(place.ward());
		String list = COUNTED + "&ward=" + place.ward() + "&group=" + (place.group() == null ? Criteria.NO_GROUP : place.group()) + "&field="
				+ place.field() + received;
		return new Place(where, names.field(place.field()), place.petitions(), place.open(), place.latest(), list);
	}
}
