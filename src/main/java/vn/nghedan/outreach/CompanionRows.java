package vn.nghedan.outreach;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who took over from whom, and who stands in for whom with which group. */
@Repository
class CompanionRows {

	private static final String ASSIGNED = """
			select distinct on (a.group_code) a.group_code, a.username from nghedan.assignment a
			join nghedan.official o on o.username = a.username and o.active
			left join nghedan.programme p on p.code = a.programme_code
			where a.group_code in (:groups) and a.valid_from <= :on and (a.valid_to is null or a.valid_to >= :on)
			order by a.group_code, (coalesce(p.kind, 'GROUP_MEETINGS') <> 'GROUP_MEETINGS'), a.valid_from desc, a.id desc""";

	private final JdbcClient jdbc;

	CompanionRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** @param to {@code null} when nobody is named */
	private record Step(String group, String to, LocalDate from) {
	}

	/** Group to official in service. */
	Map<String, String> assigned(Collection<String> groups, LocalDate on) {
		Map<String, String> assigned = new LinkedHashMap<>();
		if (!groups.isEmpty()) {
			jdbc.sql(ASSIGNED).param("groups", groups).param("on", on).query(row -> {
				assigned.put(row.getString(1), row.getString(2));
			});
		}
		return assigned;
	}

	/** "official group" to whoever stands in for him there on that day. */
	Map<String, String> standIns(LocalDate on) {
		return jdbc.sql("""
				select username || ' ' || group_code as whose, substitute_username from nghedan.group_stand_in
				where :on between valid_from and valid_to order by id""").param("on", on)
			.query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (earlier, later) -> later));
	}

	Optional<String> standIn(String username, String group, LocalDate on) {
		return jdbc.sql("""
				select substitute_username from nghedan.group_stand_in
				where username = :username and group_code = :group and :on between valid_from and valid_to
				order by id desc limit 1""").param("username", username).param("group", group, Types.VARCHAR)
			.param("on", on).query(String.class).optional();
	}

	/** Whoever took over in the end, from the first one on; himself when nobody did, empty when nobody is named. */
	Optional<String> heir(String username, String group, String groupNow, LocalDate on) {
		String heir = username;
		LocalDate since = LocalDate.MIN;
		Optional<Step> next = heir == null ? Optional.empty() : next(heir, group, groupNow, since, on);
		while (next.isPresent()) {
			heir = next.get().to();
			since = next.get().from();
			next = heir == null ? Optional.empty() : next(heir, group, groupNow, since, on);
		}
		return Optional.ofNullable(heir);
	}

	/** What is said of the group goes before what is said of all; the change after the one before, so that no ring is walked. */
	private Optional<Step> next(String from, String group, String groupNow, LocalDate after, LocalDate on) {
		List<Step> steps = jdbc.sql("""
				select group_code, to_username, from_day from nghedan.companion_succession
				where from_username = :from and from_day <= :on order by from_day, id""").param("from", from).param("on", on)
			.query((row, n) -> new Step(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class))).list();
		List<Step> fitting = steps.stream().filter(step -> step.from().isAfter(after))
			.filter(step -> step.group() == null || step.group().equals(group) || Objects.equals(step.group(), groupNow)).toList();
		return fitting.stream().filter(step -> step.group() != null).findFirst().or(() -> fitting.stream().findFirst());
	}
}
