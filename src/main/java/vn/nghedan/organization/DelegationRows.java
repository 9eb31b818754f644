package vn.nghedan.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads delegations.csv, delegation-members.csv and substitutions.csv. */
final class DelegationRows {

	private final ImportDraft draft;

	DelegationRows(ImportDraft draft) {
		this.draft = draft;
	}

	void read() {
		Set<Object> seen = new HashSet<>();
		draft.rows("delegations.csv", "code", "name", "ward", "head", "secretary").forEach(row -> readDelegation(row, seen));
		draft.rows("delegation-members.csv", "delegation", "username").forEach(row -> readMember(row, seen));
		draft.rows("substitutions.csv", "absent", "substitute", "valid_from", "valid_to", "reason")
				.forEach(row -> readSubstitution(row, seen));
	}

	private void readDelegation(CsvRow row, Set<Object> seen) {
		String code = row.required("code");
		ImportDraft.once(seen, code, row, "code");
		draft.delegationCodes.add(code);
		String ward = GroupRows.wardOf(row, draft);
		String head = official(row, "head");
		if (draft.usernames.contains(head) && draft.isWard(ward) && !draft.heads.contains(List.of(ward, head))) {
			row.wrong("head", "head-without-role", head);
		}
		draft.delegations.add(new Delegation(code, row.required("name"), ward, head,
				row.known("secretary", draft.usernames, "unknown-official")));
	}

	private void readMember(CsvRow row, Set<Object> seen) {
		String delegation = row.requiredKnown("delegation", draft.delegationCodes, "unknown-delegation");
		String username = official(row, "username");
		ImportDraft.once(seen, List.of("member", String.valueOf(delegation), username), row, "username");
		draft.members.add(new DelegationMember(delegation, username));
	}

	private void readSubstitution(CsvRow row, Set<Object> seen) {
		String absent = official(row, "absent");
		String substitute = official(row, "substitute");
		if (!absent.isEmpty() && absent.equals(substitute)) {
			row.wrong("substitute", "own-substitute", "");
		}
		if (row.text("valid_to") == null) {
			row.wrong("valid_to", "substitute-for-ever", "");
		}
		ImportDraft.once(seen, List.of("absent", absent, String.valueOf(row.text("valid_from"))), row, "absent");
		draft.substitutions.add(new Substitution(absent, substitute, row.period(), row.text("reason")));
	}

	private String official(CsvRow row, String column) {
		String username = row.requiredKnown(column, draft.usernames, "unknown-official");
		return username == null ? "" : username;
	}
}
