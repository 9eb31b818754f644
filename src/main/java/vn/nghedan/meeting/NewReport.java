package vn.nghedan.meeting;

import java.util.UUID;

/**
 * What an official reports to the leaders that is no petition.
 *
 * @param key the sender's own; the same again is the same report
 * @param meetingCode where he heard it, or {@code null}
 * @param notAccusation the official has been asked and says that nobody is accused of anything
 * @param wardCode needed where there is neither a meeting nor a group
 */
public record NewReport(UUID key, String meetingCode, String groupCode, String wardCode, SituationKind kind, boolean urgent,
		String text, boolean notAccusation) {

	/** Of which nobody has been asked whether it accuses somebody. */
	public NewReport(UUID key, String meetingCode, String groupCode, String wardCode, SituationKind kind, boolean urgent, String text) {
		this(key, meetingCode, groupCode, wardCode, kind, urgent, text, false);
	}

	@Override
	public String toString() {
		return "NewReport[" + kind + ", urgent=" + urgent + "]";
	}
}
