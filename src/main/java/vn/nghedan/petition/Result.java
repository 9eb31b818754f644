package vn.nghedan.petition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** What the answer says, by when a promise is kept, and whether the group's meeting has heard it. */
@Embeddable
public record Result(@Enumerated(EnumType.STRING) Outcome outcome, LocalDate promiseDue,
		@Enumerated(EnumType.STRING) Announcement announcement) {

	/** No answer yet; without a group there is no meeting to hear it. */
	static Result none(Place place) {
		return new Result(null, null, place.groupCode() == null ? Announcement.NOT_APPLICABLE : Announcement.PENDING);
	}

	/** A roadmap needs the date of the promise, in the future; the other outcomes have none. */
	Result answering(Outcome answer, LocalDate promise, Stamp stamp) {
		if (answer == null) {
			throw new Refusal("petition.outcome-missing");
		}
		if (answer != Outcome.ROADMAP) {
			return new Result(answer, null, announcement);
		}
		if (promise == null || !promise.isAfter(VietnamTime.dateOf(stamp.at()))) {
			throw new Refusal("petition.promise-date");
		}
		return new Result(answer, promise, announcement);
	}

	Result announced(Announcement now) {
		return new Result(outcome, promiseDue, now);
	}
}
