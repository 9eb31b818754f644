package vn.nghedan.quarantine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseWords;
import vn.nghedan.petition.Kin;

/**
 * Papers that speak of several petitions and stay when one of them goes. Scans of signed papers show what was said, so they
 * are taken out as a whole; in texts the very words are blotted out.
 */
@Component
class OtherPapers {

	/** What a ward writes on its own account may speak of a matter before it is brought in, but not long before. */
	private static final int DAYS_BEFORE = 31;
	private static final String OF_THE_WARD = """
			in (:wards) and (%s at time zone 'Asia/Ho_Chi_Minh')::date between :since and coalesce(cast(:until as date), 'infinity')""";

	/** Free text that may repeat a petition: table, how its rows are found, columns; beside those that hang on its kin. */
	private static final List<CaseWords> PLACES = Stream.concat(Stream.of(
			new CaseWords("meeting", "code = :meeting", List.of("minutes", "moved_because", "cancelled_because")),
			new CaseWords("meeting_change", "meeting_code = :meeting", List.of("reason")),
			new CaseWords("meeting_participant", "meeting_code = :meeting", List.of("note")),
			new CaseWords("meeting_record", "meeting_code = :meeting", List.of("information_given", "tasks_urged", "situation")),
			new CaseWords("meeting_record_addition", "meeting_code = :meeting", List.of("text")),
			new CaseWords("situation_report", "(meeting_code = :meeting or petition_code is null and ward_code " + OF_THE_WARD.formatted("reported_at") + ")",
					List.of("text", "instruction")),
			new CaseWords("handover", "unit_code " + OF_THE_WARD.formatted("ordered_at"), List.of("objection", "objection_reply", "proof")),
			new CaseWords("delegation_review", "code in (:reviews)", List.of("minutes", "moved_reason", "cancel_reason")),
			new CaseWords("dossier", "code in (:dossiers)", List.of("return_reason", "void_reason")),
			new CaseWords("letter_number", "dossier_code in (:dossiers)", List.of("note", "void_reason")),
			new CaseWords("petition", "code in (:petitions)", List.of("content", "answer_text", "answer_basis", "answer_by")),
			new CaseWords("attachment", "petition_code in (:petitions)", List.of("file_name"))),
			CaseWords.ALL.stream()).toList();

	private final JdbcClient jdbc;

	OtherPapers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How many places the words stood in.
	 *
	 * @param petitions those of its kin in which they are looked for, beside records, minutes, reports and letters
	 * @param until reports of its ward after this day are of other matters; {@code null}: none is
	 */
	int blotOut(Words words, Kin kin, List<String> petitions, LocalDate until) {
		Map<String, Object> ties = new HashMap<>(ties(kin, petitions));
		ties.put("since", kin.received().minusDays(DAYS_BEFORE));
		ties.put("until", until);
		Set<String> versioned = new HashSet<>(jdbc.sql("""
				select table_name from information_schema.columns where table_schema = 'nghedan' and column_name = 'version'""").query(String.class).list());
		return PLACES.stream().mapToInt(place -> place.columns().stream()
			.mapToInt(column -> blotOut(words, ties, place, column, versioned.contains(place.table()))).sum()).sum();
	}

	/** Meetings and reviews whose scanned paper is gone now, or would be. */
	List<String> scans(Kin kin) {
		return jdbc.sql("""
				select meeting_code from nghedan.meeting_record_scan where meeting_code = :meeting
				union select review_code from nghedan.review_file where review_code in (:reviews) order by 1""")
			.params(ties(kin, List.of())).query(String.class).list();
	}

	void takeOutScans(Kin kin) {
		jdbc.sql("delete from nghedan.meeting_record_scan where meeting_code = :meeting").params(ties(kin, List.of())).update();
		jdbc.sql("""
				update nghedan.meeting_record set scan_name = null, scan_type = null, scan_at = null, scan_by = null, version = version + 1
				where meeting_code = :meeting and scan_name is not null""").params(ties(kin, List.of())).update();
		jdbc.sql("delete from nghedan.review_file where review_code in (:reviews)").params(ties(kin, List.of())).update();
	}

	private int blotOut(Words words, Map<String, Object> ties, CaseWords place, String column, boolean versioned) {
		int found = 0;
		List<Map<String, Object>> rows = jdbc.sql("select ctid::text as row, %1$s as text from nghedan.%2$s where %3$s and %1$s is not null for update"
			.formatted(column, place.table(), place.where())).params(ties).query().listOfRows();
		for (Map<String, Object> row : rows) {
			String text = (String) row.get("text");
			String left = words.blotOut(text);
			if (left != text) {
				found += jdbc.sql("update nghedan.%s set %s = :left%s where %s and ctid = cast(:row as tid)".formatted(place.table(), column,
						versioned ? ", version = version + 1" : "", place.where())).params(ties).param("left", left)
					.param("row", row.get("row")).update();
			}
		}
		return found;
	}

	private static Map<String, Object> ties(Kin kin, List<String> petitions) {
		return Map.of("meeting", kin.meeting() == null ? "" : kin.meeting(), "reviews", orNone(kin.reviews()),
				"dossiers", orNone(kin.dossiers()), "petitions", orNone(petitions), "wards", orNone(kin.wards()));
	}

	private static List<String> orNone(List<String> codes) {
		return codes.isEmpty() ? List.of("") : codes;
	}
}
