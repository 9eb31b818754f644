package vn.nghedan.meeting;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Messages;

/** Whatever happens to a meeting: what its group is to hear is due at the group's next one. */
@Component
class AnnouncementDates {

	private static final String UNHEARD = """
			select p.code from nghedan.meeting m join nghedan.petition p on p.group_now = m.group_code
			where m.code = :meeting and p.announcement = 'PENDING' and p.issued_at is not null and p.is_open order by p.code""";

	/** As {@link MeetingRegister} says which meeting it is. */
	private static final String OUT_OF_DATE = """
			select p.code from nghedan.petition p
			where p.announcement = 'PENDING' and p.issued_at is not null and p.is_open and p.group_now is not null
				and p.issued_at > coalesce(p.reopened_at, '-infinity') and p.announce_on is distinct from (
				select min(m.scheduled_at at time zone 'Asia/Ho_Chi_Minh')::date from nghedan.meeting m
				where m.group_code = p.group_now and m.status = 'PLANNED' and m.scheduled_at >= p.issued_at
					and not exists (select 1 from nghedan.announcement a where a.meeting_code = m.code
						and a.petition_code = p.code and a.kind = 'ANSWER' and a.outcome = 'CARRIED'))
			order by p.code""";

	private final JdbcClient jdbc;
	private final AnnouncementRows rows;
	private final CaseKeeper keeper;

	AnnouncementDates(JdbcClient jdbc, AnnouncementRows rows, CaseKeeper keeper) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.keeper = keeper;
	}

	@EventListener
	void on(MeetingPlanned planned) {
		ofMeeting(planned.code());
	}

	@EventListener
	void on(MeetingMoved moved) {
		ofMeeting(moved.code());
	}

	@EventListener
	void on(MeetingPostponed postponed) {
		takeBack(postponed.code(), List.of(AnnouncementOutcome.READ, AnnouncementOutcome.CARRIED), "announcement.postponed");
		ofMeeting(postponed.code());
	}

	@EventListener
	void on(MeetingCancelled cancelled) {
		takeBack(cancelled.code(), List.of(AnnouncementOutcome.READ), "announcement.cancelled");
		ofMeeting(cancelled.code());
	}

	@EventListener
	void on(MeetingHeld held) {
		ofMeeting(held.code());
	}

	/** For many meetings at once, which tell nobody of themselves. */
	void followAll() {
		jdbc.sql(OUT_OF_DATE).query(String.class).list().forEach(this::follow);
	}

	/** What was marked at a meeting that did not take place has not been heard. */
	private void takeBack(String meeting, List<AnnouncementOutcome> outcomes, String why) {
		String line = meeting + ": " + Messages.vietnamese("meeting", why);
		Stamp stamp = keeper.stamp(Actor.SYSTEM);
		rows.takeBack(meeting, outcomes).stream().distinct().sorted().forEach(code -> {
			Petition petition = keeper.take(code);
			petition.answer().takeBackAnnouncement(line, stamp);
			keeper.keep(petition);
		});
	}

	private void ofMeeting(String meeting) {
		jdbc.sql(UNHEARD).param("meeting", meeting).query(String.class).list().forEach(this::follow);
	}

	private void follow(String petition) {
		keeper.keep(keeper.take(petition));
	}
}
