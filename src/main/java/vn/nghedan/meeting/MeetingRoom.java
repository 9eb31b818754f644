package vn.nghedan.meeting;

import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.Numbering;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Where meetings are planned, held and written down. */
@Service
@Transactional
public class MeetingRoom {

	private final Meetings meetings;
	private final Announcements announcements;
	private final Credits credits;
	private final MeetingOpening opening;
	private final Organization organization;
	private final Numbering numbering;
	private final CaseKeeper keeper;
	private final ApplicationEventPublisher events;

	MeetingRoom(Meetings meetings, Announcements announcements, Credits credits, MeetingOpening opening,
			Organization organization, Numbering numbering, CaseKeeper keeper, ApplicationEventPublisher events) {
		this.meetings = meetings;
		this.announcements = announcements;
		this.credits = credits;
		this.opening = opening;
		this.organization = organization;
		this.numbering = numbering;
		this.keeper = keeper;
		this.events = events;
	}

	/** Whoever plans by hand gets the task at once: publishes {@link MeetingPlanned}; without a liaison official it is the planner's. */
	public Meeting plan(MeetingPlan plan, Actor actor) {
		if (plan.scheduledAt() == null) {
			throw new Refusal("meeting.plan-incomplete");
		}
		String liaison = plan.liaisonUsername() == null ? actor.username() : plan.liaisonUsername();
		organization.official(liaison);
		int year = VietnamTime.dateOf(plan.scheduledAt()).getYear();
		MeetingPlan checked = new MeetingPlan(plan.groupCode(), plan.wardCode(), plan.type(), plan.scheduledAt(),
				plan.place(), liaison, plan.programmeCode());
		String code = MeetingCode.of(year, numbering.next(MeetingCode.SERIES, year));
		Meeting meeting = new Meeting(code, ward(plan), checked);
		opening.open(meeting, keeper.stamp(actor).at());
		return meeting;
	}

	/** As {@link #hold}, by whoever checked in or is in charge. */
	public void record(String code, int residentsPresent, Instant startedAt, boolean nilReport, Actor actor) {
		hold(code, new Held(residentsPresent, startedAt, nilReport), actor);
	}

	/** Refuses a meeting without opinions unless it says so, and a nil report when there are opinions. Publishes {@link MeetingHeld}. */
	public void hold(String code, Held held, Actor actor) {
		Meeting meeting = take(code);
		Stamp stamp = keeper.stamp(actor);
		meeting.hold(credits.complete(meeting, held, stamp), announcements.opinionsAt(code), stamp);
		meetings.saveAndFlush(meeting);
		events.publishEvent(new MeetingHeld(code));
	}

	/** The actor has arrived; said again it changes nothing. Publishes {@link MeetingCheckedIn}. */
	public void checkIn(String code, Instant at, Actor actor) {
		Meeting meeting = take(code);
		Stamp stamp = keeper.stamp(actor);
		meeting.checkIn(at, stamp.at(), actor.username(), credits.isChair(actor.username(), meeting, VietnamTime.dateOf(stamp.at())));
		meetings.saveAndFlush(meeting);
		events.publishEvent(new MeetingCheckedIn(code));
	}

	public void writeMinutes(String code, String text, Actor actor) {
		Meeting meeting = take(code);
		meeting.write(PlainText.normalise(text));
		meetings.saveAndFlush(meeting);
	}

	/** The answer to this petition was read out at this meeting. */
	public void announce(String code, String petitionCode, Actor actor) {
		Meeting meeting = take(code);
		Stamp stamp = keeper.stamp(actor);
		announcements.announce(meeting, petitionCode, stamp);
	}

	/** Answers that this meeting is to hear: those of its group, issued, not yet read out, and not about the reader. */
	@Transactional(readOnly = true)
	public List<Announceable> toAnnounce(String code, Actor reader) {
		Stamp stamp = keeper.stamp(reader);
		return announcements.waitingFor(get(code), VietnamTime.dateOf(stamp.at()), reader.username());
	}

	@Transactional(readOnly = true)
	public Meeting get(String code) {
		return meetings.findById(code).orElseThrow(() -> Refusal.notFound("meeting.no-meeting", code));
	}

	private String ward(MeetingPlan plan) {
		if (plan.groupCode() != null) {
			return organization.group(plan.groupCode(), VietnamTime.dateOf(plan.scheduledAt())).wardCode();
		}
		if (plan.wardCode() == null) {
			throw new Refusal("meeting.plan-incomplete");
		}
		return organization.authority(plan.wardCode()).code();
	}

	private Meeting take(String code) {
		return meetings.lock(code).orElseThrow(() -> Refusal.notFound("meeting.no-meeting", code));
	}
}
