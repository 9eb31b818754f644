package vn.nghedan.competence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the cases have followed each re-organisation. */
@Repository
class RelocationRows {

	private final JdbcClient jdbc;

	RelocationRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** From the beginning; what has moved already is not found again. */
	void begin(long id, int total) {
		jdbc.sql("""
				insert into nghedan.relocation (reorganization_id, reached, total, done, moved) values (:id, '', :total, 0, 0)
				on conflict on constraint relocation_pk
				do update set reached = '', total = :total, done = 0, moved = 0, finished_at = null""").param("id", id)
			.param("total", total).update();
	}

	/** Where it stands, locked so that nobody else does the same batch; empty when it is done or has not begun. */
	Optional<String> lock(long id) {
		return jdbc.sql("""
				select reached from nghedan.relocation where reorganization_id = :id and finished_at is null for update""")
			.param("id", id).query(String.class).optional();
	}

	/** Cases that came after the beginning are done too and make the whole larger. */
	void advance(long id, String reached, int done, int moved) {
		jdbc.sql("""
				update nghedan.relocation set reached = :reached, done = done + :done, moved = moved + :moved,
					total = greatest(total, done + :done) where reorganization_id = :id""").param("reached", reached)
			.param("done", done).param("moved", moved).param("id", id).update();
	}

	void finish(long id, Instant now) {
		jdbc.sql("update nghedan.relocation set total = done, finished_at = :now where reorganization_id = :id")
			.param("now", Timestamp.from(now)).param("id", id).update();
	}

	Optional<Relocations.Progress> find(long id) {
		return jdbc.sql("select total, done, moved from nghedan.relocation where reorganization_id = :id").param("id", id)
			.query(Relocations.Progress.class).optional();
	}
}
