package vn.nghedan.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Finds by their people's names the cases whose people somebody may see. Of a rare name it looks through all who are called
 * so; of one that thousands have, through the cases that are the reader's, so that his own is never lost among the others.
 */
@Component
class NamedCases {

	/** From so many people on the reader's own cases are the fewer ones. */
	private static final int MANY = 3_000;
	/** More cases than these are no answer to anybody; the newest are. */
	private static final int MOST = 3_000;

	private static final String FOUND = """
			with called as materialized (select w.id from nghedan.petitioner w where %1$s limit :many + 1),
				common as materialized (select count(*) > :many as so from called),
				reach as materialized (%2$s)
			select n.code from (
				select p.code from called w join nghedan.petition p on p.petitioner_id = w.id where not (select so from common)
				union select s.petition_code from called w join nghedan.petition_signatory s on s.petitioner_id = w.id and s.withdrawn_at is null
					where not (select so from common)
				union select r.code from reach r join nghedan.petition p on p.code = r.code
					where (select so from common) and (select %1$s from nghedan.petitioner w where w.id = p.petitioner_id)
				union select r.code from reach r join nghedan.petition_signatory s on s.petition_code = r.code and s.withdrawn_at is null
					where (select so from common) and (select %1$s from nghedan.petitioner w where w.id = s.petitioner_id)
			) hit join nghedan.petition n on n.code = hit.code where %3$s order by n.heard_at desc, n.code desc limit :most""";

	private final FreshPlans jdbc;

	NamedCases(FreshPlans jdbc) {
		this.jdbc = jdbc;
	}

	/** @param names for each key in force the hashes that stand beside a name; empty where no name can be meant */
	List<String> of(List<List<String>> names, SearchPeople people) {
		return of(names, people, MANY);
	}

	List<String> of(List<List<String>> names, SearchPeople people, int many) {
		if (names.isEmpty()) {
			return List.of();
		}
		Map<String, Object> parameters = new HashMap<>(Map.of("many", many, "most", MOST));
		String called = IntStream.range(0, names.size()).mapToObj(key -> {
			parameters.put("called" + key, String.join(" ", names.get(key)));
			return "string_to_array(w.name_words, ' ') @> string_to_array(:called" + key + ", ' ')";
		}).collect(Collectors.joining(" or ", "w.name_words is not null and (", ")"));
		return jdbc.sql(FOUND.formatted(called, people.reach(), people.condition(parameters))).params(parameters).query(String.class).list();
	}
}
