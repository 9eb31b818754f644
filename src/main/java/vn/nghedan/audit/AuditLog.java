package vn.nghedan.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record as it is looked up: newest first, within the units that the question names. */
@Service
@Transactional(readOnly = true)
public class AuditLog {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final TypeReference<TreeMap<String, String>> FACTS = new TypeReference<>() {
	};

	private static final String READERS = """
			select e.actor, e.action, count(*) as times, min(e.at) as first, max(e.at) as last from nghedan.audit_entry e
			where e.subject = :subject and e.action = any(:actions) group by e.actor, e.action order by max(e.at) desc limit 200""";

	private static final List<AuditAction> OPENED = List.of(AuditAction.READ, AuditAction.UNMASKED, AuditAction.EXPORTED,
			AuditAction.PRINTED, AuditAction.DENIED);

	private final JdbcClient db;

	AuditLog(JdbcClient db) {
		this.db = db;
	}

	public List<AuditLine> find(AuditQuery query) {
		AuditSearch search = AuditSearch.of(query);
		return db.sql(search.sql()).params(search.parameters()).query(AuditLog::line).list();
	}

	/** Who opened this case or tried to; the caller has made sure that whoever asks may know. */
	public List<AuditReader> readersOf(String subject) {
		return db.sql(READERS).param("subject", subject).param("actions", OPENED.stream().map(AuditAction::name).toArray(String[]::new))
				.query((row, number) -> new AuditReader(row.getString("actor"), AuditAction.valueOf(row.getString("action")),
						row.getLong("times"), row.getObject("first", OffsetDateTime.class).toInstant(),
						row.getObject("last", OffsetDateTime.class).toInstant()))
				.list();
	}

	private static AuditLine line(ResultSet row, int number) throws SQLException {
		AuditEntry entry = AuditEntry.read(row, number);
		return new AuditLine(entry.id(), entry.at(), action(entry.action()), entry.actor(), entry.subjectKind(), entry.subject(),
				entry.unit(), entry.purpose(), facts(entry.facts()));
	}

	/** {@code null} for what is no action: somebody has changed the row, which {@link AuditCheck} tells. */
	private static AuditAction action(String name) {
		return Arrays.stream(AuditAction.values()).filter(each -> each.name().equals(name)).findFirst().orElse(null);
	}

	private static Map<String, String> facts(String json) {
		try {
			return JSON.readValue(json, FACTS);
		}
		catch (JsonProcessingException e) {
			return Map.of();
		}
	}
}
