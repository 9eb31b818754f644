package vn.nghedan.web;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.nghedan.meeting.Agendas;
import vn.nghedan.meeting.Announceable;
import vn.nghedan.meeting.AnnouncementKind;
import vn.nghedan.meeting.Announcements;
import vn.nghedan.meeting.Meeting;
import vn.nghedan.meeting.MeetingDiary;
import vn.nghedan.meeting.MeetingFloor;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.VietnamTime;

/** What a meeting is about, who is to come, and what happened to it before. */
@Component
class MeetingAgendas {

	private final Announcements announcements;
	private final MeetingFloor floor;
	private final MeetingDiary diary;
	private final Agendas agendas;
	private final Names names;

	MeetingAgendas(Announcements announcements, MeetingFloor floor, MeetingDiary diary, Agendas agendas, Names names) {
		this.announcements = announcements;
		this.floor = floor;
		this.diary = diary;
		this.agendas = agendas;
		this.names = names;
	}

	MeetingView.Agenda of(Meeting meeting, Actor actor) {
		List<Announceable> heard = announcements.of(meeting.code(), actor);
		return new MeetingView.Agenda(prompts(meeting), of(heard, AnnouncementKind.ANSWER), of(heard, AnnouncementKind.PROMISE));
	}

	MeetingView.Agenda withoutCases(Meeting meeting) {
		return new MeetingView.Agenda(prompts(meeting), List.of(), List.of());
	}

	private List<MeetingView.Prompt> prompts(Meeting meeting) {
		return agendas.prompts(meeting.type(), VietnamTime.dateOf(meeting.scheduledAt())).stream().map(MeetingView.Prompt::new)
				.toList();
	}

	private static List<MeetingView.ToAnnounce> of(List<Announceable> heard, AnnouncementKind kind) {
		return heard.stream().filter(each -> each.kind() == kind)
				.map(each -> new MeetingView.ToAnnounce(each.petitionCode(), each.receiptDate(), PetitionLine.excerpt(each.content()),
						each.answer(), each.promiseDue(), each.outcome() == null ? null : each.outcome().name(), each.reason(),
						each.proof(), each.carried()))
				.toList();
	}

	List<MeetingView.Session> sessions(String code) {
		return floor.sessions(code).stream().map(each -> new MeetingView.Session(each.id(), each.position(), each.name(),
				each.scheduledAt(), each.place(), each.startedAt(), each.residentsPresent())).toList();
	}

	List<MeetingView.Participant> participants(String code) {
		return floor.participants(code).stream().map(each -> new MeetingView.Participant(each.id(), each.title(), each.username(),
				names.official(each.username()), each.required(), each.came(), each.note())).toList();
	}

	List<MeetingView.Change> changes(String code) {
		return diary.changes(code).stream().map(each -> new MeetingView.Change(each.kind(), Labels.of("meetingChange", each.kind()),
				each.fromAt(), each.toAt(), each.username(), names.official(each.username()), each.reason(), each.changedBy(),
				names.official(each.changedBy()), each.changedAt())).toList();
	}
}
