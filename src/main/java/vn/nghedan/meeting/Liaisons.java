package vn.nghedan.meeting;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Roles;

/** Who goes to a meeting: whoever is assigned to its group on that day, to a reception the chair. */
@Component
class Liaisons {

	private static final String ASSIGNED = """
			select a.id, a.group_code, a.username, a.programme_code, a.valid_from, a.valid_to from nghedan.assignment a
			join nghedan.official o on o.username = a.username and o.active
			where a.valid_from <= :until and (a.valid_to is null or a.valid_to >= :from)""";
	private static final String CHAIRS = """
			select h.id, h.unit_code as group_code, h.username, null as programme_code, h.valid_from, h.valid_to
			from nghedan.role_holding h join nghedan.official o on o.username = h.username and o.active
			where h.role = :role and h.valid_from <= :until and (h.valid_to is null or h.valid_to >= :from)""";
	/** Meetings whose official is not the one assigned, or whose chair is not the one in office, on their day any more. */
	private static final String REFRESH = """
			with planned as (
				select m.code, m.liaison_username as former, m.opened_at, case when m.type = 'RECEPTION' or m.group_code is null
					then (select h.username from nghedan.role_holding h
						join nghedan.official o on o.username = h.username and o.active
						where h.unit_code = m.ward_code and h.role = :chair and h.valid_from <= d.day and (h.valid_to is null or h.valid_to >= d.day)
						order by h.valid_from desc, h.id desc limit 1)
					else (select a.username from nghedan.assignment a
						join nghedan.official o on o.username = a.username and o.active
						where a.group_code = m.group_code and a.valid_from <= d.day and (a.valid_to is null or a.valid_to >= d.day)
						order by (a.programme_code is not distinct from m.programme_code) desc, a.valid_from desc, a.id desc
						limit 1) end as assigned
				from nghedan.meeting m,
					lateral (select (m.scheduled_at at time zone 'Asia/Ho_Chi_Minh')::date as day) d
				where m.status = 'PLANNED' and not m.liaison_by_hand and m.scheduled_at >= :from)
			update nghedan.meeting m set liaison_username = p.assigned, version = m.version + 1 from planned p
			where m.code = p.code and p.assigned is distinct from p.former
			returning m.code, p.assigned, m.opened_at is not null as opened""";

	private final JdbcClient jdbc;
	private final EntityManager entities;

	Liaisons(JdbcClient jdbc, EntityManager entities) {
		this.jdbc = jdbc;
		this.entities = entities;
	}

	/** Somebody responsible for a group, or for a ward, in a period. */
	record Duty(long id, String groupCode, String username, String programmeCode, LocalDate validFrom, LocalDate validTo) {

		boolean covers(LocalDate day) {
			return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
		}
	}

	/** A meeting to which somebody else goes; {@code assigned} is null for nobody. */
	record Refreshed(String code, String assigned, boolean opened) {
	}

	/** Everybody's duties in a period, read once. */
	record Book(Map<String, List<Duty>> assigned, Map<String, List<Duty>> chairs) {

		/** {@code null} for nobody. */
		String of(ScheduledSeries series, String group, LocalDate day) {
			Map<String, List<Duty>> duties = series.type() == MeetingType.RECEPTION || group == null ? chairs : assigned;
			String place = group == null || series.type() == MeetingType.RECEPTION ? series.ward() : group;
			return duties.getOrDefault(place, List.of()).stream().filter(duty -> duty.covers(day))
				.max(Comparator.<Duty, Boolean>comparing(duty -> Objects.equals(duty.programmeCode(), series.programme()))
					.thenComparing(Duty::validFrom).thenComparing(Duty::id))
				.map(Duty::username).orElse(null);
		}
	}

	Book between(LocalDate from, LocalDate until) {
		return new Book(byPlace(jdbc.sql(ASSIGNED), from, until), byPlace(jdbc.sql(CHAIRS).param("role", Roles.CHAIR), from, until));
	}

	/** Planned meetings from then on follow the assignments; those named by a person stay. */
	List<Refreshed> refresh(Instant from) {
		List<Refreshed> changed = jdbc.sql(REFRESH).param("chair", Roles.CHAIR).param("from", Timestamp.from(from)).query(Refreshed.class)
			.list();
		// Whoever asks for an open one in this transaction is not to be told the former official
		changed.stream().filter(Refreshed::opened).forEach(each -> entities.refresh(entities.find(Meeting.class, each.code())));
		return changed;
	}

	private static Map<String, List<Duty>> byPlace(JdbcClient.StatementSpec sql, LocalDate from, LocalDate until) {
		return sql.param("from", from).param("until", until).query(Duty.class).list().stream()
			.collect(Collectors.groupingBy(Duty::groupCode, HashMap::new, Collectors.toList()));
	}
}
