package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseDates;
import vn.nghedan.petition.CaseDesk;
import vn.nghedan.petition.DatesMoved;

/**
 * The lines of the worklist are what the engine and the domain say, after each step and each change from outside. It runs after
 * nearly all other tests, so that what they have left is looked at, too.
 */
@Order(Integer.MAX_VALUE - 1)
class WorklistProcessIT extends ProcessTest {

	private static final String DIFFERENT = """
			select 'missing ' || x::text from (select * from nghedan.worklist_source except select * from nghedan.worklist_item) x
			union all
			select 'wrong ' || x::text from (select * from nghedan.worklist_item except select * from nghedan.worklist_source) x""";
	private static final String COPIES = "2026-ZQMANY-";
	private static final int MANY = 2_000;

	@Autowired
	CaseDesk desk;
	@Autowired
	MovedDates moved;
	@Autowired
	JdbcTemplate database;
	@Autowired
	PlatformTransactionManager transactions;

	@AfterEach
	void nothingHasDrifted() {
		assertThat(database.queryForList(DIFFERENT, String.class)).isEmpty();
		assertThat(database.queryForObject("select count(*) from nghedan.worklist_touched", Long.class)).isZero();
		assertThat(database.queryForObject("select count(*) from nghedan.worklist_ending", Long.class)).isZero();
	}

	@Test
	void everyOpenTaskHasOneLine() {
		cases.captured();
		// Before everything is written anew: whatever others have left astray would be mended by that
		nothingHasDrifted();
		assertThat(database.queryForObject("select count(*) from nghedan.worklist_item", Long.class))
				.isEqualTo(engine.getTaskService().createTaskQuery().count());
		assertThat(database.queryForObject("select nghedan.rebuild_worklist()", Long.class))
				.isEqualTo(engine.getTaskService().createTaskQuery().count());
	}

	@Test
	void aLineFollowsACaseThroughItsLife() {
		TestCase petition = cases.captured();
		assertThat(line(petition)).containsEntry("step", "userTask_register").containsEntry("step_name", "Vào sổ kiến nghị")
				.containsEntry("unit", "TG-BHD").containsEntry("role", "intake-officer").containsEntry("status", "CAPTURED")
				.containsEntry("kind", "PETITION").containsEntry("holder", null).containsEntry("ward", "TG-BHD");
		assertThat((String) line(petition).get("place")).contains("Bình Hòa Đông");
		petition.registers();
		nothingHasDrifted();
		assertThat(line(petition)).containsEntry("step", "userTask_verify").containsEntry("field", "DRAINAGE");
		petition.verifies().classifies("RESOLVE", "TG-BHD", "NORMAL");
		nothingHasDrifted();
		petition.confirms().resolves("RESOLVED");
		nothingHasDrifted();
		petition.answers("RESOLVED").tells();
		assertThat(line(petition)).containsEntry("step", "userTask_recordFeedback").containsEntry("waiting", true);
		petition.judges("SATISFIED");
		assertThat(lines(petition)).isEmpty();
	}

	@Test
	void whoTakesATaskAndGivesItBackStandsThere() {
		TestCase petition = cases.captured();
		String task = petition.task("userTask_register").id();
		String officer = petition.worker("userTask_register");

		engine.getTaskService().claim(task, officer);
		assertThat(line(petition)).containsEntry("holder", officer);
		engine.getTaskService().setAssignee(task, null);
		assertThat(line(petition)).containsEntry("holder", null);
		engine.getTaskService().addCandidateGroup(task, "TG-BHT.intake-officer");
		nothingHasDrifted();
		engine.getTaskService().deleteCandidateGroup(task, "TG-BHT.intake-officer");
	}

	@Test
	void itsDateMovesWithTheClock() {
		TestCase petition = cases.captured();
		Instant later = TestCases.MONDAY.plus(Duration.ofDays(30));

		moved.on(new DatesMoved(List.of(new CaseDates(petition.key(), Map.of("D04", later), later))));

		assertThat(database.queryForObject("select due_at = ? from nghedan.worklist_item where code = ?", Boolean.class,
				java.sql.Timestamp.from(later), petition.key())).isTrue();
	}

	@Test
	void whatIsWithdrawnWaitsForNobody() {
		TestCase petition = cases.captured().registers();
		desk.withdraw(petition.key(), "Người dân rút kiến nghị", new Actor(petition.petition().origin().capturedBy()));
		assertThat(lines(petition)).isEmpty();
	}

	@Test
	void whatSomebodyHasGivenBackIsMarkedUntilItGoesOn() {
		TestCase petition = cases.captured().registers().verifies().classifies("RESOLVE", "TG-BHD", "NORMAL");
		assertThat(line(petition)).containsEntry("returned", false);
		petition.does("userTask_confirmClassification", "confirmed", "no", "reason", "Chưa đúng thẩm quyền");
		assertThat(line(petition)).containsEntry("step", "userTask_classify").containsEntry("returned", true);
		petition.classifies("RESOLVE", "TG-BHD/KTHT", "NORMAL").confirms();
		assertThat(line(petition)).containsEntry("step", "userTask_acceptTransfer").containsEntry("returned", false);
	}

	@Test
	void aStepThatIsTakenBackLeavesNoTrace() {
		TestCase petition = cases.captured();
		Map<String, Object> before = line(petition);
		assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
			petition.registers();
			throw new IllegalStateException("no");
		})).hasMessage("no");
		assertThat(line(petition)).isEqualTo(before);
	}

	/** One changes the case and the other takes its task, both before either is done: both are seen afterwards. */
	@Test
	void twoWhoChangeItAtTheSameTimeAreBothSeen() throws Exception {
		TestCase petition = cases.captured();
		String task = petition.task("userTask_register").id();
		String officer = petition.worker("userTask_register");
		CompletableFuture<Void> changed = new CompletableFuture<>();
		CompletableFuture<Void> claimed = new CompletableFuture<>();
		CompletableFuture<Void> first = CompletableFuture.runAsync(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
			database.update("update nghedan.petition set urgent = not urgent where code = ?", petition.key());
			changed.complete(null);
			claimed.join();
		}));
		CompletableFuture<Void> second = CompletableFuture.runAsync(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
			changed.join();
			engine.getTaskService().claim(task, officer);
			claimed.complete(null);
		}));
		CompletableFuture.allOf(first, second).get(30, TimeUnit.SECONDS);

		assertThat(line(petition)).containsEntry("urgent", true).containsEntry("holder", officer);
	}

	/** One opens a task of a case that he does not hold, and another one changes the case: there is no line yet to wait at. */
	@Test
	void aTaskThatIsOpenedWhileItsCaseChangesShowsTheChange() throws Exception {
		TestCase petition = cases.captured();
		String task = petition.task("userTask_register").id();
		CompletableFuture<Void> opened = new CompletableFuture<>();
		CompletableFuture<Void> written = new CompletableFuture<>();
		try {
			CompletableFuture<Void> first = CompletableFuture.runAsync(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
				database.update("insert into public.act_ru_task (id_, " + columns("public", "act_ru_task", "id_") + ") select 'zq-' || id_, "
						+ columns("public", "act_ru_task", "id_") + " from public.act_ru_task where id_ = ?", task);
				writeNow();
				opened.complete(null);
				// The other one has written before this is seen by anybody, or waits for it
				written.completeOnTimeout(null, 2, TimeUnit.SECONDS).join();
			}));
			CompletableFuture<Void> second = CompletableFuture.runAsync(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
				opened.join();
				database.update("update nghedan.petition set urgent = true where code = ?", petition.key());
				writeNow();
				written.complete(null);
			}));
			CompletableFuture.allOf(first, second).get(30, TimeUnit.SECONDS);

			assertThat(database.queryForList("select urgent from nghedan.worklist_item where code = ?", Boolean.class, petition.key()))
					.containsExactly(true, true);
			nothingHasDrifted();
		}
		finally {
			database.update("delete from public.act_ru_task where id_ = 'zq-' || ?", task);
		}
	}

	@Test
	void manyThatChangeTogetherAreWrittenOnce() {
		TestCase petition = cases.captured();
		new TransactionTemplate(transactions).executeWithoutResult(status -> {
			status.setRollbackOnly();
			copies(petition, "CAPTURED");
			long before = timesWritten();
			database.update("update nghedan.petition set urgent = true where code = ? or code like ?", petition.key(), COPIES + "%");
			assertThat(touched()).isEqualTo(MANY + 1);
			writeNow();
			assertThat(timesWritten() - before).isEqualTo(1);
			assertThat(touched()).isZero();
			assertThat(line(petition)).containsEntry("urgent", true);
		});
	}

	/** As when their ward ends. */
	@Test
	void closedOnesThatMoveTogetherDoNotTouchTheWorklist() {
		TestCase petition = cases.captured();
		new TransactionTemplate(transactions).executeWithoutResult(status -> {
			status.setRollbackOnly();
			copies(petition, "CLOSED_RESOLVED");
			long before = timesWritten();
			assertThat(database.update("update nghedan.petition set ward_now = 'TG-BHT', group_now = null where code like ?", COPIES + "%"))
					.isEqualTo(MANY);
			assertThat(touched()).isZero();
			writeNow();
			assertThat(timesWritten() - before).isZero();
		});
	}

	@Test
	void meetingsDossiersAndOthersHaveTheirLines() {
		TestCase meeting = cases.meeting();
		assertThat(lines(meeting)).hasSize(1);
		assertThat(line(meeting)).containsEntry("kind", "MEETING").containsEntry("meeting", meeting.key()).containsEntry("unit", "TG-BHD");
		assertThat((String) line(meeting).get("label")).contains(meeting.key());
	}

	/** More of the same in the running transaction, as they would lie there: no trigger has seen them. */
	private void copies(TestCase petition, String status) {
		String same = columns("nghedan", "petition", "code", "status", "petitioner_id", "capture_key", "capture_digest");
		database.execute("set local track_functions = 'pl'");
		database.execute("set local session_replication_role = replica");
		String person = columns("nghedan", "petitioner", "id");
		database.update("insert into nghedan.petitioner (id, " + person + ") overriding system value select -n, " + person
				+ " from nghedan.petitioner, generate_series(1, ?) n where id = (select petitioner_id from nghedan.petition where code = ?)", MANY, petition.key());
		database.update("insert into nghedan.petition (code, status, petitioner_id, " + same + ") select ? || lpad(n::text, 6, '0'), ?, -n, " + same
				+ " from nghedan.petition, generate_series(1, ?) n where code = ?", COPIES, status, MANY, petition.key());
		database.execute("set local session_replication_role = origin");
	}

	private String columns(String schema, String table, String... without) {
		return database.queryForObject("""
				select string_agg(quote_ident(column_name), ', ' order by ordinal_position) from information_schema.columns
				where table_schema = ? and table_name = ? and is_generated = 'NEVER' and column_name <> all (string_to_array(?, ' '))""",
				String.class, schema, table, String.join(" ", without));
	}

	private void writeNow() {
		database.execute("set constraints all immediate");
	}

	private long timesWritten() {
		return database.queryForObject("select coalesce(sum(calls), 0) from pg_stat_xact_user_functions where funcname = 'write_worklist'", Long.class);
	}

	private long touched() {
		return database.queryForObject("select count(*) from nghedan.worklist_touched", Long.class);
	}

	private Map<String, Object> line(TestCase petition) {
		assertThat(lines(petition)).as(petition.steps().toString()).hasSize(1);
		return lines(petition).get(0);
	}

	private List<Map<String, Object>> lines(TestCase petition) {
		return database.queryForList("""
				select kind, code, step, step_name, holder, unit, role, label, ward, place, field, status, meeting, urgent, waiting, returned
				from nghedan.worklist_item where code = ?""", petition.key());
	}
}
