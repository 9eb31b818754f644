package vn.nghedan.petition;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases in like words that have their answer, however long ago: whoever writes the next answer begins with the last one.
 * Candidates come from the index of rare pairs of words, as those of {@link Likeness} do; a word in common is not enough.
 */
@Service
@Transactional(readOnly = true)
public class AnsweredAlike {

	public static final int MOST = 4;

	private static final String FOUND = """
			with asked as materialized (
				select words.matter, nghedan.rare_pairs(nghedan.matter_pairs(words.matter), 16) as rare
				from (select left(nghedan.matter_text(left(:text, 2000)), 1000) as matter) words),
			hit as materialized (
				select s.petition_code from (select l.petition_code, l.pairs, asked.rare from nghedan.petition_likeness l, asked
					where l.pairs && asked.rare and l.ward_now in (:wards) limit 2000) s
				order by (select count(*) from unnest(s.pairs) pair where pair = any (s.rare)) desc, s.petition_code desc limit 100),
			compared as (
				select l.petition_code, greatest(public.similarity(l.matter, asked.matter), 0.9 * public.word_similarity(asked.matter, l.matter)) as likeness
				from hit join nghedan.petition_likeness l using (petition_code), asked)
			select p.code, p.status, p.field, p.ward_now, p.group_now, p.receipt_date, left(p.content, 300) as content,
				p.issued_at as answered_at, 0 as shared
			from compared join nghedan.petition p on p.code = compared.petition_code
			where p.code <> :code and p.anonymised_at is null and p.master_code is null and p.issued_at > coalesce(p.reopened_at, '-infinity')
				and compared.likeness + case when p.field = :field then 0.1 else 0 end >= :like and p.status !~ '^(DIVERTED_|WITHDRAWN|RECORDED_ONLY)'""";

	private static final String BEST = " order by compared.likeness desc, p.issued_at desc limit " + MOST;

	private final CaseKeeper keeper;
	private final JdbcClient jdbc;

	AnsweredAlike(CaseKeeper keeper, JdbcClient jdbc) {
		this.keeper = keeper;
		this.jdbc = jdbc;
	}

	/** @param wards in which to look; of the cases there only those that the scope reaches */
	public List<Nearby> to(String code, Set<String> wards, Scope scope) {
		Petition petition = keeper.read(code);
		return jdbc.sql(FOUND + scope.condition() + BEST).params(scope.parameters()).param("code", code).param("text", petition.content())
			.param("wards", wards.isEmpty() ? Set.of("-") : wards).param("field", petition.subject().field()).param("like", LikenessQuery.LIKE)
			.query(Nearby.class).list();
	}
}
