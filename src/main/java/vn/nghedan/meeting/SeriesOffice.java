package vn.nghedan.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Where the rhythm of meetings is set and changed; the meetings themselves follow in the next night. */
@Service
@Transactional
public class SeriesOffice {

	private final AllSeries series;
	private final SeriesRhythms rhythms;
	private final SeriesBulk bulk;
	private final AnnouncementDates announcements;
	private final Organization organization;
	private final Clock clock;

	SeriesOffice(AllSeries series, SeriesRhythms rhythms, SeriesBulk bulk, AnnouncementDates announcements,
			Organization organization, Clock clock) {
		this.series = series;
		this.rhythms = rhythms;
		this.bulk = bulk;
		this.announcements = announcements;
		this.organization = organization;
		this.clock = clock;
	}

	/** Refuses a second one of the same kind for the same group or ward. */
	public MeetingSeries start(SeriesPlan plan, Actor actor) {
		if (plan.rhythm() == null || plan.from() == null || plan.type() == null) {
			throw new Refusal("meeting.series-incomplete");
		}
		String ward = ward(plan);
		series.alike(plan.type(), ward, plan.groupCode(), plan.from()).stream().findFirst().ifPresent(other -> {
			throw Refusal.conflict("meeting.series-exists", other.code());
		});
		MeetingSeries begun = series.saveAndFlush(new MeetingSeries(series.nextCode(), plan, ward));
		rhythms.saveAndFlush(new SeriesRhythm(begun.code(), plan.from(), plan.rhythm(), plan.basis(), actor.username(), clock.instant()));
		return begun;
	}

	/**
	 * Every two months on a Friday or Saturday evening for each group of the wards that has no series of group meetings yet,
	 * spread over the weeks so that the groups of one official do not meet on the same evening.
	 *
	 * @param programmeCode may be null
	 * @return how many were begun
	 */
	public int startFor(String programmeCode, Collection<String> wards, LocalDate from, Actor actor) {
		series.flush();
		return bulk.startFor(programmeCode, wards, from, actor.username(), clock.instant());
	}

	/** From a day on there is another rhythm; the former one stays with its last day, and what it gave after that is planned anew. */
	public void change(String code, LocalDate from, Rhythm rhythm, String basis, Actor actor) {
		MeetingSeries changed = take(code, from);
		SeriesRhythm current = rhythms.of(List.of(code)).stream().reduce((first, last) -> last).orElseThrow();
		if (!from.isAfter(current.validFrom())) {
			throw new Refusal("meeting.series-change-day", "-");
		}
		current.endOn(from.minusDays(1));
		rhythms.saveAndFlush(current);
		rhythms.saveAndFlush(new SeriesRhythm(changed.code(), from, rhythm, basis, actor.username(), clock.instant()));
		forget(code, from.minusDays(1));
	}

	/** After this day nothing is planned by it any more. */
	public void end(String code, LocalDate lastDay, Actor actor) {
		MeetingSeries ended = take(code, lastDay.plusDays(1));
		ended.endOn(lastDay);
		series.saveAndFlush(ended);
		forget(code, lastDay);
	}

	/** What was to be heard at a meeting that is no more is due at the next one that still is. */
	private void forget(String code, LocalDate after) {
		if (series.forget(code, after) > 0) {
			announcements.followAll();
		}
	}

	@Transactional(readOnly = true)
	public MeetingSeries get(String code) {
		return series.findById(code).orElseThrow(() -> Refusal.notFound("meeting.no-series", code));
	}

	/** Those of the wards that are not over. @param type null: all */
	@Transactional(readOnly = true)
	public List<MeetingSeries> inWards(Collection<String> wards, MeetingType type) {
		return wards.isEmpty() ? List.of() : series.inWards(wards, type, VietnamTime.dateOf(clock.instant()));
	}

	/** Past, present and future rhythms, by series and first day. */
	@Transactional(readOnly = true)
	public List<SeriesRhythm> rhythms(Collection<String> codes) {
		return codes.isEmpty() ? List.of() : rhythms.of(codes);
	}

	private MeetingSeries take(String code, LocalDate from) {
		MeetingSeries taken = series.lock(code).orElseThrow(() -> Refusal.notFound("meeting.no-series", code));
		if (taken.validTo() != null && taken.validTo().isBefore(from)) {
			throw Refusal.conflict("meeting.series-over", code);
		}
		String opened = series.openedFrom(code, from).orElse(null);
		if (opened != null || !from.isAfter(VietnamTime.dateOf(clock.instant()))) {
			throw new Refusal("meeting.series-change-day", opened == null ? "-" : opened);
		}
		return taken;
	}

	private String ward(SeriesPlan plan) {
		if (plan.groupCode() != null) {
			return organization.group(plan.groupCode(), plan.from()).wardCode();
		}
		if (plan.wardCode() == null) {
			throw new Refusal("meeting.series-incomplete");
		}
		return organization.authority(plan.wardCode()).code();
	}
}
