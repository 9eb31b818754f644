package vn.nghedan.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.platform.Vault;

/** The record of who did what. Entries are written at once and never changed; {@link AuditSeal} chains them a little later. */
@Service
public class AuditTrail {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final JdbcClient db;
	private final TimeOrderedIds ids;
	private final Vault vault;
	private final AuditOwed owed;
	private final Clock clock;

	AuditTrail(JdbcClient db, TimeOrderedIds ids, Vault vault, AuditOwed owed, Clock clock) {
		this.db = db;
		this.ids = ids;
		this.vault = vault;
		this.owed = owed;
		this.clock = clock;
	}

	/**
	 * Writes with whatever the caller's transaction does: both happen or neither. A read-only transaction can write nothing, so
	 * what is only read is recorded outside of it.
	 */
	@Transactional
	public void record(AuditEvent event) {
		write(event);
	}

	/** Writes although the caller's transaction is about to be taken back: for what was refused or went wrong. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void recordApart(AuditEvent event) {
		write(event);
	}

	// One statement and no lock that two writers could wait for: the waiting list is another table with its own keys
	private void write(AuditEvent event) {
		AuditEntry entry = entry(event);
		db.sql("""
				with written as (
					insert into nghedan.audit_entry (id, at, action, actor, subject_kind, subject, unit, purpose, facts, stamp)
					values (:id, :at, :action, :actor, :kind, :subject, :unit, :purpose, :facts, :stamp) returning id)
				insert into nghedan.audit_waiting (entry_id) select id from written""")
				.param("id", entry.id()).param("at", entry.at().atOffset(ZoneOffset.UTC)).param("action", entry.action())
				.param("actor", entry.actor()).param("kind", entry.subjectKind()).param("subject", entry.subject())
				.param("unit", entry.unit()).param("purpose", entry.purpose()).param("facts", entry.facts())
				.param("stamp", vault.mac(entry.stamped())).update();
		// What the engine notes by itself is no word about what was done with the case
		if (event.action() != AuditAction.ENGINE_OPERATION) {
			owed.pay();
		}
	}

	private AuditEntry entry(AuditEvent event) {
		try {
			// The database keeps microseconds, and the stamp has to be over what it gives back
			return new AuditEntry(ids.next(), clock.instant().truncatedTo(ChronoUnit.MICROS), event.action().name(), event.actor(),
					event.subjectKind(), event.subject(), event.unit(), event.purpose(), JSON.writeValueAsString(event.facts()), null);
		}
		catch (JsonProcessingException e) {
			throw new IllegalStateException("Names and codes can be written as JSON", e);
		}
	}
}
