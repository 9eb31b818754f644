package vn.nghedan.dossier;

/** What is to be done next about a dossier that was sent. */
public enum FollowUpStep {

	REMINDER, REPORT, WAIT, DONE

}
