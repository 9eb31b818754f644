package vn.nghedan.petition;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the people and the words out of a petition that has been kept long enough. Its code, dates, places, subject, outcome,
 * clocks and who of the office did what stay, so that numbers of past years stay what they were. The database refuses it
 * without a signed list.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Anonymisation {

	/** Stands where somebody's words stood and something has to stand. */
	public static final String GONE = "(đã hủy theo thời hạn lưu trữ)";

	private static final String BY_PETITION = "petition_code = :code";

	private final ProcessTraces traces;
	private final JdbcClient jdbc;
	private final EntityManager entities;

	Anonymisation(ProcessTraces traces, JdbcClient jdbc, EntityManager entities) {
		this.traces = traces;
		this.jdbc = jdbc;
		this.entities = entities;
	}

	/** Once; a second time changes nothing. */
	public void anonymise(String code, Instant at) {
		entities.flush();
		boolean first = jdbc.sql("select code from nghedan.petition where code = :code and anonymised_at is null for update")
			.param("code", code).query(String.class).optional().isPresent();
		if (!first) {
			return;
		}
		List<String> reports = jdbc.sql("select code from nghedan.situation_report where petition_code = :code").param("code", code)
			.query(String.class).list();
		traces.erase(Stream.concat(Stream.of(code), reports.stream()).toList());
		forgetPersons(code);
		for (String gone : List.of("attachment", "petition_likeness")) {
			jdbc.sql("delete from nghedan.%s where %s".formatted(gone, BY_PETITION)).param("code", code).update();
		}
		CaseWords.ALL.forEach(words -> words.columns().forEach(column -> take(words, column, code)));
		jdbc.sql(BulkWords.FORGET).param("code", code).update();
		strip(code, at);
		// written anew by the change of the words
		jdbc.sql("delete from nghedan.petition_likeness where " + BY_PETITION).param("code", code).update();
		entities.clear();
	}

	private void strip(String code, Instant at) {
		jdbc.sql("""
				update nghedan.petition set content = :gone, answer_text = case when answer_text is not null then :gone end,
					answer_basis = case when answer_basis is not null then :gone end, answer_by = case when answer_by is not null then :gone end,
					about_official = null,
					capture_key = null, speech_key = null, capture_digest = null, anonymised_at = :at, version = version + 1
				where code = :code""").param("gone", GONE).param("at", Timestamp.from(at)).param("code", code).update();
	}

	/** Who it was: their rows stay, so that signatures are counted as before, and hold nobody. */
	private void forgetPersons(String code) {
		jdbc.sql("""
				update nghedan.petitioner set name = null, phone = null, address = null, name_index = null, phone_index = null, name_words = null,
					anonymous = true, key = gen_random_uuid()
				where id in (select petitioner_id from nghedan.petition where code = :code
					union all select petitioner_id from nghedan.petition_signatory where petition_code = :code)""")
			.param("code", code).update();
	}

	/** Where there were none there are none afterwards. */
	private void take(CaseWords words, String column, String code) {
		jdbc.sql("update nghedan.%1$s set %2$s = :gone where %3$s and %2$s is not null".formatted(words.table(), column, words.where()))
			.param("gone", GONE).param("petitions", List.of(code)).update();
	}
}
