package vn.nghedan.petition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The SQL of one look for the same matter. Candidates come from four indexes: rare pairs of words, the group with the
 * field, the telephone, the name within the group; only these few are compared letter by letter. Instead of a duplicate its
 * master is shown, unless that one is a matter of other wards. Who wants his name hidden is not found by it.
 */
final class LikenessQuery {

	/** Shared trigrams of two texts on one matter; two that have nothing in common share about a tenth. */
	static final double LIKE = 0.3;

	/** Enough to be proposed where group and field are the same. */
	private static final double NOT_UNLIKE = 0.15;

	private static final int RARE_PAIRS = 16;

	private static final String RECENTLY = "(l.ended_on is null or l.ended_on >= :since)";

	/** Where thousands share a few common words, any of them will do: nothing rare was said that could tell them apart. */
	private static final String BY_WORDS = """
			select s.petition_code, false as person
			from (select l.petition_code, l.pairs, asked.rare from nghedan.petition_likeness l, asked
				where l.pairs && asked.rare and %s limit 2000) s
			order by (select count(*) from unnest(s.pairs) pair where pair = any (s.rare)) desc, s.petition_code desc
			limit 100""";

	private static final String BY_PLACE = """
			select l.petition_code, false as person
			from nghedan.petition_likeness l
			where l.group_now = :group and l.field = :field and %s
			order by l.petition_code desc limit 50""";

	/** A limit in each part tells the planner that a person has few petitions. */
	private static final String BY_PHONE = """
			select l.petition_code, true as person
			from ((select p.code from nghedan.petitioner who join nghedan.petition p on p.petitioner_id = who.id
					where who.phone_index in (:phones) and not p.confidential limit 100)
				union all (select s.petition_code from nghedan.petitioner who join nghedan.petition_signatory s on s.petitioner_id = who.id
						join nghedan.petition p on p.code = s.petition_code
					where who.phone_index in (:phones) and s.withdrawn_at is null and not p.confidential limit 100)) own
				join nghedan.petition_likeness l on l.petition_code = own.code
			where %s limit 50""";

	private static final String BY_NAME = """
			select p.code as petition_code, true as person
			from (select id from nghedan.petitioner where name_index in (:names) limit 2000) who
				join nghedan.petition p on p.petitioner_id = who.id
			where p.group_now = :group and not p.confidential limit 50""";

	private static final String FOUND = """
			with asked as materialized (
				select words.matter, nghedan.rare_pairs(nghedan.matter_pairs(words.matter), %d) as rare
				from (select left(nghedan.matter_text(left(:text, 2000)), 1000) as matter) words),
			hit as (%s),
			compared as (
				select case when m.ward_now is null or %s then coalesce(p.master_code, p.code) else p.code end as code,
					hit.person and not coalesce(m.confidential, false) as by_person,
					coalesce(l.ended_on >= :since, true) as recent,
					coalesce(l.group_now = :group, false) as by_group, coalesce(l.field = :field, false) as by_field,
					greatest(public.similarity(l.matter, asked.matter), 0.9 * public.word_similarity(asked.matter, l.matter)) as likeness
				from (select petition_code, bool_or(person) as person from hit group by petition_code) hit
					join nghedan.petition_likeness l using (petition_code) join nghedan.petition p on p.code = l.petition_code
					left join nghedan.petition m on m.code = p.master_code, asked
				where p.code <> :self and p.parent_code is distinct from :self),
			best as (
				select distinct on (code) *, likeness >= :like as by_text,
					0.6 * likeness + 0.15 * by_group::int + 0.1 * by_field::int + 0.15 * by_person::int as score
				from compared
				where likeness >= :like or recent and (by_person or by_group and by_field and likeness >= :notUnlike)
				order by code, score desc)
			select best.*, p.status, p.ward_now, p.group_now, p.field, p.receipt_date, left(p.content, 300) as content,
				case when p.issued_at > coalesce(p.reopened_at, '-infinity') then p.issued_at end as answered_at
			from best join nghedan.petition p on p.code = best.code
			where p.code <> :self and p.code is distinct from :parent
				and p.about_official is distinct from :reader
				and p.status !~ '^(DIVERTED_|WITHDRAWN|RECORDED_ONLY)'
			order by best.score desc, best.code desc limit %d""";

	private final Map<String, Object> parameters = new LinkedHashMap<>();
	private final String sql;

	/** @param reader what is about himself is not shown to him */
	LikenessQuery(Matter matter, Persons people, LocalDate since, Petition self, String reader) {
		parameters.put("text", matter.text() == null ? "" : matter.text());
		parameters.put("group", matter.groupCode());
		parameters.put("field", matter.field());
		parameters.put("phones", people.phoneIndexes(matter.phone()));
		parameters.put("names", people.nameIndexes(matter.name()));
		parameters.put("since", since);
		parameters.put("self", self == null ? "-" : self.code());
		parameters.put("parent", self == null ? null : self.parentCode().orElse(null));
		parameters.put("reader", reader);
		parameters.put("like", LIKE);
		parameters.put("notUnlike", NOT_UNLIKE);
		String place = lookedAfterIn(matter.wards());
		sql = FOUND.formatted(RARE_PAIRS, hits(matter, place), place.replace("l.", "m."), Likeness.MOST);
	}

	String sql() {
		return sql;
	}

	Map<String, Object> parameters() {
		return parameters;
	}

	/** A person's earlier petitions are found however old they are: one that was answered may be a reason to refuse. */
	private static String hits(Matter matter, String place) {
		return Stream.of(part(BY_WORDS, place + " and " + RECENTLY, matter.text()),
				part(BY_PLACE, RECENTLY, matter.groupCode(), matter.field()), part(BY_PHONE, place, matter.phone()),
				part(BY_NAME, "", matter.name(), matter.groupCode()))
			.flatMap(Optional::stream).collect(Collectors.joining(" union all "));
	}

	/** Left out when something that it needs is not known. */
	private static Optional<String> part(String select, String where, String... needed) {
		boolean known = Stream.of(needed).allMatch(each -> each != null && !each.isBlank());
		return known ? Optional.of("(" + select.formatted(where) + ")") : Optional.empty();
	}

	private String lookedAfterIn(Set<String> wards) {
		if (wards == null) {
			return "true";
		}
		if (wards.size() == 1) {
			parameters.put("ward", wards.iterator().next());
			return "l.ward_now = :ward";
		}
		parameters.put("wards", wards.isEmpty() ? Set.of("-") : wards);
		return "l.ward_now in (:wards)";
	}
}
