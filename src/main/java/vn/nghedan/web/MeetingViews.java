package vn.nghedan.web;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.meeting.Meeting;
import vn.nghedan.meeting.MeetingLists;
import vn.nghedan.meeting.MeetingPage;
import vn.nghedan.meeting.MeetingQuery;
import vn.nghedan.meeting.MeetingRoom;

/** Meetings as those see them who hold them or work for their ward. */
@Component
@Transactional(readOnly = true)
class MeetingViews {

	private final MeetingRoom room;
	private final MeetingLists meetings;
	private final MeetingRight right;
	private final PetitionLists lists;
	private final MeetingAgendas agendas;
	private final MeetingLines lines;

	MeetingViews(MeetingRoom room, MeetingLists meetings, MeetingRight right, PetitionLists lists, MeetingAgendas agendas,
			MeetingLines lines) {
		this.room = room;
		this.meetings = meetings;
		this.right = right;
		this.lists = lists;
		this.agendas = agendas;
		this.lines = lines;
	}

	/** Some lines, and the cursor of the next ones; {@code null} after the last. */
	record Lines(List<MeetingLine> items, String next) {
	}

	public MeetingView of(String code, Actor actor) {
		Meeting meeting = right.seePlan(code, actor);
		boolean whole = right.sees(meeting, actor);
		MeetingView.Agenda agenda = whole ? agendas.of(meeting, actor) : agendas.withoutCases(meeting);
		return new MeetingView(lines.of(meeting), right.mayHold(meeting, actor), right.mayArrange(meeting, actor), whole,
				whole ? meeting.minutes() : null, whole ? lists.ofMeeting(code) : List.of(), agenda.toAnnounce().stream().filter(each -> each.outcome() == null).toList(), agendas.sessions(code), agendas.participants(code),
				agenda, agendas.changes(code));
	}

	/** The meeting that the caller has just planned, maybe for somebody else. */
	public MeetingLine planned(String code) {
		return lines.of(room.get(code));
	}

	/** Those that the actor goes to, or those of the wards that he sees. */
	public Lines list(MeetingQuery asked, boolean mine, String cursor, int size, Actor actor) {
		List<String> wards = mine ? null : right.wards(actor);
		if (wards != null && asked.wards() != null) {
			wards = wards.stream().filter(asked.wards()::contains).toList();
		}
		MeetingQuery query = new MeetingQuery(mine ? actor.username() : asked.official(), mine ? asked.wards() : wards, asked.group(),
				asked.from(), asked.until(), asked.status(), asked.type(), asked.programme());
		MeetingPage page = meetings.list(query, cursor, size);
		return new Lines(page.rows().stream().map(lines::of).toList(), page.next());
	}
}
