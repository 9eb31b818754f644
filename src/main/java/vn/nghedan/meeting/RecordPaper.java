package vn.nghedan.meeting;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.Stamp;

/** What is kept beside a record: the scan of the signed paper, and additions after it was finished. */
@Component
class RecordPaper {

	private final JdbcClient jdbc;

	RecordPaper(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A later scan takes the place of the one before. */
	void keepScan(String meetingCode, byte[] bytes) {
		jdbc.sql("""
				insert into nghedan.meeting_record_scan (meeting_code, bytes) values (:code, :bytes)
				on conflict (meeting_code) do update set bytes = excluded.bytes""")
			.param("code", meetingCode).param("bytes", bytes).update();
	}

	byte[] scan(String meetingCode) {
		return jdbc.sql("select bytes from nghedan.meeting_record_scan where meeting_code = :code").param("code", meetingCode)
			.query((row, n) -> row.getBytes(1)).single();
	}

	void add(String meetingCode, String text, Stamp stamp) {
		jdbc.sql("insert into nghedan.meeting_record_addition (meeting_code, text, by, at) values (:code, :text, :by, :at)")
			.param("code", meetingCode).param("text", text).param("by", stamp.username())
			.param("at", stamp.at().atOffset(ZoneOffset.UTC)).update();
	}

	/** Nothing where the record is no finished one. */
	void addToFinished(String meetingCode, String text, Stamp stamp) {
		if (jdbc.sql("select count(*) from nghedan.meeting_record where meeting_code = :code and state = 'FINISHED'")
			.param("code", meetingCode).query(Long.class).single() > 0) {
			add(meetingCode, text, stamp);
		}
	}

	/** In the order in which they were heard; none that is about whoever reads them. */
	List<RecordedOpinion> opinions(String meetingCode, String reader) {
		return jdbc.sql("""
				select code, content, kind, urgent, answer_text as answer from nghedan.petition
				where meeting_code = :code and about_official is distinct from :reader order by heard_at, code""")
			.param("code", meetingCode).param("reader", reader).query(RecordedOpinion.class).list();
	}

	List<RecordAddition> additions(String meetingCode) {
		return jdbc.sql("select text, by, at from nghedan.meeting_record_addition where meeting_code = :code order by id")
			.param("code", meetingCode)
			.query((row, n) -> new RecordAddition(row.getString(1), row.getString(2), row.getTimestamp(3).toInstant())).list();
	}
}
