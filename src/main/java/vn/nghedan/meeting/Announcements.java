package vn.nghedan.meeting;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.Announcement;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Place;
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
			where p.group_now = :group and p.announcement = 'PENDING' and p.about_official is distinct from :reader
				and p.status in ('RELAY_PENDING', 'FEEDBACK_PENDING', 'COMMITTED', 'CLOSED_RESOLVED', 'CLOSED_EXPLAINED',
					'CLOSED_NOT_ACCEPTED')
			order by p.receipt_date, p.code""";

	private final JdbcClient jdbc;
	private final CaseKeeper keeper;
	private final Organization organization;

	Announcements(JdbcClient jdbc, CaseKeeper keeper, Organization organization) {
		this.jdbc = jdbc;
		this.keeper = keeper;
		this.organization = organization;
	}

	long opinionsAt(String meetingCode) {
		return jdbc.sql("select count(*) from nghedan.petition where meeting_code = :code").param("code", meetingCode)
			.query(Long.class)
			.single();
	}

	/** Those of its group, or of the group that looks after its place today; none that is about whoever reads them. */
	List<Announceable> waitingFor(Meeting meeting, LocalDate today, String reader) {
		if (meeting.groupCode() == null) {
			return List.of();
		}
		return jdbc.sql(WAITING).param("group", now(meeting, today).groupCode()).param("reader", reader)
			.query(Announceable.class).list();
	}

	void announce(Meeting meeting, String petitionCode, Stamp stamp) {
		Petition petition = keeper.take(petitionCode);
		if (petition.aboutOfficial().filter(stamp.username()::equals).isPresent()) {
			throw Refusal.notFound("petition.not-found", petitionCode);
		}
		Place held = now(meeting, VietnamTime.dateOf(stamp.at()));
		if (!petition.placeNow().wardCode().equals(held.wardCode())) {
			throw new Refusal("meeting.petition-of-other-ward", petitionCode);
		}
		if (held.groupCode() != null && !held.groupCode().equals(petition.placeNow().groupCode())) {
			throw new Refusal("meeting.petition-of-other-group", petitionCode);
		}
		if (VietnamTime.dateOf(meeting.scheduledAt()).isAfter(VietnamTime.dateOf(stamp.at()))) {
			throw new Refusal("meeting.not-yet");
		}
		if (petition.result().announcement() != Announcement.PENDING) {
			throw Refusal.conflict("meeting.already-announced", petitionCode);
		}
		petition.answer().announced(stamp);
		keeper.keep(petition);
	}

	/** A meeting that was held before a re-organisation belongs to the group that looks after its place since. */
	private Place now(Meeting meeting, LocalDate today) {
		return organization.groupNow(meeting.groupCode(), today).map(group -> new Place(group.wardCode(), group.code()))
			.orElseGet(() -> new Place(organization.unitNow(meeting.wardCode(), meeting.groupCode(), today)
				.orElse(meeting.wardCode()), meeting.groupCode()));
	}
}
