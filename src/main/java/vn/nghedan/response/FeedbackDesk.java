package vn.nghedan.response;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Announcement;
import vn.nghedan.petition.CaseDesk;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;

/** Where the petitioner's judgment is recorded, and what follows from it. */
@Service
@Transactional
public class FeedbackDesk {

	private final Feedbacks feedbacks;
	private final CaseKeeper keeper;
	private final CaseDesk cases;

	FeedbackDesk(Feedbacks feedbacks, CaseKeeper keeper, CaseDesk cases) {
		this.feedbacks = feedbacks;
		this.keeper = keeper;
		this.cases = cases;
	}

	/**
	 * Dissatisfied means that a manager decides on reopening; otherwise the case ends, which needs the answer to be heard
	 * by the group's meeting or a reason why not.
	 *
	 * @param attitude 1 to 5 or {@code null}
	 * @param announcementWaived why the answer is not read out at a meeting of the group; {@code null} when it is
	 */
	public void record(String code, Satisfaction satisfaction, Integer attitude, String comment,
			String announcementWaived, Actor actor) {
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(actor);
		if (satisfaction == null || attitude != null && (attitude < 1 || attitude > 5)) {
			throw new Refusal("response.feedback-details");
		}
		petition.answer().feedback(satisfaction != Satisfaction.DISSATISFIED, satisfaction.name(), stamp);
		boolean unheard = petition.result().announcement() == Announcement.PENDING;
		if (unheard && announcementWaived == null && satisfaction != Satisfaction.DISSATISFIED) {
			throw Refusal.conflict("response.not-announced", code);
		}
		if (unheard && announcementWaived != null) {
			petition.answer().waiveAnnouncement(announcementWaived, stamp);
		}
		feedbacks.saveAndFlush(new Feedback(code, satisfaction, attitude, comment, stamp));
		keeper.keep(petition);
	}

	/** Nobody has said anything in time. */
	public void windowEnded(String code) {
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(Actor.SYSTEM);
		petition.answer().windowEnded(stamp);
		feedbacks.saveAndFlush(new Feedback(code, null, null, null, stamp));
		keeper.keep(petition);
	}

	public void decideReopening(String code, boolean reopen, String reason, Actor actor) {
		cases.decideReopening(code, reopen, reason, actor);
	}

	/** Oldest first. */
	@Transactional(readOnly = true)
	public List<Feedback> feedbackOn(String code) {
		return feedbacks.findByPetitionCodeOrderById(code);
	}
}
