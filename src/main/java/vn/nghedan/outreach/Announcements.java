package vn.nghedan.outreach;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.Announcement;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Which opinions a meeting brought and which answers it is to hear. */
@Component
class Announcements {

	private static final String WAITING = """
			select p.code as petition_code, p.receipt_date, left(p.content, 300) as content,
				(select t.text from nghedan.petition_text t
					where t.petition_code = coalesce(p.master_code, p.code) and t.kind = 'RESPONSE'
					order by t.id desc limit 1) as answer
			from nghedan.petition p
			where p.group_code = :group and p.announcement = 'PENDING'
				and p.status in ('RELAY_PENDING', 'FEEDBACK_PENDING', 'COMMITTED', 'CLOSED_RESOLVED', 'CLOSED_EXPLAINED',
					'CLOSED_NOT_ACCEPTED')
			order by p.receipt_date, p.code""";

	private final JdbcClient jdbc;
	private final CaseKeeper keeper;

	Announcements(JdbcClient jdbc, CaseKeeper keeper) {
		this.jdbc = jdbc;
		this.keeper = keeper;
	}

	long opinionsAt(String meetingCode) {
		return jdbc.sql("select count(*) from nghedan.petition where meeting_code = :code").param("code", meetingCode)
			.query(Long.class)
			.single();
	}

	List<Announceable> waitingFor(Meeting meeting) {
		if (meeting.groupCode() == null) {
			return List.of();
		}
		return jdbc.sql(WAITING).param("group", meeting.groupCode()).query(Announceable.class).list();
	}

	void announce(Meeting meeting, String petitionCode, Stamp stamp) {
		Petition petition = keeper.take(petitionCode);
		if (!petition.place().wardCode().equals(meeting.wardCode())) {
			throw new Refusal("outreach.petition-of-other-ward", petitionCode);
		}
		if (meeting.groupCode() != null && !meeting.groupCode().equals(petition.place().groupCode())) {
			throw new Refusal("outreach.petition-of-other-group", petitionCode);
		}
		if (VietnamTime.dateOf(meeting.scheduledAt()).isAfter(VietnamTime.dateOf(stamp.at()))) {
			throw new Refusal("outreach.not-yet");
		}
		if (petition.result().announcement() != Announcement.PENDING) {
			throw Refusal.conflict("outreach.already-announced", petitionCode);
		}
		petition.answer().announced(stamp);
		keeper.keep(petition);
	}
}
