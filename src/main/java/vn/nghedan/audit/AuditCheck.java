package vn.nghedan.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.platform.Vault;

/** Reads the whole record from its beginning and finds every byte that is not as it was written. */
@Service
public class AuditCheck {

	private static final int BLOCKS_AT_ONCE = 20;

	private final JdbcClient db;
	private final Vault vault;
	private final AuditAnchor anchor;

	AuditCheck(JdbcClient db, Vault vault, AuditAnchor anchor) {
		this.db = db;
		this.vault = vault;
		this.anchor = anchor;
	}

	/** Sees one moment of the record, whatever is written meanwhile; takes long when the record is long. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public AuditVerdict verify() {
		AuditWalk walk = new AuditWalk(vault, anchor.kept().orElse(null));
		List<AuditBlock> blocks = blocksAfter(Long.MIN_VALUE);
		while (!blocks.isEmpty()) {
			Map<UUID, AuditEntry> entries = entriesOf(blocks);
			blocks.forEach(block -> walk.block(block, entries));
			blocks = blocksAfter(blocks.get(blocks.size() - 1).number());
		}
		waiting(walk);
		db.sql("""
				select e.id from nghedan.audit_entry e
				left join (select unnest(entries) as id from nghedan.audit_block) sealed on sealed.id = e.id
				left join nghedan.audit_waiting w on w.entry_id = e.id
				where sealed.id is null and w.entry_id is null limit 100""").query(UUID.class).list().forEach(walk::outside);
		return walk.verdict();
	}

	// Also numbers below 1, which no sealing makes
	private List<AuditBlock> blocksAfter(long number) {
		return db.sql("select " + AuditBlock.COLUMNS + " from nghedan.audit_block where number > :number order by number limit :most")
				.param("number", number).param("most", BLOCKS_AT_ONCE).query(AuditBlock::read).list();
	}

	private Map<UUID, AuditEntry> entriesOf(List<AuditBlock> blocks) {
		String[] ids = blocks.stream().flatMap(block -> block.entries().stream()).map(UUID::toString).toArray(String[]::new);
		return db.sql("select " + AuditEntry.COLUMNS + " from nghedan.audit_entry e where e.id = any(cast(:ids as uuid[]))").param("ids", ids)
				.query(AuditEntry::read).stream().collect(Collectors.toMap(AuditEntry::id, Function.identity()));
	}

	private void waiting(AuditWalk walk) {
		db.sql("select w.entry_id from nghedan.audit_waiting w where not exists"
				+ " (select 1 from nghedan.audit_entry e where e.id = w.entry_id) limit 100").query(UUID.class).list().forEach(walk::gone);
		try (var entries = db.sql("select " + AuditEntry.COLUMNS + " from nghedan.audit_waiting w"
				+ " join nghedan.audit_entry e on e.id = w.entry_id").query(AuditEntry::read).stream()) {
			entries.forEach(walk::waiting);
		}
	}
}
