package vn.nghedan.petition;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghedan.organization.Actor;

/** How far each recalculation has come. */
@Repository
class RecalculationRows {

	private static final String ALL = """
			select id, what, requested_by, requested_at, state, total, done, moved, finished_at from nghedan.recalculation\s""";

	/** Runs that overlap move each other's cases, and nobody can say afterwards which one it was. */
	private static final Duration OVERLAP = Duration.ofHours(1);

	private final JdbcClient jdbc;

	RecalculationRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** @param version of the almanac that the change led to, {@code null} when nothing of it has changed */
	long add(String what, Actor by, Instant now, Long version) {
		return jdbc.sql("""
				insert into nghedan.recalculation (what, requested_by, requested_at, state, total, done, moved, reached, almanac_version)
				select :what, :by, :now, 'RUNNING', count(*), 0, 0, '', :version::bigint from nghedan.petition where is_open
				returning id""").param("what", what).param("by", by.username()).param("now", Timestamp.from(now))
			.param("version", version).query(Long.class).single();
	}

	/** Where a running one stands, locked so that nobody else does the same batch; empty when it is done. */
	Optional<String> lock(long id) {
		return jdbc.sql("select reached from nghedan.recalculation where id = :id and state = 'RUNNING' for update")
			.param("id", id).query(String.class).optional();
	}

	/** What has changed, by this one and by those beside it. */
	String reasons(long id, Instant now) {
		return jdbc.sql("""
				select string_agg(what, '; ' order by id) from nghedan.recalculation
				where id = :id or state = 'RUNNING' and (id > :id or requested_at > :recently)""").param("id", id)
			.param("recently", Timestamp.from(now.minus(OVERLAP))).query(String.class).single();
	}

	/** Petitions that came after the start are done too, but not counted. */
	void advance(long id, String reached, int done, int moved) {
		jdbc.sql("""
				update nghedan.recalculation set reached = :reached, done = least(done + :done, total),
					moved = least(moved + :moved, done + :done, total) where id = :id""").param("reached", reached)
			.param("done", done).param("moved", moved).param("id", id).update();
	}

	void finish(long id, Instant now) {
		jdbc.sql("update nghedan.recalculation set state = 'DONE', done = total, finished_at = :now where id = :id")
			.param("now", Timestamp.from(now)).param("id", id).update();
	}

	Optional<Recalculation> find(long id) {
		return jdbc.sql(ALL + "where id = :id").param("id", id).query(Recalculation.class).optional();
	}

	Optional<Long> ofVersion(long version) {
		return jdbc.sql("select id from nghedan.recalculation where almanac_version = ?").param(version).query(Long.class)
			.optional();
	}

	/** Newest first. */
	List<Recalculation> latest(int n) {
		return jdbc.sql(ALL + "order by id desc limit :n").param("n", n).query(Recalculation.class).list();
	}

	List<Long> running() {
		return jdbc.sql("select id from nghedan.recalculation where state = 'RUNNING' order by id").query(Long.class).list();
	}
}
