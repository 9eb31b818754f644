package vn.nghedan.web;

import java.util.List;

/** The order in which a petition goes through the steps of its life; whatever is beside it comes behind. */
final class DashboardFlow {

	private static final List<String> STEPS = List.of("userTask_confirmOnTheSpotAnswer", "userTask_register", "userTask_recordInformation",
			"userTask_confirmRefusal", "userTask_verify", "userTask_classify", "userTask_confirmClassification", "userTask_acceptTransfer",
			"userTask_decideCompetence", "userTask_resolve", "userTask_resume", "userTask_recordReply", "userTask_draftResponse",
			"userTask_approveResponse", "userTask_issueResponse", "userTask_tellPetitioner", "userTask_recordFeedback",
			"userTask_decideReopening");

	private DashboardFlow() {
	}

	static int place(String step) {
		int place = STEPS.indexOf(step);
		return place < 0 ? STEPS.size() : place;
	}
}
