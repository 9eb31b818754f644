package vn.nghedan.web.meeting;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.nghedan.meeting.Meeting;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.Refusal;
import vn.nghedan.web.Labels;
import vn.nghedan.web.MeetingRight;

/** Takes the opinions of a meeting in one by one, each in a transaction of its own: a broken one does not lose the others. */
@Component
class OpinionIntake {

	private static final Logger log = LoggerFactory.getLogger(OpinionIntake.class);

	private final CaptureDesk desk;
	private final MeetingRight right;

	OpinionIntake(CaptureDesk desk, MeetingRight right) {
		this.desk = desk;
		this.right = right;
	}

	/** In the order in which they were sent. */
	List<OpinionResult> take(String meetingCode, SpeechRequest request, Actor actor) {
		Meeting meeting = right.see(meetingCode, actor);
		right.requireHold(meetingCode, actor);
		return request.opinions().stream().map(said -> take(meeting, request.speech(), said, actor)).toList();
	}

	private OpinionResult take(Meeting meeting, SpeechRequest.Speech speech, SpeechRequest.Said said, Actor actor) {
		try {
			Petition petition = desk.capture(said.at(meeting, speech).opinion(), actor);
			return new OpinionResult(said.key(), petition.code(), petition.status().name(), Labels.of(petition.status()),
					petition.origin().receiptDate(), null);
		}
		catch (Refusal refusal) {
			return broken(said, refusal.code(), refusal.in(LocaleContextHolder.getLocale()), false);
		}
		// Whatever else befalls this one (the database, a collision): the next one still has its chance, and this one comes again
		catch (RuntimeException e) {
			log.warn("An opinion at meeting {} was not stored: {}", meeting.code(), e.getClass().getSimpleName());
			return broken(said, "web.failed", Messages.text("web", "refusal.web.opinion-failed", LocaleContextHolder.getLocale()), true);
		}
	}

	private static OpinionResult broken(SpeechRequest.Said said, String code, String detail, boolean again) {
		return new OpinionResult(said.key(), null, null, null, null, new OpinionResult.Problem(code, detail, again));
	}
}
