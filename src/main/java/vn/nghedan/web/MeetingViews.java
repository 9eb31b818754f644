package vn.nghedan.web;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.meeting.Meeting;
import vn.nghedan.meeting.MeetingRoom;

/** Meetings as those see them who hold them or work for their ward. */
@Component
@Transactional(readOnly = true)
class MeetingViews {

	private final MeetingRoom room;
	private final MeetingRight right;
	private final PetitionLists lists;
	private final Names names;

	MeetingViews(MeetingRoom room, MeetingRight right, PetitionLists lists, Names names) {
		this.room = room;
		this.right = right;
		this.lists = lists;
		this.names = names;
	}

	public MeetingView of(String code, Actor actor) {
		Meeting meeting = right.see(code, actor);
		List<MeetingView.ToAnnounce> answers = room.toAnnounce(code, actor).stream()
				.map(answer -> new MeetingView.ToAnnounce(answer.petitionCode(), answer.receiptDate(),
						PetitionLine.excerpt(answer.content()), answer.answer()))
				.toList();
		return view(meeting, right.mayHold(meeting, actor), meeting.minutes(), lists.ofMeeting(code), answers);
	}

	/** The meeting that the caller has just planned, maybe for somebody else. */
	public MeetingView planned(String code) {
		return line(room.get(code));
	}

	/** Those that the actor holds, newest first. */
	public List<MeetingView> mine(Actor actor) {
		return room.of(actor.username()).stream().map(this::line).toList();
	}

	/** Those of the actor's wards, newest first. */
	public List<MeetingView> ofMyWards(Actor actor) {
		return room.inWards(right.wards(actor)).stream().map(this::line).toList();
	}

	private MeetingView line(Meeting meeting) {
		return view(meeting, false, null, List.of(), List.of());
	}

	private MeetingView view(Meeting meeting, boolean editable, String minutes, List<PetitionLine> opinions,
			List<MeetingView.ToAnnounce> answers) {
		return new MeetingView(meeting.code(), meeting.type().name(), Labels.of(meeting.type()), meeting.groupCode(),
				names.group(meeting.wardCode(), meeting.groupCode()), meeting.wardCode(), names.unit(meeting.wardCode()),
				meeting.scheduledAt(), meeting.place(), meeting.liaisonUsername(), names.official(meeting.liaisonUsername()),
				meeting.status().name(), Labels.of(meeting.status()), meeting.startedAt(), meeting.residentsPresent(),
				meeting.nilReport(), editable, minutes, opinions, answers);
	}
}
