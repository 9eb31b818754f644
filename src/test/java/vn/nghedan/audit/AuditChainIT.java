package vn.nghedan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

import vn.nghedan.ApplicationTest;
import vn.nghedan.organization.Actor;

@ApplicationTest
class AuditChainIT {

	private static final String ONE_BYTE = "overlay(%1$s placing chr(ascii(substr(%1$s, %2$d, 1)) # 1) from %2$d for 1)";

	@Autowired
	AuditTrail trail;

	@Autowired
	AuditSeal seal;

	@Autowired
	AuditCheck check;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	JdbcConnectionDetails database;

	@Autowired
	Environment environment;

	private String unit;
	private UUID entry;

	@BeforeEach
	void threeBlocks() {
		sealAll();
		unit = "T-" + UUID.randomUUID();
		for (int block = 0; block < 3; block++) {
			record();
			record();
			sealAll();
		}
		entry = ids().get(2);
	}

	@Test
	void anUntouchedRecordIsSoundAndSaysWhatIsNotSealedYet() {
		record();

		AuditVerdict verdict = check.verify();

		assertThat(verdict.findings()).isEmpty();
		assertThat(verdict.waiting()).isEqualTo(1);
		assertThat(verdict.head()).startsWith(verdict.blocks() + " ");
		assertThat(verdict.entries() + verdict.waiting()).isEqualTo(jdbc.queryForObject("select count(*) from nghedan.audit_entry", Long.class));
	}

	@Test
	void everyColumnOfAnEntryIsUnderTheStamp() {
		List<String> columns = jdbc.queryForList("select column_name from information_schema.columns"
				+ " where table_schema = 'nghedan' and table_name = 'audit_entry'", String.class);
		assertThat(columns).hasSize(10);
		for (String column : columns) {
			String changed = switch (column) {
				case "id" -> "set id = overlay(id::text placing (case when right(id::text, 1) = '0' then '1' else '0' end) from 36)::uuid";
				case "at" -> "set at = at + interval '1 microsecond'";
				case "stamp" -> "set stamp = set_byte(stamp, 20, get_byte(stamp, 20) # 1)";
				case "facts" -> "set facts = " + ONE_BYTE.formatted("facts", 4);
				default -> "set %s = ".formatted(column) + ONE_BYTE.formatted(column, 2);
			};

			AuditVerdict verdict = touched("update nghedan.audit_entry " + changed + " where id = '" + entry + "'");

			assertThat(verdict.findings()).as(column).isNotEmpty().first()
					.satisfies(finding -> assertThat(finding.entry()).isEqualTo(entry));
		}
		assertThat(check.verify().sound()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "number = number + 100000", "sealed_at = sealed_at + interval '1 microsecond'",
			"entries = array[entries[2], entries[1]]", "entries = entries[1:1]", "stamp = set_byte(stamp, 7, get_byte(stamp, 7) # 1)" })
	void everyColumnOfABlockIsUnderTheStamp(String change) {
		assertThat(touched("update nghedan.audit_block set " + change + " where '" + entry + "' = any(entries)").sound()).isFalse();
	}

	@Test
	void anEntryThatIsGoneOrWasAddedIsFound() {
		assertThat(touched("delete from nghedan.audit_entry where id = '" + entry + "'").findings())
				.extracting(AuditFinding::kind, AuditFinding::entry).containsExactly(tuple(AuditFinding.Kind.REMOVED, entry));
		String copy = "insert into nghedan.audit_entry select gen_random_uuid(), at, action, actor, subject_kind, subject, unit, purpose,"
				+ " facts, stamp from nghedan.audit_entry where id = '" + entry + "'";
		assertThat(touched(copy).findings()).extracting(AuditFinding::kind).containsExactly(AuditFinding.Kind.INSERTED);
		assertThat(touched(copy, "insert into nghedan.audit_waiting select id from nghedan.audit_entry where unit = '" + unit
				+ "' and not exists (select 1 from nghedan.audit_block where audit_entry.id = any(entries))").findings())
				.as("nor does it help to queue up").extracting(AuditFinding::kind).containsExactly(AuditFinding.Kind.CHANGED);
	}

	@Test
	void whatIsNotSealedYetCannotBeChangedEither() {
		record();
		UUID waiting = ids().get(6);

		assertThat(touched("update nghedan.audit_entry set actor = 'canbo002' where id = '" + waiting + "'").findings())
				.extracting(AuditFinding::entry).containsExactly(waiting);
		assertThat(touched("delete from nghedan.audit_entry where id = '" + waiting + "'").findings())
				.extracting(AuditFinding::kind).containsExactly(AuditFinding.Kind.REMOVED);
		assertThat(touched("delete from nghedan.audit_waiting where entry_id = '" + waiting + "'").findings())
				.extracting(AuditFinding::kind).containsExactly(AuditFinding.Kind.INSERTED);
	}

	@Test
	void aMissingBlockAndACutOffEndAreFound() {
		assertThat(touched(without("(select number from nghedan.audit_block where '" + entry + "' = any(entries))")).findings())
				.extracting(AuditFinding::kind).contains(AuditFinding.Kind.GAP);
		assertThat(touched(without("(select max(number) from nghedan.audit_block)")).findings())
				.as("the file beside the database knows better").extracting(AuditFinding::kind).containsExactly(AuditFinding.Kind.CUT);
	}

	@Test
	void aCutIsStillFoundWhenTheChainHasGoneOnSince() {
		long cut = jdbc.queryForObject("select max(number) from nghedan.audit_block", Long.class);
		anyhow("create table nghedan.cut_block as select * from nghedan.audit_block where number = " + cut,
				"create table nghedan.cut_entry as select e.* from nghedan.audit_entry e, nghedan.cut_block b where e.id = any(b.entries)",
				without(String.valueOf(cut)));
		try {
			record();
			sealAll();
			record();
			sealAll();
			assertThat(check.verify().findings()).extracting(AuditFinding::kind).containsExactly(AuditFinding.Kind.CUT);
		}
		finally {
			anyhow("with gone as (delete from nghedan.audit_block where number >= " + cut + " returning entries)"
					+ " delete from nghedan.audit_entry using gone where id = any(gone.entries)",
					"insert into nghedan.audit_entry select * from nghedan.cut_entry", "insert into nghedan.audit_block select * from nghedan.cut_block",
					"drop table nghedan.cut_entry, nghedan.cut_block");
		}
		assertThat(check.verify().findings()).isEmpty();
	}

	@Test
	void aBlockBeforeTheFirstIsFound() {
		String copy = "insert into nghedan.audit_block select 0, sealed_at, array[entries[1]], stamp from nghedan.audit_block where '" + entry
				+ "' = any(entries)";
		assertThat(touched("alter table nghedan.audit_block drop constraint ck_audit_block_number", copy).sound()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update nghedan.audit_entry set actor = 'x'", "delete from nghedan.audit_entry", "truncate nghedan.audit_entry",
			"update nghedan.audit_block set number = number", "delete from nghedan.audit_block", "truncate nghedan.audit_block" })
	void theTablesAreOnlyAddedTo(String attempt) {
		assertThatThrownBy(() -> jdbc.execute(attempt)).rootCause().hasMessageContaining("only added to");
	}

	@Test
	void anEntrySharesTheFateOfItsTransaction() {
		int before = ids().size();
		inTransaction(status -> {
			record();
			trail.recordApart(event());
			status.setRollbackOnly();
		});

		assertThat(ids()).as("the one apart").hasSize(before + 1);
	}

	@Test
	void whatIsCommittedLateIsSealedLater() {
		inTransaction(status -> {
			record();
			trail.recordApart(event());
			elsewhere(this::sealAll);
		});
		assertThat(jdbc.queryForList("select entry_id from nghedan.audit_waiting", UUID.class)).containsExactly(ids().get(6));

		sealAll();
		assertThat(check.verify().findings()).isEmpty();
		assertThat(check.verify().waiting()).isZero();
	}

	@Test
	void theCommandLineSaysSoAndFailsWhenItWasTouched() {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		assertThat(command(said)).as(said.toString(StandardCharsets.UTF_8)).isZero();
		assertThat(said.toString(StandardCharsets.UTF_8)).contains("còn nguyên vẹn");

		jdbc.execute("begin; set local session_replication_role = replica; update nghedan.audit_entry set actor = 'canbo002' where id = '"
				+ entry + "'; commit");
		try {
			said.reset();
			assertThat(command(said)).isEqualTo(1);
			assertThat(said.toString(StandardCharsets.UTF_8)).contains("Dòng bị sửa", entry.toString()).doesNotContain("canbo002");
		}
		finally {
			jdbc.execute("begin; set local session_replication_role = replica; update nghedan.audit_entry set actor = 'canbo001' where id = '"
					+ entry + "'; commit");
		}
		assertThat(check.verify().sound()).isTrue();
	}

	private int command(ByteArrayOutputStream said) {
		return new AuditCommand(new PrintStream(said, true, StandardCharsets.UTF_8)).run("verify-audit",
				"--spring.datasource.url=" + database.getJdbcUrl(), "--spring.datasource.username=" + database.getUsername(),
				"--nghedan.keys.file=" + environment.getProperty("nghedan.keys.file"),
				"--nghedan.data-directory=" + environment.getProperty("nghedan.data-directory"), "--spring.profiles.active=none");
	}

	/** On another connection, while the caller's transaction is open. */
	private static void elsewhere(Runnable work) {
		Thread thread = new Thread(work);
		thread.start();
		try {
			thread.join();
		}
		catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static String without(String number) {
		return "with gone as (delete from nghedan.audit_block where number = " + number + " returning entries)"
				+ " delete from nghedan.audit_entry using gone where id = any(gone.entries)";
	}

	/** What is found after somebody who may do everything in the database did this; then it is taken back. */
	private AuditVerdict touched(String... statements) {
		return new TransactionTemplate(transactions).execute(status -> {
			status.setRollbackOnly();
			jdbc.execute("set local session_replication_role = replica");
			for (String statement : statements) {
				boolean rows = !statement.startsWith("alter");
				assertThat(jdbc.update(statement)).as(statement).matches(changed -> !rows || changed > 0);
			}
			return check.verify();
		});
	}

	/** As whoever administers the database could. */
	private void anyhow(String... statements) {
		jdbc.execute("begin; set local session_replication_role = replica; " + String.join("; ", statements) + "; commit");
	}

	private void inTransaction(Consumer<TransactionStatus> work) {
		new TransactionTemplate(transactions).executeWithoutResult(work);
	}

	private void record() {
		trail.record(event());
	}

	private AuditEvent event() {
		return AuditEvent.of(AuditAction.READ, new Actor("canbo001")).on("thing", "T-1").in(unit).purpose("TEST").fact("part", 1);
	}

	private List<UUID> ids() {
		return jdbc.queryForList("select id from nghedan.audit_entry where unit = ? order by id", UUID.class, unit);
	}

	private void sealAll() {
		int sealed = seal.seal();
		while (sealed > 0) {
			sealed = seal.seal();
		}
	}
}
