package vn.nghedan.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Outcome;
import vn.nghedan.web.CaseTasks.OpenTask;

/** What was asked for many steps at once, and how far it is with each of them. */
@Repository
class BulkRows {

	private static final String ITEM = "action_id = :id and position = :position";

	private final JdbcClient jdbc;

	BulkRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One step of the list; exactly one of {@code petitionCode} and {@code otherKey} is there. */
	record Item(int position, String taskId, String petitionCode, String otherKey, String refusal) {

		String key() {
			return petitionCode == null ? otherKey : petitionCode;
		}
	}

	/** An act with the numbers of its steps. */
	record Row(long id, String kind, String state, Instant requestedAt, Instant finishedAt, int total, int done, int failed, boolean forgotten) {
	}

	private record OrderRow(String kind, String official, Integer days, String reason, String words, String outcome, LocalDate promiseDue,
			String requestedBy) {

		BulkOrder order() {
			return new BulkOrder(BulkKind.valueOf(kind), official, days, reason, words, outcome == null ? null : Outcome.valueOf(outcome), promiseDue);
		}
	}

	/** What is still to be done, and with whose rights. */
	record Asked(BulkOrder order, Actor by) {
	}

	long add(BulkOrder order, List<OpenTask> tasks, Actor by, Instant now) {
		long id = jdbc.sql("""
				insert into nghedan.bulk_action (kind, official, days, reason, words, outcome, promise_due, requested_by, requested_at, state)
				values (:kind, :official, :days, :reason, :words, :outcome, :due, :by, :at, 'RUNNING') returning id""")
				.param("kind", order.kind().name()).param("official", order.official()).param("days", order.days())
				.param("reason", order.reason()).param("words", order.words())
				.param("outcome", order.outcome() == null ? null : order.outcome().name()).param("due", order.promiseDue())
				.param("by", by.username()).param("at", Timestamp.from(now)).query(Long.class).single();
		for (int i = 0; i < tasks.size(); i++) {
			OpenTask task = tasks.get(i);
			boolean petition = TaskVerbs.isPetition(task);
			jdbc.sql("""
					insert into nghedan.bulk_item (action_id, position, task_id, petition_code, other_key, state)
					values (:id, :position, :task, :petition, :other, 'WAITING')""").param("id", id).param("position", i)
					.param("task", task.id()).param("petition", petition ? task.businessKey() : null)
					.param("other", petition ? null : task.businessKey()).update();
		}
		return id;
	}

	/** Empty when it is stopped or done. */
	Optional<Asked> running(long id) {
		return jdbc.sql("""
				select kind, official, days, reason, words, outcome, promise_due, requested_by from nghedan.bulk_action
				where id = :id and state = 'RUNNING'""").param("id", id).query(OrderRow.class).optional()
				.map(row -> new Asked(row.order(), new Actor(row.requestedBy())));
	}

	List<Item> waiting(long id, int most) {
		return jdbc.sql("""
				select position, task_id, petition_code, other_key, refusal from nghedan.bulk_item
				where action_id = :id and state = 'WAITING' order by position limit :most""").param("id", id).param("most", most)
				.query(Item.class).list();
	}

	/**
	 * Its petition first, like whoever erases it, so that neither waits for the other's line.
	 *
	 * @return whether it is still to be done, nobody has stopped the whole, and nobody else is at it
	 */
	boolean take(long id, Item item) {
		jdbc.sql("select code from nghedan.petition where code = :code for no key update").param("code", item.petitionCode())
				.query(String.class).optional();
		return jdbc.sql("""
				select true from nghedan.bulk_item i join nghedan.bulk_action a on a.id = i.action_id
				where i.action_id = :id and i.position = :position and i.state = 'WAITING' and a.state = 'RUNNING' for update of i skip locked""")
				.param("id", id).param("position", item.position()).query(Boolean.class).optional().isPresent();
	}

	void done(long id, Item item, Instant now) {
		jdbc.sql("update nghedan.bulk_item set state = 'DONE', done_at = :now where " + ITEM).param("now", Timestamp.from(now))
				.param("id", id).param("position", item.position()).update();
	}

	void failed(long id, Item item, String refusal) {
		jdbc.sql("update nghedan.bulk_item set state = 'FAILED', refusal = :refusal where " + ITEM + " and state = 'WAITING'")
				.param("refusal", refusal).param("id", id).param("position", item.position()).update();
	}

	/** Not as long as somebody else is still at one of them. Words that nothing needs any more are forgotten: they stand in each case. */
	void finish(long id, Instant now) {
		jdbc.sql("""
				update nghedan.bulk_action a set state = 'DONE', finished_at = :now,
					words = case when f.any then words end, reason = case when f.any then reason end
				from (select exists (select from nghedan.bulk_item where action_id = :id and state = 'FAILED') as any) f
				where a.id = :id and a.state = 'RUNNING'
					and not exists (select from nghedan.bulk_item where action_id = :id and state = 'WAITING')""").param("now", Timestamp.from(now)).param("id", id).update();
	}

	void stop(long id) {
		jdbc.sql("update nghedan.bulk_action set state = 'STOPPED' where id = :id and state = 'RUNNING'").param("id", id).update();
	}

	/** What could not be done is tried again with the rest. */
	void resume(long id) {
		jdbc.sql("update nghedan.bulk_item set state = 'WAITING', refusal = null where action_id = :id and state = 'FAILED'")
				.param("id", id).update();
		jdbc.sql("update nghedan.bulk_action set state = 'RUNNING', finished_at = null where id = :id").param("id", id).update();
	}

	private static final String ALL = """
			select a.id, a.kind, a.state, a.requested_at, a.finished_at, count(i.*) as total, count(*) filter (where i.state = 'DONE') as done,
				count(*) filter (where i.state = 'FAILED') as failed,
				a.kind = 'ANSWER' and a.words is null or a.kind = 'EXTEND' and a.reason is null as forgotten
			from nghedan.bulk_action a left join nghedan.bulk_item i on i.action_id = a.id where a.requested_by = :by""";

	Optional<Row> of(long id, Actor by) {
		return jdbc.sql(ALL + " and a.id = :id group by a.id").param("by", by.username()).param("id", id).query(Row.class).optional();
	}

	/** Newest first. */
	List<Row> latest(Actor by, int most) {
		return jdbc.sql(ALL + " group by a.id order by a.id desc limit :most").param("by", by.username()).param("most", most)
				.query(Row.class).list();
	}

	List<Item> failed(long id) {
		return jdbc.sql("""
				select position, task_id, petition_code, other_key, refusal from nghedan.bulk_item
				where action_id = :id and state = 'FAILED' order by position""").param("id", id).query(Item.class).list();
	}

	List<Long> running() {
		return jdbc.sql("select id from nghedan.bulk_action where state = 'RUNNING' order by id").query(Long.class).list();
	}
}
