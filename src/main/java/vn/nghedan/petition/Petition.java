package vn.nghedan.petition;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Arrays;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.nghedan.platform.Refusal;

/**
 * The case. Its verbs are grouped by the chapters of its life ({@link #intake()}, {@link #assessment()},
 * {@link #resolution()}, {@link #referral()}, {@link #relocation()}, {@link #answer()}, {@link #merging()}, {@link #ending()}); each is guarded by the status table,
 * writes the journal and takes the time from outside.
 */
@Entity
public class Petition extends PetitionParts {

	public static final int LONGEST_TEXT = 10_000;

	protected Petition() {
	}

	Petition(String code, Origin origin, Place place, Place placeNow, PetitionKind kind, String content,
			boolean urgent, Petitioner petitioner, Stamp stamp) {
		this.code = code;
		this.origin = origin;
		this.place = place;
		this.placeNow = placeNow;
		this.kind = kind;
		this.content = content;
		this.subject = new Subject(null, null, urgent, false);
		this.milestones = new Milestones(stamp.at());
		this.pending = new Pending();
		this.result = Result.none(placeNow);
		this.petitioner = petitioner;
	}

	public Intake intake() {
		return new Intake(this);
	}

	public Assessment assessment() {
		return new Assessment(this);
	}

	public Resolution resolution() {
		return new Resolution(this);
	}

	public Referral referral() {
		return new Referral(this);
	}

	public Relocation relocation() {
		return new Relocation(this);
	}

	public Answer answer() {
		return new Answer(this);
	}

	public Merging merging() {
		return new Merging(this);
	}

	public Ending ending() {
		return new Ending(this);
	}

	/** Whether it was answered on the spot by what the chair decided there. */
	boolean decidedByChair() {
		return onTheSpotAnswer != null && onTheSpotAnswer.decidedByChair();
	}

	void become(PetitionStatus next, CaseAction action, String reason, Stamp stamp) {
		if (status != null && !status.mayBecome(next)) {
			throw wrongState();
		}
		if (isAnonymised()) {
			throw Refusal.conflict("retention.anonymised", code);
		}
		PetitionStatus before = status;
		status = next;
		milestones.statusSince = stamp.at();
		journal.add(new JournalEntry(this, action, before, reason, stamp));
		if (!next.isWorkedOn() && pending.settleExtensions()) {
			events.add(new ExtensionSettled(code));
		}
		if (before != null && !next.isOpen()) {
			events.add(new PetitionClosed(code));
		}
	}

	/** Since when nothing of it is here but what numbers are made of; {@code null} as long as it is whole. */
	public Instant anonymisedAt() {
		return anonymisedAt;
	}

	public boolean isAnonymised() {
		return anonymisedAt != null;
	}

	/** Told personally and read out where the group meets, or nobody has to read it out: both are needed. */
	public boolean isFullyRelayed() {
		return status.isTold() && result.announcement() != Announcement.PENDING;
	}

	/** What a meeting is to hear is due when the group meets next, whenever that is by now. */
	void announceOn(KnownMeetings meetings) {
		if (status.isOpen() && milestones.isAnswered() && result.announcement() == Announcement.PENDING) {
			result = result.announcedOn(meetings.nextFor(code, placeNow.groupCode(), milestones.issuedAt()).orElse(null));
		}
	}

	/** Kept from papers and lists from now on, or not any more. */
	void hideName(boolean hidden, String reason, Stamp stamp) {
		confidential = hidden;
		note(hidden ? CaseAction.HIDE_NAME : CaseAction.SHOW_NAME, reason, stamp);
	}

	void note(CaseAction action, String reason, Stamp stamp) {
		journal.add(new JournalEntry(this, action, status, reason, stamp));
	}

	void require(PetitionStatus... allowed) {
		if (!Arrays.asList(allowed).contains(status)) {
			throw wrongState();
		}
	}

	void requireOpen() {
		if (!status.isOpen()) {
			throw wrongState();
		}
	}

	Refusal wrongState() {
		return Refusal.conflict("petition.wrong-state", code, status.label(LocaleContextHolder.getLocale()));
	}
}
