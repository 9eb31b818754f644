package vn.nghedan.petition;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** How who leads sees to it that a case goes on: a step is given to somebody, and whoever has it is reminded. */
@Service
@Transactional
public class Steering {

	private static final int MOST = 50;

	private final CaseKeeper keeper;
	private final JdbcClient jdbc;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	Steering(CaseKeeper keeper, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.keeper = keeper;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/** The journal says who has the step from now on. */
	public void assigned(String code, String official, Actor actor) {
		Petition petition = keeper.take(code);
		petition.requireOpen();
		petition.note(CaseAction.ASSIGN, official, keeper.stamp(actor));
		keeper.keep(petition);
	}

	/**
	 * Once a day for each step.
	 *
	 * @param usernames for whom the step waits
	 * @param note one line to go with it, {@code null} for none
	 */
	public void remind(String code, String taskId, Set<String> usernames, String note, Actor actor) {
		Petition petition = keeper.take(code);
		petition.requireOpen();
		Stamp stamp = keeper.stamp(actor);
		if (isReminded(taskId)) {
			throw Refusal.conflict("petition.reminded-today");
		}
		String line = OneLine.of(note);
		usernames.forEach(username -> jdbc.sql("""
				insert into nghedan.case_reminder (petition_code, task_id, username, note, reminded_by, reminded_at)
				values (:code, :task, :username, :note, :by, :at)""").param("code", code).param("task", taskId).param("username", username)
			.param("note", line).param("by", actor.username()).param("at", Timestamp.from(stamp.at())).update());
		petition.note(CaseAction.REMIND, line, stamp);
		keeper.keep(petition);
		events.publishEvent(new PetitionReminded(code, taskId, usernames));
	}

	/**
	 * What somebody was reminded of and has not put aside, the newest first, as long as the step is open and waits for him.
	 *
	 * @param names himself and for whom he stands in
	 * @param groups of the engine whose steps are his
	 */
	@Transactional(readOnly = true)
	public List<Reminder> of(String username, Set<String> names, Set<String> groups) {
		return jdbc.sql("""
				select r.id, r.petition_code, r.task_id, r.note, r.reminded_by, r.reminded_at
				from nghedan.case_reminder r join nghedan.petition p on p.code = r.petition_code
				where r.username = :username and r.seen_at is null and p.is_open and p.about_official is distinct from r.username
					and exists (select from nghedan.worklist_item w where w.task_id = r.task_id
						and (w.holder in (:names) or w.holder is null and w.groups && string_to_array(:groups, ' ')))
				order by r.reminded_at desc, r.id desc limit :most""").param("username", username).param("names", names)
			.param("groups", String.join(" ", groups)).param("most", MOST)
			.query(Reminder.class).list();
	}

	/** Refuses what this person was not reminded of. */
	public void seen(long id, String username) {
		int mine = jdbc.sql("update nghedan.case_reminder set seen_at = coalesce(seen_at, :now) where id = :id and username = :username")
			.param("now", Timestamp.from(clock.instant())).param("id", id).param("username", username).update();
		if (mine == 0) {
			throw Refusal.notFound("petition.no-reminder");
		}
	}

	/** Today, by whomever. */
	@Transactional(readOnly = true)
	public boolean isReminded(String taskId) {
		return jdbc.sql("select exists (select from nghedan.case_reminder where task_id = :task and reminded_at >= :today)")
			.param("task", taskId).param("today", Timestamp.from(VietnamTime.startOf(VietnamTime.dateOf(clock.instant())))).query(Boolean.class).single();
	}
}
