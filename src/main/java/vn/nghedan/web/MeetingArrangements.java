package vn.nghedan.web;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.meeting.Meeting;
import vn.nghedan.meeting.MeetingDiary;
import vn.nghedan.meeting.MeetingSettings;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.VietnamTime;

/** Changes to planned meetings, each after asking whether it is this official's business. */
@Component
@Transactional
class MeetingArrangements {

	private final MeetingDiary diary;
	private final MeetingRight right;
	private final MeetingAgendas agendas;
	private final MeetingSettings settings;
	private final Names names;
	private final Clock clock;

	MeetingArrangements(MeetingDiary diary, MeetingRight right, MeetingAgendas agendas, MeetingSettings settings, Names names,
			Clock clock) {
		this.diary = diary;
		this.right = right;
		this.agendas = agendas;
		this.settings = settings;
		this.names = names;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Instant proposal(String code, Actor actor) {
		right.requireArrange(code, actor);
		return diary.proposal(code);
	}

	public void postpone(String code, Instant to, String reason, Actor actor) {
		right.requireArrange(code, actor);
		diary.postpone(code, to, reason, actor);
	}

	public void cancel(String code, String reason, Actor actor) {
		right.requireArrange(code, actor);
		diary.cancel(code, reason, actor);
	}

	public void sendInstead(String code, String official, Actor actor) {
		right.requireArrange(code, actor);
		diary.sendInstead(code, official, actor);
	}

	public void invited(String code, Actor actor) {
		if (!right.mayHold(right.seePlan(code, actor), actor)) {
			right.requireArrange(code, actor);
		}
		diary.invite(code, actor);
	}

	@Transactional(readOnly = true)
	public InvitationView invitation(String code, Actor actor) {
		Meeting meeting = right.seePlan(code, actor);
		MeetingView.Agenda agenda = right.sees(meeting, actor) ? agendas.of(meeting, actor) : agendas.withoutCases(meeting);
		Instant latest = VietnamTime.startOf(VietnamTime.dateOf(meeting.scheduledAt()).minusDays(settings.noticeDays() - 1L));
		return new InvitationView(code, Labels.of(meeting.type()), names.unit(meeting.wardCode()),
				names.group(meeting.wardCode(), meeting.groupCode()), meeting.scheduledAt(), meeting.place(),
				names.official(meeting.liaisonUsername()),
				agendas.sessions(code).stream().map(each -> new InvitationView.Evening(each.name(), each.scheduledAt(), each.place())).toList(),
				agendas.participants(code).stream().map(MeetingView.Participant::title).toList(),
				agenda.prompts().stream().map(MeetingView.Prompt::text).toList(), agenda.toAnnounce().size() + agenda.promises().size(),
				meeting.course().movedFrom(), meeting.course().movedBecause(), meeting.course().invitedAt(),
				meeting.course().invitedAt() == null && !clock.instant().isBefore(latest));
	}
}
