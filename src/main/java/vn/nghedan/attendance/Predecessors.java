package vn.nghedan.attendance;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever or whatever was there before in a span: former officials of a group, and groups that are no more. */
@Component
class Predecessors {

	private final JdbcClient jdbc;

	Predecessors(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** An official who looked after a group until that day. */
	record Former(String username, String groupCode, LocalDate until) {
	}

	/** Those of a programme whose assignment has ended before that day. */
	List<Former> officials(String programme, LocalDate before) {
		return jdbc.sql("""
				select username, group_code, valid_to as until from nghedan.assignment
				where programme_code = :programme and valid_to < :before""").param("programme", programme).param("before", before)
				.query(Former.class).list();
	}

	/** Each group with itself and all that it has taken over from since that day. */
	Map<String, Set<String>> groups(Collection<String> groups, LocalDate since) {
		Map<String, Set<String>> former = new HashMap<>();
		jdbc.sql("select to_code, from_code from nghedan.succession where effective_on > :since and to_code is not null").param("since", since)
				.query((row, number) -> former.computeIfAbsent(row.getString(1), code -> new HashSet<>()).add(row.getString(2))).list();
		return groups.stream().distinct().collect(Collectors.toMap(code -> code, code -> withFormer(code, former)));
	}

	private static Set<String> withFormer(String code, Map<String, Set<String>> former) {
		Set<String> found = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(Set.of(code));
		while (!open.isEmpty()) {
			String next = open.pop();
			if (found.add(next)) {
				open.addAll(former.getOrDefault(next, Set.of()));
			}
		}
		return found;
	}
}
