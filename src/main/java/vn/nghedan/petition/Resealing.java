package vn.nghedan.petition;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditTrail;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.SealedSecrets;
import vn.nghedan.platform.Vault;

/**
 * Changes the keys while everybody works: a new key for what is written from now on, then all persons sealed anew in batches,
 * then the former keys forgotten. A batch may be repeated, stop anywhere, and run beside another one.
 */
@Service
@Transactional
public class Resealing {

	private final JdbcClient jdbc;
	private final Vault vault;
	private final Persons people;
	private final SealedSecrets secrets;
	private final AuditTrail audit;
	private final ApplicationEventPublisher events;
	private final Clock clock;
	private final int batchSize;

	Resealing(JdbcClient jdbc, Vault vault, Persons people, SealedSecrets secrets, AuditTrail audit, ApplicationEventPublisher events,
			Clock clock, @Value("${nghedan.keys.batch-size:500}") int batchSize) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.people = people;
		this.secrets = secrets;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
		this.batchSize = batchSize;
	}

	/**
	 * How it stands.
	 *
	 * @param keys numbers of the keys that seal, the one in force first
	 * @param left persons that are sealed by a former key
	 * @param running whether the work goes on
	 */
	public record State(List<String> keys, boolean writable, long left, boolean running) {
	}

	private record Row(long id, UUID key, byte[] name, byte[] phone, byte[] address) {
	}

	@Transactional(readOnly = true)
	public State state() {
		return new State(vault.keys(), vault.isWritable(), left(), running().isPresent());
	}

	/** A new key from now on. Where the file is not this application's to write, its owner rotates it and asks for {@link #start}. */
	public void rotate(Actor actor) {
		if (!vault.isWritable()) {
			throw Refusal.conflict("personal.keys-not-writable");
		}
		vault.rotate();
		audit.record(AuditEvent.of(AuditAction.KEY_ROTATED, actor).on("key", vault.keys().get(0)));
		start(actor);
	}

	/** Begins to seal anew, unless that goes on already or there is nothing to do. */
	public void start(Actor actor) {
		if (vault.keys().size() == 1 || running().isPresent()) {
			return;
		}
		secrets.renew();
		if (left() == 0) {
			return;
		}
		long id = jdbc.sql("""
				insert into nghedan.resealing (started_at, started_by, reached, resealed) values (:at, :by, 0, 0) returning id""")
			.param("at", now()).param("by", actor.username()).query(Long.class).single();
		events.publishEvent(new ResealingStarted(id));
	}

	/** Former keys go for ever; refused while anything needs them. */
	public void forgetFormerKeys(Actor actor) {
		if (left() > 0 || running().isPresent()) {
			throw Refusal.conflict("personal.keys-needed", String.valueOf(left()));
		}
		if (!vault.isWritable()) {
			throw Refusal.conflict("personal.keys-not-writable");
		}
		int former = vault.keys().size() - 1;
		secrets.renew();
		vault.forgetFormerKeys();
		audit.record(AuditEvent.of(AuditAction.KEY_ROTATED, actor).on("key", vault.keys().get(0)).fact("forgotten", former));
	}

	/** Does one batch in the running transaction; @return whether there may be more to do */
	public boolean next(long id) {
		Long reached = jdbc.sql("select reached from nghedan.resealing where id = :id and finished_at is null for update")
			.param("id", id).query(Long.class).optional().orElse(null);
		if (reached == null) {
			return false;
		}
		// In order and with a lock: whoever corrects a person meanwhile is waited for, and seals by the new key anyway
		List<Row> rows = jdbc.sql("""
				select id, key, name, phone, address from nghedan.petitioner
				where id > :reached and (substring(name from 1 for 5) <> :mark or substring(phone from 1 for 5) <> :mark
					or substring(address from 1 for 5) <> :mark)
				order by id limit :most for no key update""").param("reached", reached).param("mark", vault.mark())
			.param("most", batchSize).query(Row.class).list();
		rows.forEach(this::seal);
		boolean more = rows.size() == batchSize;
		jdbc.sql("update nghedan.resealing set reached = :reached, resealed = resealed + :done, finished_at = :end where id = :id")
			.param("reached", rows.isEmpty() ? reached : rows.get(rows.size() - 1).id()).param("done", rows.size())
			.param("end", more ? null : now()).param("id", id).update();
		return more;
	}

	@Transactional(readOnly = true)
	public Optional<Long> running() {
		return jdbc.sql("select min(id) from nghedan.resealing where finished_at is null").query(Long.class).optional();
	}

	private long left() {
		return jdbc.sql("""
				select count(*) from nghedan.petitioner where substring(name from 1 for 5) <> :mark
					or substring(phone from 1 for 5) <> :mark or substring(address from 1 for 5) <> :mark""")
			.param("mark", vault.mark()).query(Long.class).single();
	}

	private void seal(Row row) {
		Petitioner.Sealed sealed = people.renewed(row.key(), new Petitioner.Sealed(row.name(), row.phone(), row.address(), null, null));
		jdbc.sql("""
				update nghedan.petitioner set name = :name, phone = :phone, address = :address, name_index = :nameIndex,
					phone_index = :phoneIndex, name_words = :nameWords where id = :id""").param("name", sealed.name()).param("phone", sealed.phone())
			.param("address", sealed.address()).param("nameIndex", sealed.nameIndex()).param("phoneIndex", sealed.phoneIndex()).param("nameWords", sealed.nameWords())
			.param("id", row.id()).update();
	}

	private Timestamp now() {
		return Timestamp.from(clock.instant());
	}
}
