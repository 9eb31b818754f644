package vn.nghedan.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.nghedan.platform.Vault;

/** Puts entries that were written since into the chain; one node at a time does so, and writers never wait for it. */
@Service
public class AuditSeal {

	/** Number of the lock by which nodes take turns. */
	private static final long TURN = 0x6e67_6865_6175_6474L;
	private static final int BLOCK = 500;
	private static final int BLOCKS_AT_ONCE = 20;

	private final JdbcClient db;
	private final Vault vault;
	private final AuditAnchor anchor;
	private final Clock clock;

	AuditSeal(JdbcClient db, Vault vault, AuditAnchor anchor, Clock clock) {
		this.db = db;
		this.vault = vault;
		this.anchor = anchor;
		this.clock = clock;
	}

	/**
	 * Seals what waits, at most some thousands at once.
	 *
	 * @return how many entries it were; 0 also when another node is at it
	 */
	@Transactional
	public int seal() {
		if (!db.sql("select pg_try_advisory_xact_lock(?)").param(TURN).query(Boolean.class).single()) {
			return 0;
		}
		AuditBlock last = db.sql("select " + AuditBlock.COLUMNS + " from nghedan.audit_block order by number desc limit 1")
				.query(AuditBlock::read).optional().orElse(null);
		boolean whole = anchor.kept().map(this::stands).orElse(true);
		int sealed = 0;
		for (int i = 0; i < BLOCKS_AT_ONCE; i++) {
			Optional<AuditBlock> next = sealAfter(last);
			if (next.isEmpty()) {
				break;
			}
			last = next.get();
			sealed += last.entries().size();
		}
		if (sealed > 0 && whole) {
			remember(last);
		}
		else if (!whole) {
			anchor.keepAsWitness();
		}
		return sealed;
	}

	/** Whether the chain still has the end that was kept; one that was cut off goes on without taking the witness along. */
	private boolean stands(AuditAnchor.Head head) {
		return db.sql("select " + AuditBlock.COLUMNS + " from nghedan.audit_block where number = :number").param("number", head.number())
				.query(AuditBlock::read).optional().filter(head::is).isPresent();
	}

	private Optional<AuditBlock> sealAfter(AuditBlock last) {
		List<AuditEntry> entries = db.sql("select " + AuditEntry.COLUMNS + """
				 from nghedan.audit_waiting w join nghedan.audit_entry e on e.id = w.entry_id
				order by w.entry_id limit :most""").param("most", BLOCK).query(AuditEntry::read).list();
		if (entries.isEmpty()) {
			return Optional.empty();
		}
		Map<UUID, byte[]> stamps = entries.stream().collect(Collectors.toMap(AuditEntry::id, AuditEntry::stamp));
		AuditBlock bare = new AuditBlock(last == null ? 1 : last.number() + 1, clock.instant().truncatedTo(ChronoUnit.MICROS),
				entries.stream().map(AuditEntry::id).toList(), null);
		AuditBlock block = new AuditBlock(bare.number(), bare.sealedAt(), bare.entries(),
				vault.mac(bare.stamped(last == null ? null : last.stamp(), stamps::get)));
		db.sql("insert into nghedan.audit_block (number, sealed_at, entries, stamp) values (:number, :at, cast(:entries as uuid[]), :stamp)")
				.param("number", block.number()).param("at", block.sealedAt().atOffset(ZoneOffset.UTC))
				.param("entries", texts(block.entries())).param("stamp", block.stamp()).update();
		db.sql("delete from nghedan.audit_waiting where entry_id = any(cast(:entries as uuid[]))")
				.param("entries", texts(block.entries())).update();
		return Optional.of(block);
	}

	private static String[] texts(List<UUID> ids) {
		return ids.stream().map(UUID::toString).toArray(String[]::new);
	}

	private void remember(AuditBlock head) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				anchor.remember(head);
			}
		});
	}
}
