package vn.nghedan.process.steps;

import java.util.EnumSet;
import java.util.Set;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionStatus;

/** What the state of a petition means to the gateways of the models; the aggregate decides, these only name it. */
final class StatusCodes {

	private static final Set<PetitionStatus> OWN = EnumSet.of(PetitionStatus.TRANSFER_PENDING, PetitionStatus.IN_PROGRESS);
	private static final Set<PetitionStatus> REFERRED = EnumSet.of(PetitionStatus.CITY_QUEUED, PetitionStatus.CITY_SENT,
			PetitionStatus.WITH_OTHER_AGENCY, PetitionStatus.CITY_REPLIED);
	private static final Set<PetitionStatus> ANSWERED = EnumSet.of(PetitionStatus.RELAYED, PetitionStatus.FEEDBACK_PENDING);

	private StatusCodes() {
	}

	/** What registration decided: REGISTERED, NEEDS_INFO, REFUSAL (the chair is asked) or SET_ASIDE. */
	static String intakeStep(PetitionStatus status) {
		return switch (status) {
			case REGISTERED, NEEDS_INFO -> status.name();
			case CAPTURED -> "REFUSAL";
			default -> "SET_ASIDE";
		};
	}

	/** How intake ended, or would end if it ended now: REGISTERED, ANSWERED or ENDED. */
	static String intakeOutcome(PetitionStatus status) {
		return status == PetitionStatus.REGISTERED ? "REGISTERED" : ANSWERED.contains(status) ? "ANSWERED" : "ENDED";
	}

	/**
	 * With what classification begins: DIRECTED where it is clear who works on it, SUPERIOR where only the common superior
	 * can say, VERIFY, or PROPOSE.
	 */
	static String assessmentStart(Petition petition) {
		if (isBackAtWork(petition.status()))
			return "DIRECTED";
		if (petition.assessment().awaitsSuperior())
			return "SUPERIOR";
		return petition.assessment().needsVerification() ? "VERIFY" : "PROPOSE";
	}

	/** What the chair decided: RETURNED to the classifier, ACCEPTED or SET_ASIDE. */
	static String classificationStep(PetitionStatus status) {
		return status.isOpen() ? isBackAtWork(status) ? "ACCEPTED" : "RETURNED" : "SET_ASIDE";
	}

	/** Who works on it: OWN units, an agency it is REFERRED to, or nobody (SET_ASIDE). */
	static String track(PetitionStatus status) {
		return OWN.contains(status) ? "OWN" : REFERRED.contains(status) ? "REFERRED" : "SET_ASIDE";
	}

	static boolean isBackAtWork(PetitionStatus status) {
		return OWN.contains(status) || REFERRED.contains(status);
	}

	/** RETURNED when somebody has to classify it again, else DONE. */
	static String workOutcome(PetitionStatus status) {
		return status == PetitionStatus.CLASSIFIED ? "RETURNED" : "DONE";
	}

	/** What a reply means: FULL, RETURNED, or WAITING for the rest of it. */
	static String replyStep(PetitionStatus status) {
		return switch (status) {
			case CITY_REPLIED -> "FULL";
			case CLASSIFIED -> "RETURNED";
			default -> "WAITING";
		};
	}
}
