package vn.nghedan.meeting;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was already marked at a meeting that is not held on that day after all. */
@Component
class Marks {

	private static final List<String> FORGET = List.of(
			"update nghedan.meeting_session set started_at = null, residents_present = null where meeting_code = :code",
			"update nghedan.meeting_participant set came = null, note = null where meeting_code = :code", """
			update nghedan.meeting_record set started_at = null, residents_present = null, read_back_at = null, read_back_by = null,
				version = version + 1
			where meeting_code = :code and state = 'DRAFT'""");

	private final JdbcClient jdbc;

	Marks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Who came, how many were there and what was read back; what was written down stays. */
	void forget(String meetingCode) {
		FORGET.forEach(sql -> jdbc.sql(sql).param("code", meetingCode).update());
	}
}
