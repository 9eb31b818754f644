package vn.nghedan.web.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.meeting.MeetingProgrammes;
import vn.nghedan.meeting.MeetingSeries;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.meeting.Rhythm;
import vn.nghedan.meeting.SeriesOffice;
import vn.nghedan.meeting.SeriesPlan;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.Refusal;
import vn.nghedan.web.MeetingRight;

/** Rhythms of meetings are set by those who arrange the meetings of the ward. */
@Component
@Transactional
class SeriesDesk {

	private final SeriesOffice office;
	private final MeetingProgrammes programmes;
	private final MeetingRight right;
	private final Organization organization;
	private final SeriesViews views;

	SeriesDesk(SeriesOffice office, MeetingProgrammes programmes, MeetingRight right, Organization organization, SeriesViews views) {
		this.office = office;
		this.programmes = programmes;
		this.right = right;
		this.organization = organization;
		this.views = views;
	}

	@Transactional(readOnly = true)
	public List<SeriesView> list(String ward, MeetingType type, Actor actor) {
		List<String> seen = right.wards(actor);
		return views.of(office.inWards(ward == null || ward.isBlank() ? seen : seen.stream().filter(ward::equals).toList(), type));
	}

	public SeriesView start(SeriesPlan plan, Actor actor) {
		String ward = plan.groupCode() == null ? plan.wardCode() : organization.group(plan.groupCode(), plan.from()).wardCode();
		if (ward != null) {
			require(ward, actor);
			programmes.require(plan.programmeCode(), ward, plan.from());
		}
		return views.of(office.start(plan, actor));
	}

	public int startAll(String programme, Collection<String> wards, LocalDate from, Actor actor) {
		wards.forEach(ward -> {
			require(ward, actor);
			programmes.require(programme, ward, from);
		});
		return office.startFor(programme, wards, from, actor);
	}

	public SeriesView change(String code, LocalDate from, Rhythm rhythm, String basis, Actor actor) {
		require(seen(code, actor).wardCode(), actor);
		office.change(code, from, rhythm, basis, actor);
		return views.of(office.get(code));
	}

	public SeriesView end(String code, LocalDate lastDay, Actor actor) {
		require(seen(code, actor).wardCode(), actor);
		office.end(code, lastDay, actor);
		return views.of(office.get(code));
	}

	private MeetingSeries seen(String code, Actor actor) {
		MeetingSeries series = office.get(code);
		if (!right.wards(actor).contains(series.wardCode()) && !right.mayArrangeIn(series.wardCode(), actor)) {
			throw Refusal.notFound("meeting.no-series", code);
		}
		return series;
	}

	private void require(String ward, Actor actor) {
		if (!right.mayArrangeIn(organization.authority(ward).code(), actor)) {
			throw Refusal.forbidden("web.not-your-ward", ward);
		}
	}
}
