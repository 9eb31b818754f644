package vn.nghedan.petition;

import static vn.nghedan.petition.PetitionStatus.ANSWERED_ON_SPOT;
import static vn.nghedan.petition.PetitionStatus.CAPTURED;
import static vn.nghedan.petition.PetitionStatus.CITY_QUEUED;
import static vn.nghedan.petition.PetitionStatus.CITY_SENT;
import static vn.nghedan.petition.PetitionStatus.COMMITTED;
import static vn.nghedan.petition.PetitionStatus.FEEDBACK_PENDING;
import static vn.nghedan.petition.PetitionStatus.IN_PROGRESS;
import static vn.nghedan.petition.PetitionStatus.NEEDS_INFO;
import static vn.nghedan.petition.PetitionStatus.RELAY_PENDING;
import static vn.nghedan.petition.PetitionStatus.RESPONSE_APPROVED;
import static vn.nghedan.petition.PetitionStatus.RESPONSE_DRAFTED;
import static vn.nghedan.petition.PetitionStatus.SUSPENDED;
import static vn.nghedan.petition.PetitionStatus.TRANSFER_PENDING;
import static vn.nghedan.petition.PetitionStatus.UNDER_VERIFICATION;
import static vn.nghedan.petition.PetitionStatus.WITH_OTHER_AGENCY;

import java.util.List;
import java.util.function.Predicate;
import vn.nghedan.calendar.Grade;

/** The one table of which clock runs when; how long and from when is in the deadline rules. */
enum ClockPlan {

	/** Entry in the book. */
	D04(in(CAPTURED), in(NEEDS_INFO)),
	/** Notice of handling to the petitioner; nothing pauses it. */
	D05(petition -> petition.status().isOpen() && petition.milestones().noticeOfHandlingAt() == null && unanswered(petition)),
	/** Acceptance of a transfer. */
	D06(in(TRANSFER_PENDING)),
	/** Verification, done when its report has led to a proposal. */
	D09(petition -> petition.status() == UNDER_VERIFICATION && petition.proposal().isEmpty()),
	/** Resolution, by grade, until the answer is issued. */
	D10(graded(Grade.URGENT), in(SUSPENDED)),
	D11(graded(Grade.SIMPLE), in(SUSPENDED)),
	D12(graded(Grade.NORMAL), in(SUSPENDED)),
	D13(graded(Grade.COMPLEX), in(SUSPENDED)),
	/** The absolute alarm; nothing pauses it. */
	D15(petition -> petition.status().isOpen() && unanswered(petition) && petition.milestones().reopenedAt() == null),
	/** A dossier waits to be sent. */
	D16(in(CITY_QUEUED)),
	/** The agency's reply. */
	D17(in(CITY_SENT, WITH_OTHER_AGENCY)),
	/** Telling the petitioner. */
	D19(in(RELAY_PENDING)),
	/** The window for the petitioner's judgment. */
	D21(petition -> petition.status() == FEEDBACK_PENDING && !petition.pending().reopeningAsked()),
	/** The decision on reopening. */
	D22(petition -> petition.status() == FEEDBACK_PENDING && petition.pending().reopeningAsked()),
	/** A promise with a date. */
	D23(in(COMMITTED)),
	/** Confirmation of an on-the-spot answer. */
	D31(in(ANSWERED_ON_SPOT)),
	/** The petitioner's additional information. */
	D32(in(NEEDS_INFO));

	static final List<ClockPlan> RESOLUTION = List.of(D10, D11, D12, D13);

	private final Predicate<Petition> running;
	private final Predicate<Petition> paused;

	ClockPlan(Predicate<Petition> running) {
		this(running, petition -> false);
	}

	ClockPlan(Predicate<Petition> running, Predicate<Petition> paused) {
		this.running = running;
		this.paused = paused;
	}

	boolean runsFor(Petition petition) {
		return running.test(petition);
	}

	boolean pausedFor(Petition petition) {
		return paused.test(petition);
	}

	/** Nobody can be told whom nobody knows. */
	boolean appliesTo(Petition petition) {
		return this != D05 || !petition.petitioner().anonymous();
	}

	private static Predicate<Petition> in(PetitionStatus... statuses) {
		List<PetitionStatus> some = List.of(statuses);
		return petition -> some.contains(petition.status());
	}

	private static Predicate<Petition> graded(Grade grade) {
		Predicate<Petition> working = in(IN_PROGRESS, RESPONSE_DRAFTED, RESPONSE_APPROVED);
		return petition -> working.test(petition) && petition.route().handling() == Handling.RESOLVE
				&& petition.route().grade() == grade;
	}

	private static boolean unanswered(Petition petition) {
		return !petition.milestones().isAnswered();
	}
}
