package vn.nghedan.petition;

import vn.nghedan.organization.CompetenceLevel;

/** Whose fault it is when a term runs out: the silence of an agency that we have no orders for is none of ours. */
final class Breach {

	/** {@code SearchQuery} has the same in SQL. */
	private static final String AGENCYS_REPLY = ClockPlan.D17.name();
	private static final String ABSOLUTE_ALARM = ClockPlan.D15.name();

	private Breach() {
	}

	static boolean isOurs(Petition petition, String ruleCode) {
		boolean othersReply = ruleCode.equals(AGENCYS_REPLY) && petition.route().level() == CompetenceLevel.OTHER_AGENCY;
		return !othersReply && isOurs(petition.status(), ruleCode);
	}

	/** Whether who works on the case has to keep the term: whether a delegation meets is not in his hands. */
	static boolean isOfTheWork(String ruleCode) {
		return !ruleCode.equals(ClockPlan.D03.name());
	}

	static boolean isOurs(PetitionStatus status, String ruleCode) {
		return status != PetitionStatus.WITH_OTHER_AGENCY
				|| !ruleCode.equals(AGENCYS_REPLY) && !ruleCode.equals(ABSOLUTE_ALARM);
	}
}
