package vn.nghedan.petition;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;

/** Where officials write to one another about a case. Who sees it and who may be named is decided by whoever calls. */
@Service
@Transactional
public class CaseNotes {

	public static final int LONGEST = 4_000;

	private static final String OF_CASE = """
			select n.id, n.author, n.at, n.text, coalesce(string_agg(m.username, ' ' order by m.username), '') as mentioned
			from nghedan.case_note n left join nghedan.case_note_mention m on m.note_id = n.id
			where n.petition_code = :code group by n.id order by n.id desc""";

	/** Whom a petition is about is told nothing of it; what was taken back is no news. */
	private static final String MINE = """
			from nghedan.case_note_mention m join nghedan.case_note n on n.id = m.note_id join nghedan.petition p on p.code = n.petition_code
			where m.username = :username and n.text is not null and p.anonymised_at is null
				and p.about_official is distinct from m.username""";

	private final CaseKeeper keeper;
	private final AccusationWords accusations;
	private final JdbcClient jdbc;

	CaseNotes(CaseKeeper keeper, AccusationWords accusations, JdbcClient jdbc) {
		this.keeper = keeper;
		this.accusations = accusations;
		this.jdbc = jdbc;
	}

	/**
	 * 1 to {@value #LONGEST} characters.
	 *
	 * @param mentioned usernames; the author himself is not told
	 * @param notAccusation the author has been asked whether these words accuse somebody
	 * @return the note's number
	 */
	public long write(String code, String text, Set<String> mentioned, boolean notAccusation, Actor actor) {
		Petition petition = keeper.take(code);
		if (petition.isAnonymised()) {
			throw Refusal.conflict("retention.anonymised", code);
		}
		String plain = PlainText.normalise(text);
		if (plain.isEmpty() || plain.length() > LONGEST) {
			throw new Refusal("petition.text-length", String.valueOf(LONGEST));
		}
		if (!notAccusation) {
			accusations.refuse(plain);
		}
		Stamp stamp = keeper.stamp(actor);
		long id = jdbc.sql("insert into nghedan.case_note (petition_code, author, at, text) values (:code, :author, :at, :text) returning id")
			.param("code", code).param("author", actor.username()).param("at", Timestamp.from(stamp.at())).param("text", plain)
			.query(Long.class).single();
		mentioned.stream().filter(username -> !username.equals(actor.username()))
			.forEach(username -> jdbc.sql("insert into nghedan.case_note_mention (note_id, username) values (:id, :username)")
				.param("id", id).param("username", username).update());
		return id;
	}

	/** Its words are gone for good; only its author may. */
	public void takeBack(String code, long id, Actor actor) {
		Stamp stamp = keeper.stamp(actor);
		int gone = jdbc.sql("""
				update nghedan.case_note set text = null, taken_back_at = :at
				where id = :id and petition_code = :code and author = :author and text is not null""")
			.param("at", Timestamp.from(stamp.at())).param("id", id).param("code", code).param("author", actor.username()).update();
		if (gone == 0) {
			throw Refusal.notFound("petition.no-such-note");
		}
	}

	/** Newest first, with those that were taken back. */
	@Transactional(readOnly = true)
	public List<CaseNote> of(String code) {
		return jdbc.sql(OF_CASE).param("code", code).query((row, number) -> new CaseNote(row.getLong("id"), row.getString("author"),
				row.getTimestamp("at").toInstant(), row.getString("text"), names(row.getString("mentioned")))).list();
	}

	/**
	 * What names this official, newest first.
	 *
	 * @param before number of the last one of the page before, {@code null} for the first page
	 */
	@Transactional(readOnly = true)
	public List<NoteMention> mentions(String username, boolean unseenOnly, Long before, int limit) {
		return jdbc.sql("select n.id as note, p.code, p.status, n.author, n.at, m.seen_at " + MINE
				+ (unseenOnly ? " and m.seen_at is null" : "") + " and m.note_id < :before order by m.note_id desc limit :limit")
			.param("username", username).param("before", before == null ? Long.MAX_VALUE : before).param("limit", limit)
			.query(NoteMention.class).list();
	}

	@Transactional(readOnly = true)
	public int unseen(String username) {
		return jdbc.sql("select count(*) " + MINE + " and m.seen_at is null").param("username", username).query(Integer.class).single();
	}

	/** Refused for what does not name him. */
	public void seen(long note, Actor actor) {
		int seen = jdbc.sql("update nghedan.case_note_mention set seen_at = coalesce(seen_at, :now) where note_id = :note and username = :username")
			.param("now", Timestamp.from(keeper.stamp(actor).at())).param("note", note).param("username", actor.username()).update();
		if (seen == 0) {
			throw Refusal.notFound("petition.no-such-note");
		}
	}

	private static List<String> names(String joined) {
		return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(" "));
	}
}
