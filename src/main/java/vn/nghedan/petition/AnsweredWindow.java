package vn.nghedan.petition;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.nghedan.platform.VietnamTime;

/** For how long an answer is new enough to be the answer to somebody else who asks the same. */
@Component
class AnsweredWindow {

	private final int days;

	AnsweredWindow(@Value("${nghedan.likeness.answered-days:180}") int days) {
		this.days = days;
	}

	LocalDate firstDay(Instant now) {
		return VietnamTime.dateOf(now).minusDays(days);
	}

	/** Whether the petition has an answer of this window, and has not been opened again since. */
	boolean holds(Petition petition, Instant now) {
		return petition.milestones().isAnswered() && holds(petition.status(), petition.milestones().issuedAt(), now);
	}

	/** @param issuedAt when the present round was answered */
	boolean holds(PetitionStatus status, Instant issuedAt, Instant now) {
		return (status.isOpen() || status.isEndOfAnswer()) && !VietnamTime.dateOf(issuedAt).isBefore(firstDay(now));
	}
}
