package vn.nghedan.petition;

import static vn.nghedan.petition.ClockHolder.OFFICE;
import static vn.nghedan.petition.ClockHolder.UNIT;
import static vn.nghedan.petition.ClockHolder.WARD;
import static vn.nghedan.petition.PetitionStatus.ANSWERED_ON_SPOT;
import static vn.nghedan.petition.PetitionStatus.CAPTURED;
import static vn.nghedan.petition.PetitionStatus.CITY_QUEUED;
import static vn.nghedan.petition.PetitionStatus.CITY_REPLIED;
import static vn.nghedan.petition.PetitionStatus.CITY_SENT;
import static vn.nghedan.petition.PetitionStatus.CLASSIFIED;
import static vn.nghedan.petition.PetitionStatus.COMMITTED;
import static vn.nghedan.petition.PetitionStatus.FEEDBACK_PENDING;
import static vn.nghedan.petition.PetitionStatus.IN_PROGRESS;
import static vn.nghedan.petition.PetitionStatus.NEEDS_INFO;
import static vn.nghedan.petition.PetitionStatus.REGISTERED;
import static vn.nghedan.petition.PetitionStatus.RELAYED;
import static vn.nghedan.petition.PetitionStatus.RELAY_PENDING;
import static vn.nghedan.petition.PetitionStatus.RESPONSE_APPROVED;
import static vn.nghedan.petition.PetitionStatus.RESPONSE_DRAFTED;
import static vn.nghedan.petition.PetitionStatus.RESPONSE_ISSUED;
import static vn.nghedan.petition.PetitionStatus.SUSPENDED;
import static vn.nghedan.petition.PetitionStatus.TRANSFER_PENDING;
import static vn.nghedan.petition.PetitionStatus.UNDER_VERIFICATION;
import static vn.nghedan.petition.PetitionStatus.WITH_OTHER_AGENCY;

import java.util.List;
import java.util.function.Predicate;
import vn.nghedan.calendar.Grade;

/**
 * The one table of which clock runs when and by whose calendar; how long and from when is in the deadline rules. Every
 * open petition has a running clock, so that nothing waits unseen, and no closed one has any.
 */
enum ClockPlan {
	/** Telling the leaders of something urgent. */
	D02(WARD, in(CAPTURED).and(urgentAndUntold()), in(NEEDS_INFO).and(urgentAndUntold())),
	/** A delegation has heard of it; nothing of the case waits for that, and nothing pauses it. */
	D03(WARD, open().and(petition -> petition.milestones().isUnreported())),
	/** Entry in the book. */
	D04(WARD, in(CAPTURED), in(NEEDS_INFO)),
	/** Notice of handling to the petitioner; nothing pauses it. */
	D05(WARD, noticeOwed()),
	/** Acceptance of a transfer. */
	D06(UNIT, in(TRANSFER_PENDING)),
	/** Verification, done when its report has led to a proposal. */
	D09(WARD, in(UNDER_VERIFICATION).and(proposed().negate())),
	/** Resolution, by grade, until the answer is issued. */
	D10(UNIT, working(Grade.URGENT), suspended(Grade.URGENT)),
	D11(UNIT, working(Grade.SIMPLE), suspended(Grade.SIMPLE)),
	D12(UNIT, working(Grade.NORMAL), suspended(Grade.NORMAL)),
	D13(UNIT, working(Grade.COMPLEX), suspended(Grade.COMPLEX)),
	/** The decision on an extension that is asked for. */
	D14(UNIT, in(IN_PROGRESS).and(extensionAsked()), in(SUSPENDED).and(extensionAsked())),
	/** The absolute alarm; nothing pauses or extends it. */
	D15(WARD, open().and(answered().negate())),
	/** A dossier waits to be sent. */
	D16(OFFICE, in(CITY_QUEUED)),
	/** The agency's reply. */
	D17(OFFICE, in(CITY_SENT, WITH_OTHER_AGENCY)),
	/** Telling the petitioner that his matter lies with the agency. */
	D18(OFFICE, in(CITY_SENT, WITH_OTHER_AGENCY).and(toldInBetween().negate())),
	/** Telling the petitioner. */
	D19(WARD, in(RESPONSE_ISSUED, RELAY_PENDING)),
	/** Telling the group's meeting. */
	D20(WARD, open().and(answered()).and(petition -> petition.result().announcement() == Announcement.PENDING)),
	/** The window for the petitioner's judgment. */
	D21(WARD, in(RELAYED, FEEDBACK_PENDING).and(reopeningAsked().negate())),
	/** The decision on reopening. */
	D22(WARD, in(FEEDBACK_PENDING).and(reopeningAsked())),
	/** A promise with a date. */
	D23(WARD, in(COMMITTED)),
	/** Confirmation of an on-the-spot answer; of what the chair decided, by himself. */
	D31(WARD, in(ANSWERED_ON_SPOT).and(petition -> !petition.decidedByChair())),
	D37(WARD, in(ANSWERED_ON_SPOT).and(Petition::decidedByChair)),
	/** The petitioner's additional information. */
	D32(WARD, in(NEEDS_INFO)),
	/** Telling the petitioner again and again as long as the agency is silent. */
	D33(OFFICE, in(CITY_SENT, WITH_OTHER_AGENCY).and(toldInBetween())),
	/** Classification where no notice to the petitioner is owed: it was given before, or nobody is known. */
	D34(WARD, unclassified().and(noticeOwed().and(known()).negate())),
	/** Our answer when the agency has given its own. */
	D35(OFFICE, in(CITY_REPLIED, RESPONSE_DRAFTED, RESPONSE_APPROVED).and(handled(Handling.REFER))),
	/** Telling the petitioner that his matter takes longer. */
	D36(WARD, open().and(petition -> petition.pending().extensionToTell()));

	static final List<ClockPlan> RESOLUTION = List.of(D10, D11, D12, D13);
	private static final List<ClockPlan> TELLING = List.of(D05, D18, D33);

	private final ClockHolder holder;
	private final Predicate<Petition> running, paused;

	ClockPlan(ClockHolder holder, Predicate<Petition> running) {
		this(holder, running, petition -> false);
	}

	ClockPlan(ClockHolder holder, Predicate<Petition> running, Predicate<Petition> paused) {
		this.holder = holder;
		this.running = running;
		this.paused = paused;
	}

	ClockHolder holder() {
		return holder;
	}

	boolean isResolution() {
		return RESOLUTION.contains(this);
	}

	/** Work of the intake desk, which begins whenever the petition gets there. */
	boolean isDeskwork() {
		return this == D02 || this == D04;
	}

	/** Whether reopening begins a new term; the other terms from receipt are over by then. */
	boolean startsAnew() {
		return isResolution() || this == D15;
	}

	boolean runsFor(Petition petition) {
		return running.test(petition);
	}

	boolean pausedFor(Petition petition) {
		return paused.test(petition);
	}

	boolean isLiveFor(Petition petition) {
		return runsFor(petition) || pausedFor(petition);
	}

	/** Nobody can be told whom nobody knows. */
	boolean appliesTo(Petition petition) {
		return !TELLING.contains(this) || known().test(petition);
	}

	private static Predicate<Petition> in(PetitionStatus... statuses) {
		List<PetitionStatus> some = List.of(statuses);
		return petition -> some.contains(petition.status());
	}

	private static Predicate<Petition> open() {
		return petition -> petition.status().isOpen();
	}

	private static Predicate<Petition> working(Grade grade) {
		return in(IN_PROGRESS, RESPONSE_DRAFTED, RESPONSE_APPROVED).and(handled(Handling.RESOLVE)).and(graded(grade));
	}

	private static Predicate<Petition> suspended(Grade grade) {
		return in(SUSPENDED).and(graded(grade));
	}

	private static Predicate<Petition> graded(Grade grade) {
		return petition -> petition.route().grade() == grade;
	}

	private static Predicate<Petition> handled(Handling handling) {
		return petition -> petition.route().handling() == handling;
	}

	private static Predicate<Petition> urgentAndUntold() {
		return petition -> petition.subject().urgent() && petition.milestones().leadersToldAt() == null;
	}

	private static Predicate<Petition> known() {
		return petition -> !petition.petitioner().anonymous();
	}

	private static Predicate<Petition> answered() {
		return petition -> petition.milestones().isAnswered();
	}

	/** The notice of handling belongs to the first round; who asks again has had his answer. */
	private static Predicate<Petition> noticeOwed() {
		return open().and(answered().negate())
			.and(petition -> petition.milestones().noticeOfHandlingAt() == null && petition.milestones().reopenedAt() == null);
	}

	private static Predicate<Petition> unclassified() {
		return in(REGISTERED, CLASSIFIED).or(in(UNDER_VERIFICATION).and(proposed()));
	}

	private static Predicate<Petition> proposed() {
		return petition -> petition.proposal().isPresent();
	}

	private static Predicate<Petition> extensionAsked() {
		return petition -> petition.pending().requestedDays() != null;
	}

	private static Predicate<Petition> toldInBetween() {
		return petition -> petition.milestones().isInterimReplied();
	}

	private static Predicate<Petition> reopeningAsked() {
		return petition -> petition.pending().reopeningAsked();
	}
}
