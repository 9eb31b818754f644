package vn.nghedan.meeting;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.Announcement;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Place;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Which answers and promises a meeting is to hear, and what became of each there: read out, or left to the next one. */
@Service
@Transactional
public class Announcements {

	private final Meetings meetings;
	private final AnnouncementRows rows;
	private final CaseKeeper keeper;
	private final Organization organization;

	Announcements(Meetings meetings, AnnouncementRows rows, CaseKeeper keeper, Organization organization) {
		this.meetings = meetings;
		this.rows = rows;
		this.keeper = keeper;
		this.organization = organization;
	}

	/** All that this meeting is to hear or has heard, marked or not; none that is about whoever reads it. */
	@Transactional(readOnly = true)
	public List<Announceable> of(String meetingCode, Actor reader) {
		Stamp stamp = keeper.stamp(reader);
		Meeting meeting = meetings.findById(meetingCode).orElseThrow(() -> Refusal.notFound("meeting.no-meeting", meetingCode));
		return listed(meeting, VietnamTime.dateOf(stamp.at()), reader.username());
	}

	/** What meetings did with the answer to a petition and with its promise, the first one first. */
	@Transactional(readOnly = true)
	public List<Announced> ofPetition(String petitionCode) {
		return rows.ofPetition(petitionCode);
	}

	/** Refused from the day before; the same again changes nothing. @param proof what shows it, or {@code null} */
	public void read(String meetingCode, String petitionCode, AnnouncementKind kind, String proof, Actor actor) {
		mark(meetingCode, petitionCode, kind, AnnouncementOutcome.READ, OneLine.of(proof), keeper.stamp(actor));
	}

	/** The next meeting of the group is to hear it, also when it was marked as read by mistake. @param reason why this one did not */
	public void carry(String meetingCode, String petitionCode, AnnouncementKind kind, String reason, Actor actor) {
		mark(meetingCode, petitionCode, kind, AnnouncementOutcome.CARRIED, OneLine.required(reason), keeper.stamp(actor));
	}

	/** The record of a meeting is whole only when it says of each what became of it. */
	@Transactional(readOnly = true)
	public void requireAllMarked(String meetingCode, Actor actor) {
		long open = of(meetingCode, actor).stream().filter(Announceable::isOpen).count();
		if (open > 0) {
			throw new Refusal("meeting.announcements-open", String.valueOf(open));
		}
	}

	long opinionsAt(String meetingCode) {
		return rows.opinionsAt(meetingCode);
	}

	void announce(Meeting meeting, String petitionCode, Stamp stamp) {
		mark(meeting.code(), petitionCode, AnnouncementKind.ANSWER, AnnouncementOutcome.READ, null, stamp);
	}

	/** The answers among them that nobody has marked. */
	List<Announceable> waitingFor(Meeting meeting, LocalDate today, String reader) {
		return listed(meeting, today, reader).stream()
			.filter(each -> each.isOpen() && each.kind() == AnnouncementKind.ANSWER).toList();
	}

	/** Of its group, or of the group that looks after its place today. */
	private List<Announceable> listed(Meeting meeting, LocalDate today, String reader) {
		return meeting.groupCode() == null ? List.of() : rows.of(meeting, now(meeting, today), reader);
	}

	private void mark(String meetingCode, String petitionCode, AnnouncementKind kind, AnnouncementOutcome outcome, String why,
			Stamp stamp) {
		Meeting meeting = meetings.lock(meetingCode).orElseThrow(() -> Refusal.notFound("meeting.no-meeting", meetingCode));
		Petition petition = keeper.take(petitionCode);
		require(meeting, petition, stamp);
		AnnouncementOutcome marked = rows.marked(meetingCode, petitionCode, kind).orElse(null);
		if (marked == outcome) {
			return;
		}
		boolean wasSlip = marked == AnnouncementOutcome.READ;
		if (!wasSlip && kind == AnnouncementKind.ANSWER && !isAwaited(meeting, petition)) {
			throw Refusal.conflict("meeting.already-announced", petitionCode);
		}
		rows.mark(meetingCode, petitionCode, kind, outcome, why, stamp);
		if (outcome == AnnouncementOutcome.CARRIED) {
			String line = OneLine.cut(meetingCode + ": " + why);
			if (wasSlip && kind == AnnouncementKind.ANSWER) {
				petition.answer().takeBackAnnouncement(line, stamp);
			}
			else {
				petition.answer().carried(line, stamp);
			}
		}
		else if (kind == AnnouncementKind.PROMISE) {
			petition.answer().promiseTold(meetingCode, stamp);
		}
		else {
			petition.answer().announced(meetingCode, stamp);
		}
		keeper.keep(petition);
	}

	private static boolean isAwaited(Meeting meeting, Petition petition) {
		return petition.result().announcement() == Announcement.PENDING && petition.milestones().isAnswered()
				&& !VietnamTime.dateOf(petition.milestones().issuedAt()).isAfter(VietnamTime.dateOf(meeting.lastAt()));
	}

	private void require(Meeting meeting, Petition petition, Stamp stamp) {
		if (petition.aboutOfficial().filter(stamp.username()::equals).isPresent()) {
			throw Refusal.notFound("petition.not-found", petition.code());
		}
		if (meeting.status() == MeetingStatus.CANCELLED) {
			throw Refusal.conflict("meeting.is-cancelled", meeting.code());
		}
		Place held = now(meeting, VietnamTime.dateOf(stamp.at()));
		if (!petition.placeNow().wardCode().equals(held.wardCode())) {
			throw new Refusal("meeting.petition-of-other-ward", petition.code());
		}
		if (held.groupCode() != null && !held.groupCode().equals(petition.placeNow().groupCode())) {
			throw new Refusal("meeting.petition-of-other-group", petition.code());
		}
		if (VietnamTime.dateOf(meeting.scheduledAt()).isAfter(VietnamTime.dateOf(stamp.at()))) {
			throw new Refusal("meeting.not-yet");
		}
	}

	/** A meeting that was held before a re-organisation belongs to the group that looks after its place since. */
	private Place now(Meeting meeting, LocalDate today) {
		return organization.groupNow(meeting.groupCode(), today).map(group -> new Place(group.wardCode(), group.code()))
			.orElseGet(() -> new Place(organization.unitNow(meeting.wardCode(), meeting.groupCode(), today)
				.orElse(meeting.wardCode()), meeting.groupCode()));
	}
}
