package vn.nghedan.petition;

import java.util.Locale;
import vn.nghedan.platform.Messages;

/** What a petitioner is owed to be told beside the answer itself. */
public enum NoticeKind {

	/** Who deals with the matter, after the first confirmation of its classification. */
	HANDLING,
	/** Who deals with it after the unit that did is no more. */
	REORGANIZATION,
	/** That the answer given on the spot does not hold. */
	ANSWER_WITHDRAWN;

	public String label(Locale locale) {
		return Messages.text("petition", "notice." + name(), locale);
	}
}
