package vn.nghedan.process;

/** What a business key belongs to, as its first letters tell. */
enum CaseKind {

	PETITION, MEETING, DOSSIER, RECALCULATION, REORGANIZATION;

	static CaseKind of(String businessKey) {
		if (businessKey.startsWith("HS-"))
			return DOSSIER;
		if (businessKey.startsWith("M-"))
			return MEETING;
		if (businessKey.startsWith(ReorganizationKey.PREFIX))
			return REORGANIZATION;
		return businessKey.startsWith("R-") ? RECALCULATION : PETITION;
	}
}
