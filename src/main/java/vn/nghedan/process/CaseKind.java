package vn.nghedan.process;

/** What a business key belongs to, as its first letters tell. */
enum CaseKind {

	PETITION, MEETING, DOSSIER;

	static CaseKind of(String businessKey) {
		return businessKey.startsWith("HS-") ? DOSSIER : businessKey.startsWith("M-") ? MEETING : PETITION;
	}
}
