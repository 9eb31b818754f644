package vn.nghedan.process;

/** What a business key belongs to, as its first letters tell. */
enum CaseKind {

	PETITION, MEETING, DOSSIER, RECALCULATION, REORGANIZATION, HANDOVER, REVIEW, WATCH, REPORT;

	static CaseKind of(String businessKey) {
		if (businessKey.startsWith("HS-"))
			return DOSSIER;
		if (businessKey.startsWith("HD-"))
			return REVIEW;
		if (businessKey.startsWith("BG-"))
			return HANDOVER;
		if (businessKey.startsWith("BC-"))
			return REPORT;
		if (businessKey.startsWith("M-"))
			return MEETING;
		if (WatchKey.isOne(businessKey))
			return WATCH;
		if (businessKey.startsWith(ReorganizationKey.PREFIX))
			return REORGANIZATION;
		return businessKey.startsWith("R-") ? RECALCULATION : PETITION;
	}
}
