package vn.nghedan.petition;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import vn.nghedan.platform.Messages;

/** Where a petition stands, and the one table of where it may go from there. */
public enum PetitionStatus {

	CAPTURED, ANSWERED_ON_SPOT, REGISTERED, NEEDS_INFO, UNDER_VERIFICATION, CLASSIFIED, TRANSFER_PENDING, IN_PROGRESS,
	CITY_QUEUED, CITY_SENT, WITH_OTHER_AGENCY, CITY_REPLIED, RESPONSE_DRAFTED, RESPONSE_APPROVED, RESPONSE_ISSUED,
	RELAY_PENDING, RELAYED, FEEDBACK_PENDING, COMMITTED, SUSPENDED, CLOSED_RESOLVED, CLOSED_EXPLAINED,
	CLOSED_NOT_ACCEPTED, CLOSED_DUPLICATE, CLOSED_INELIGIBLE, CLOSED_OUT_OF_SCOPE, DIVERTED_COMPLAINT,
	DIVERTED_REGULATION, DIVERTED_VOTER, DIVERTED_CRIME, WITHDRAWN, RECORDED_ONLY;

	private static final Set<PetitionStatus> TERMINAL = EnumSet.range(CLOSED_RESOLVED, RECORDED_ONLY);
	private static final Set<PetitionStatus> END_OF_ANSWER = EnumSet.range(CLOSED_RESOLVED, CLOSED_NOT_ACCEPTED);
	private static final Set<PetitionStatus> DIVERTED = EnumSet.range(DIVERTED_COMPLAINT, DIVERTED_CRIME);
	private static final Set<PetitionStatus> WORKED_ON = EnumSet.of(IN_PROGRESS, SUSPENDED, RESPONSE_DRAFTED,
			RESPONSE_APPROVED);
	private static final Set<PetitionStatus> WORK = EnumSet.of(IN_PROGRESS, CITY_QUEUED);

	/** Petitions may be withdrawn, merged into another and diverted as long as they are open. */
	private static final Set<PetitionStatus> ALWAYS_POSSIBLE = join(DIVERTED, EnumSet.of(WITHDRAWN, CLOSED_DUPLICATE));

	/** Open means that somebody still owes something; a promise that is being watched is open. */
	public boolean isOpen() {
		return !TERMINAL.contains(this);
	}

	/** Whether an authority of our own is at work on the matter, so that more time can be a question. */
	boolean isWorkedOn() {
		return WORKED_ON.contains(this);
	}

	public boolean isDiverted() {
		return DIVERTED.contains(this);
	}

	/** Whether the petitioner has heard his answer, or whoever heard it in his place. */
	boolean isTold() {
		return this == FEEDBACK_PENDING || this == COMMITTED || isEndOfAnswer();
	}

	/** Closed because its answer has been heard. */
	boolean isEndOfAnswer() {
		return END_OF_ANSWER.contains(this);
	}

	public boolean mayBecome(PetitionStatus next) {
		return isOpen() && ALWAYS_POSSIBLE.contains(next) || next().contains(next);
	}

	Set<PetitionStatus> next() {
		return switch (this) {
			case ANSWERED_ON_SPOT -> EnumSet.of(RELAYED, CAPTURED);
			case CAPTURED -> EnumSet.of(REGISTERED, NEEDS_INFO, CLOSED_INELIGIBLE, CLOSED_OUT_OF_SCOPE, RECORDED_ONLY);
			case NEEDS_INFO -> EnumSet.of(CAPTURED, CLOSED_INELIGIBLE);
			case REGISTERED -> EnumSet.of(UNDER_VERIFICATION, CLASSIFIED);
			case UNDER_VERIFICATION -> EnumSet.of(CLASSIFIED);
			case CLASSIFIED -> EnumSet.of(CLASSIFIED, TRANSFER_PENDING, IN_PROGRESS, CITY_QUEUED, CLOSED_OUT_OF_SCOPE,
					RECORDED_ONLY);
			case TRANSFER_PENDING -> EnumSet.of(IN_PROGRESS, CLASSIFIED, CITY_QUEUED);
			case IN_PROGRESS -> EnumSet.of(SUSPENDED, RESPONSE_DRAFTED, CLASSIFIED, CITY_QUEUED);
			case SUSPENDED -> EnumSet.of(IN_PROGRESS, CITY_QUEUED);
			case CITY_QUEUED -> EnumSet.of(CITY_SENT, WITH_OTHER_AGENCY, CLASSIFIED, TRANSFER_PENDING, IN_PROGRESS);
			case CITY_SENT, WITH_OTHER_AGENCY -> EnumSet.of(CITY_REPLIED, CLASSIFIED, CITY_QUEUED);
			case CITY_REPLIED -> EnumSet.of(RESPONSE_DRAFTED);
			case RESPONSE_DRAFTED -> EnumSet.of(RESPONSE_DRAFTED, RESPONSE_APPROVED, CITY_QUEUED);
			case RESPONSE_APPROVED -> EnumSet.of(RESPONSE_ISSUED);
			case RESPONSE_ISSUED -> EnumSet.of(RELAY_PENDING);
			case RELAY_PENDING -> EnumSet.of(RELAYED, CAPTURED);
			case RELAYED -> EnumSet.of(FEEDBACK_PENDING);
			case FEEDBACK_PENDING -> join(WORK,
					EnumSet.of(CLOSED_RESOLVED, CLOSED_EXPLAINED, CLOSED_NOT_ACCEPTED, COMMITTED, CAPTURED));
			case COMMITTED -> join(WORK, EnumSet.of(CLOSED_RESOLVED));
			case CLOSED_DUPLICATE -> EnumSet.of(RELAY_PENDING, CAPTURED);
			case CLOSED_EXPLAINED -> join(WORK, EnumSet.of(CAPTURED));
			case CLOSED_RESOLVED, CLOSED_NOT_ACCEPTED, CLOSED_INELIGIBLE, CLOSED_OUT_OF_SCOPE -> WORK;
			default -> EnumSet.noneOf(PetitionStatus.class);
		};
	}

	public String label(Locale locale) {
		return Messages.text("petition", "status." + name(), locale);
	}

	private static Set<PetitionStatus> join(Set<PetitionStatus> some, Set<PetitionStatus> more) {
		Set<PetitionStatus> all = EnumSet.copyOf(some);
		all.addAll(more);
		return all;
	}
}
