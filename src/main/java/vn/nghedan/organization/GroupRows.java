package vn.nghedan.organization;

import java.util.HashSet;
import java.util.Set;

/** Reads groups.csv. */
final class GroupRows {

	private final ImportDraft draft;

	GroupRows(ImportDraft draft) {
		this.draft = draft;
	}

	void read() {
		Set<Object> seen = new HashSet<>();
		draft.rows("groups.csv", "code", "ward", "name", "kind", "leader", "valid_from", "valid_to")
				.forEach(row -> read(row, seen));
	}

	private void read(CsvRow row, Set<Object> seen) {
		String code = row.required("code");
		ImportDraft.once(seen, code, row, "code");
		String ward = wardOf(row, draft);
		if (!code.isEmpty() && !ward.isEmpty() && !code.startsWith(ward + "-")) {
			row.wrong("code", "group-outside-ward", ward + "-");
		}
		if (draft.units.containsKey(code)) {
			row.wrong("code", "code-in-use", code);
		}
		draft.within(ward, row);
		draft.asDecided(code, row);
		draft.groups.add(new ResidentialGroup(code, ward, row.required("name"), row.choice("kind", GroupKind.class),
				row.text("leader"), row.period()));
	}

	static String wardOf(CsvRow row, ImportDraft draft) {
		String ward = row.requiredKnown("ward", draft.units.keySet(), "unknown-unit");
		if (ward == null) {
			return "";
		}
		if (draft.units.containsKey(ward) && !draft.isWard(ward)) {
			row.wrong("ward", "not-a-ward", ward);
		}
		return ward;
	}
}
