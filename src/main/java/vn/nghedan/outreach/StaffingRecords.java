package vn.nghedan.outreach;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Stamp;

/** Writes down staffing changes, and what they do to assignments and to who answers for what. */
@Repository
class StaffingRecords {

	private final JdbcClient jdbc;
	private final AssignedGroups assigned;

	StaffingRecords(JdbcClient jdbc, AssignedGroups assigned) {
		this.jdbc = jdbc;
		this.assigned = assigned;
	}

	/** One change of an official at a time. */
	void wait(String username) {
		jdbc.sql("select username from nghedan.official where username = :username for no key update").param("username", username)
			.query(String.class).optional();
	}

	boolean hasDeparted(String username) {
		return jdbc.sql("select exists (select 1 from nghedan.staffing_change where username = :username and kind = 'DEPARTURE')")
			.param("username", username).query(Boolean.class).single();
	}

	/** Everybody whose departure was ordered, for whatever day. */
	Set<String> departing() {
		return new HashSet<>(jdbc.sql("select username from nghedan.staffing_change where kind = 'DEPARTURE'").query(String.class).list());
	}

	/** Everybody whose departure is ordered for that day or later, with the day. */
	Map<String, LocalDate> departures(LocalDate from) {
		return jdbc.sql("""
				select username, min(valid_from) from nghedan.staffing_change where kind = 'DEPARTURE' and valid_from >= :from
				group by username""").param("from", from)
			.query((row, n) -> Map.entry(row.getString(1), row.getObject(2, LocalDate.class))).list().stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Whether the same was ordered before: a lost answer or a second click. */
	boolean isKnown(StaffingChange change) {
		return jdbc.sql("""
				select exists (select 1 from nghedan.staffing_change where kind = :kind and username = :username and valid_from = :from
					and valid_to is not distinct from :until and substitute_username is not distinct from :substitute
					and group_code is not distinct from :group)""").param("kind", change.kind().name())
			.param("username", change.username()).param("from", change.from()).param("until", change.until(), Types.DATE)
			.param("substitute", change.substitute(), Types.VARCHAR).param("group", change.group(), Types.VARCHAR)
			.query(Boolean.class).single();
	}

	/** Who the change of this number is about. */
	String official(long id) {
		return jdbc.sql("select username from nghedan.staffing_change where id = :id").param("id", id).query(String.class).single();
	}

	long add(StaffingChange change, Stamp stamp) {
		return jdbc.sql("""
				insert into nghedan.staffing_change (kind, username, valid_from, valid_to, substitute_username, group_code, reason,
					ordered_by, ordered_at)
				values (:kind, :username, :from, :until, :substitute, :group, :reason, :by, :at) returning id""")
			.param("kind", change.kind().name()).param("username", change.username()).param("from", change.from())
			.param("until", change.until(), Types.DATE).param("substitute", change.substitute(), Types.VARCHAR)
			.param("group", change.group(), Types.VARCHAR).param("reason", OneLine.required(change.reason()))
			.param("by", stamp.username()).param("at", Timestamp.from(stamp.at())).query(Long.class).single();
	}

	/** For some days others stand in; for good the assignments end, and the successors' begin. */
	void write(long id, StaffingChange change, List<StaffingPlan.Line> lines) {
		switch (change.kind()) {
			case LEAVE -> { }
			case SUBSTITUTION -> lines.forEach(line -> standIn(id, change, line));
			case REPLACEMENT, DEPARTURE -> takeOver(id, change, lines);
		}
	}

	private void takeOver(long id, StaffingChange change, List<StaffingPlan.Line> lines) {
		Map<String, StaffingPlan.Line> byGroup = lines.stream().collect(Collectors.toMap(StaffingPlan.Line::group, line -> line));
		assigned.notOverOn(change.username(), change.from()).stream().filter(each -> byGroup.containsKey(each.groupCode()))
			.forEach(each -> handOver(each, change.from(), byGroup.get(each.groupCode()).to()));
		assigned.flush();
		lines.forEach(line -> succeed(id, change, line.to(), line.group()));
		if (change.kind() == StaffingKind.DEPARTURE) {
			succeed(id, change, change.substitute(), null);
		}
	}

	private void handOver(Assignment former, LocalDate from, String to) {
		LocalDate begins = former.validFrom().isAfter(from) ? former.validFrom() : from;
		Optional<Assignment> own = to == null ? Optional.empty() : assigned.ofGroup(former.groupCode(), begins).stream()
			.filter(each -> each.username().equals(to) && isOf(former.programmeCode(), each)).max(Comparator.comparing(StaffingRecords::last));
		if (own.isPresent() && last(own.get()).isBefore(last(former))) {
			begins = last(own.get()).plusDays(1);
			own = Optional.empty();
		}
		if (to != null && own.isEmpty()) {
			assigned.save(new Assignment(to, former.groupCode(), begins, former.validTo()).under(former));
		}
		if (former.validFrom().isBefore(from)) {
			former.endOn(from.minusDays(1));
		}
		else {
			assigned.delete(former);
		}
	}

	/** Another programme's row meets no obligation of this one. */
	private static boolean isOf(String programme, Assignment own) {
		return programme == null || programme.equals(own.programmeCode());
	}

	private static LocalDate last(Assignment assignment) {
		return assignment.validTo() == null ? LocalDate.MAX : assignment.validTo();
	}

	private void succeed(long id, StaffingChange change, String to, String group) {
		jdbc.sql("""
				insert into nghedan.companion_succession (from_username, to_username, group_code, from_day, staffing_change_id)
				values (:from, :to, :group, :day, :id)""").param("from", change.username()).param("to", to, Types.VARCHAR)
			.param("group", group, Types.VARCHAR).param("day", change.from()).param("id", id).update();
	}

	private void standIn(long id, StaffingChange change, StaffingPlan.Line line) {
		jdbc.sql("""
				insert into nghedan.group_stand_in (username, group_code, substitute_username, valid_from, valid_to, staffing_change_id)
				values (:username, :group, :substitute, :from, :until, :id)""").param("username", change.username())
			.param("group", line.group()).param("substitute", line.to()).param("from", change.from())
			.param("until", change.until()).param("id", id).update();
	}
}
