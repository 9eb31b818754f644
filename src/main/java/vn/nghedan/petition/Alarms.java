package vn.nghedan.petition;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.calendar.AlarmKind;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;

/** What the clocks of a petition have to say: when, what of it is due now, who was told, and what somebody was told. */
@Service
@Transactional
public class Alarms {

	private final CaseKeeper keeper;
	private final Almanacs almanacs;
	private final AlarmRecords records;
	private final AlarmInbox inbox;
	private final Clock clock;

	Alarms(CaseKeeper keeper, Almanacs almanacs, AlarmRecords records, AlarmInbox inbox, Clock clock) {
		this.keeper = keeper;
		this.almanacs = almanacs;
		this.records = records;
		this.inbox = inbox;
		this.clock = clock;
	}

	/**
	 * Marks as raised what is due now, and says what of it is to be told. However long nobody looked, each alarm is due
	 * once; of those that say the same the last is enough, and nobody is reminded of what is late, or at night.
	 */
	public List<Alarm> take(String code) {
		// Kept first: a date that a new holiday moves is moved before anybody is told of the old one
		Petition petition = keeper.keep(keeper.take(code));
		AlarmsRaised raised = records.of(List.of(code));
		Instant now = clock.instant();
		Almanac almanac = almanacs.current();
		List<Alarm> told = new ArrayList<>();
		for (RunningClock each : RunningClock.of(petition).toList()) {
			List<Alarm> plan = AlarmPlan.of(each, almanac);
			List<Alarm> due = plan.stream().filter(raised::awaits)
				.filter(alarm -> !AlarmPlan.next(alarm, almanac, now).isAfter(now)).toList();
			records.raise(due, plan, now);
			told.addAll(AlarmPlan.worthTelling(due, almanac, now));
		}
		return told;
	}

	/**
	 * Stores who is told and writes it into the journal, unless it is news to nobody.
	 *
	 * @return those of them who have not been told this of the clock's present date before
	 */
	public Set<String> tell(Alarm alarm, Set<String> usernames) {
		Petition petition = keeper.take(alarm.code());
		Instant now = clock.instant();
		Set<String> told = records.tell(alarm, usernames, now);
		boolean nobodyNew = told.isEmpty() && (alarm.kind() == AlarmKind.ESCALATION || !usernames.isEmpty());
		if (!nobodyNew) {
			petition.note(CaseAction.ALARM, alarm.words(), new Stamp(Actor.SYSTEM, now));
		}
		return told;
	}

	/** Who has been told so far, at whatever level, that the clock is late on its present date. */
	@Transactional(readOnly = true)
	public Set<String> told(Alarm alarm) {
		return records.told(alarm);
	}

	/** What the running clocks will say, in time order; first what is due and has not been raised yet. */
	@Transactional(readOnly = true)
	public List<Alarm> coming(Petition petition) {
		AlarmsRaised raised = records.of(List.of(petition.code()));
		Almanac almanac = almanacs.current();
		Instant now = clock.instant();
		return RunningClock.of(petition).flatMap(each -> AlarmPlan.of(each, almanac).stream()).filter(raised::awaits)
			.map(alarm -> alarm.toldAt(AlarmPlan.next(alarm, almanac, now)))
			.sorted(Comparator.comparing(Alarm::at)).toList();
	}

	/** When the deadline watch has to look again; {@link Clocks#NEVER} when nothing is to be raised. */
	@Transactional(readOnly = true)
	public Instant next(String code) {
		return coming(keeper.read(code)).stream().findFirst().map(Alarm::at).orElse(Clocks.NEVER);
	}

	/**
	 * The alarms of running clocks that somebody was told, the oldest date first.
	 *
	 * @param cursor {@link AlarmPage#next()} of the page before, {@code null} for the first page
	 */
	@Transactional(readOnly = true)
	public AlarmPage inbox(String username, boolean unseenOnly, String cursor, int limit) {
		return inbox.page(username, unseenOnly, Cursor.of(cursor), limit);
	}

	/** How many of them he has not seen yet. */
	@Transactional(readOnly = true)
	public int unseen(String username) {
		return inbox.unseen(username);
	}

	/** Refuses an alarm that this person was not told. */
	public void seen(long alarmId, String username) {
		if (!inbox.see(alarmId, username, clock.instant())) {
			throw Refusal.notFound("petition.alarm-not-found");
		}
	}
}
