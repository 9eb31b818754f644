package vn.nghedan.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;
import vn.nghedan.web.CaseTasks.OpenTask;

/** Where acts on many steps are asked for, watched, stopped and taken up again; each sees his own. */
@Component
@Transactional
class BulkDesk {

	private static final int LATEST = 5;

	private final BulkRows rows;
	private final OpenSteps steps;
	private final TaskVerbs tasks;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	BulkDesk(BulkRows rows, OpenSteps steps, TaskVerbs tasks, ApplicationEventPublisher events, Clock clock) {
		this.rows = rows;
		this.steps = steps;
		this.tasks = tasks;
		this.events = events;
		this.clock = clock;
	}

	/** A step that could not be done, and why. */
	record Failure(String task, String code, String refusal) {
	}

	/** How far it is; {@code resumable} as long as something is left of it that can be done again. */
	record View(long id, BulkKind kind, String kindLabel, String state, Instant requestedAt, Instant finishedAt, int total, int done,
			int failed, boolean resumable, List<Failure> failures) {
	}

	/** A step that does not concern the actor is answered as one that is not there, and then nothing is begun. */
	public View start(BulkOrder order, List<String> taskIds, Actor actor) {
		List<OpenTask> open = taskIds.stream().distinct().map(steps::task).toList();
		if (!open.stream().allMatch(task -> tasks.concerns(task, actor))) {
			throw Refusal.notFound("web.no-such-task");
		}
		long id = rows.add(order, open, actor, clock.instant());
		events.publishEvent(new BulkStarted(id));
		return of(id, actor);
	}

	@Transactional(readOnly = true)
	public View of(long id, Actor actor) {
		return view(row(id, actor));
	}

	/** The newest first. */
	@Transactional(readOnly = true)
	public List<View> latest(Actor actor) {
		return rows.latest(actor, LATEST).stream().map(this::view).toList();
	}

	/** After the one that is being worked on. */
	public View stop(long id, Actor actor) {
		row(id, actor);
		rows.stop(id);
		return of(id, actor);
	}

	public View resume(long id, Actor actor) {
		BulkRows.Row row = row(id, actor);
		if (row.forgotten() && row.done() < row.total()) {
			throw Refusal.conflict("web.bulk-forgotten");
		}
		rows.resume(id);
		events.publishEvent(new BulkStarted(id));
		return of(id, actor);
	}

	private BulkRows.Row row(long id, Actor actor) {
		return rows.of(id, actor).orElseThrow(() -> Refusal.notFound("web.no-such-bulk"));
	}

	private View view(BulkRows.Row row) {
		BulkKind kind = BulkKind.valueOf(row.kind());
		List<Failure> failures = row.failed() == 0 ? List.of() : rows.failed(row.id()).stream()
				.map(item -> new Failure(item.taskId(), item.key(), item.refusal())).toList();
		return new View(row.id(), kind, Labels.of("bulk", row.kind()), row.state(), row.requestedAt(), row.finishedAt(), row.total(),
				row.done(), row.failed(), !row.state().equals("RUNNING") && row.done() < row.total() && !row.forgotten(), failures);
	}
}
