package vn.nghedan.petition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/**
 * What the answer says, by when a promise is kept, and whether the group's meeting has heard it.
 *
 * @param announceOn the day of the meeting that is to hear it; {@code null} as long as none is planned, and once it has
 */
@Embeddable
public record Result(@Enumerated(EnumType.STRING) Outcome outcome, LocalDate promiseDue,
		@Enumerated(EnumType.STRING) Announcement announcement, LocalDate announceOn) {

	/** No answer yet; without a group there is no meeting to hear it. */
	static Result none(Place place) {
		return new Result(null, null, place.groupCode() == null ? Announcement.NOT_APPLICABLE : Announcement.PENDING,
				null);
	}

	/** A roadmap needs the date of the promise, in the future; the other outcomes have none. */
	Result answering(Outcome answer, LocalDate promise, Stamp stamp) {
		if (answer == null) {
			throw new Refusal("petition.outcome-missing");
		}
		if (answer != Outcome.ROADMAP) {
			return new Result(answer, null, announcement, announceOn);
		}
		if (promise == null || !promise.isAfter(VietnamTime.dateOf(stamp.at()))) {
			throw new Refusal("petition.promise-date");
		}
		return new Result(answer, promise, announcement, announceOn);
	}

	Result announced(Announcement now) {
		return new Result(outcome, promiseDue, now, null);
	}

	/** What no group meets to hear need not be read out. */
	Result at(Place place) {
		return place.groupCode() == null && announcement == Announcement.PENDING ? announced(Announcement.NOT_APPLICABLE) : this;
	}

	Result announcedOn(LocalDate day) {
		return new Result(outcome, promiseDue, announcement, day);
	}
}
