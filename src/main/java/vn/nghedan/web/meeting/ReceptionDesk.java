package vn.nghedan.web.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.meeting.MeetingLists;
import vn.nghedan.meeting.MeetingQuery;
import vn.nghedan.meeting.MeetingRow;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.meeting.ReceptionNotices;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.Labels;
import vn.nghedan.web.MeetingRight;

/** The public calendar of receptions, and that it was put up in time. */
@Component
@Transactional
class ReceptionDesk {

	private final MeetingLists meetings;
	private final ReceptionNotices notices;
	private final MeetingRight right;
	private final Organization organization;
	private final Clock clock;

	ReceptionDesk(MeetingLists meetings, ReceptionNotices notices, MeetingRight right, Organization organization, Clock clock) {
		this.meetings = meetings;
		this.notices = notices;
		this.right = right;
		this.organization = organization;
		this.clock = clock;
	}

	/** Everyone signed on may read it: it is public. */
	@Transactional(readOnly = true)
	public ReceptionController.Calendar calendar(String unit, YearMonth asked) {
		String name = organization.authority(unit).name();
		LocalDate today = VietnamTime.dateOf(clock.instant());
		YearMonth month = asked == null ? YearMonth.from(today) : asked;
		MeetingQuery query = new MeetingQuery(null, List.of(unit), null, month.atDay(1), month.atEndOfMonth(), null,
				MeetingType.RECEPTION, null);
		List<MeetingRow> rows = meetings.list(query, null, MeetingLists.LARGEST_PAGE).rows();
		LocalDate first = rows.isEmpty() ? month.atDay(1) : VietnamTime.dateOf(rows.get(0).scheduledAt());
		LocalDate publishBy = notices.publishBy(unit, first);
		Instant published = notices.publishedAt(unit, month).orElse(null);
		boolean late = published == null ? today.isAfter(publishBy) : VietnamTime.dateOf(published).isAfter(publishBy);
		return new ReceptionController.Calendar(unit, name, month, publishBy, published, late,
				rows.stream().map(ReceptionDesk::line).toList());
	}

	/** Said again it changes nothing. */
	public ReceptionController.Calendar publish(String unit, YearMonth month, Actor actor) {
		if (!right.mayArrangeIn(organization.authority(unit).code(), actor)) {
			throw Refusal.forbidden("web.not-your-ward", unit);
		}
		notices.publish(unit, month, actor);
		return calendar(unit, month);
	}

	private static ReceptionController.Reception line(MeetingRow row) {
		return new ReceptionController.Reception(row.code(), row.scheduledAt(), row.place(), Labels.of(row.status()),
				row.attendedByName() == null ? row.liaisonName() : row.attendedByName(), row.chairPresent(), row.movedFrom(),
				row.movedBecause(), row.cancelledBecause());
	}
}
