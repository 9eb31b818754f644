package vn.nghedan.petition;

import java.util.List;

/**
 * Columns with people's words that hang on a petition, apart from its own row and its files: what goes from here when its
 * words are destroyed, and where words of another one may be repeated. A table with remarks that is added later joins them.
 *
 * @param where finds the rows of the cases {@code :petitions}
 */
public record CaseWords(String table, String where, List<String> columns) {

	private static final String BY_PETITION = "petition_code in (:petitions)";

	public static final List<CaseWords> ALL = List.of(
			of("petition_text", "text"),
			of("petition_journal", "reason"),
			of("case_note", "text"),
			of("case_reminder", "note"),
			of("transfer_slip", "reason"),
			of("transfer_return", "reason"),
			of("contribution", "request"),
			of("dossier_item", "removed_reason"),
			of("agency_reply", "number"),
			of("response", "returned_reason"),
			of("relay", "proof", "reason"),
			of("feedback", "comment"),
			of("announcement", "reason", "proof"),
			of("petition_notice", "proof"),
			of("petition_signatory", "withdrawn_reason"),
			of("person_disclosure", "note"),
			of("review_item", "direction", "reason"),
			of("situation_report", "instruction"),
			of("legal_hold", "reason", "release_reason"),
			new CaseWords("clock_shift", "clock_id in (select id from nghedan.petition_clock where petition_code in (:petitions))",
					List.of("reason")));

	private static CaseWords of(String table, String... columns) {
		return new CaseWords(table, BY_PETITION, List.of(columns));
	}
}
