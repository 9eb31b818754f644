package vn.nghedan.meeting;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What to ask residents about, so that they speak: rows that an installation may change. */
@Service
@Transactional(readOnly = true)
public class Agendas {

	private final JdbcClient jdbc;

	Agendas(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** In the order in which they are asked at meetings of this kind on that day. */
	public List<String> prompts(MeetingType type, LocalDate on) {
		return jdbc.sql("""
				select text from nghedan.agenda_prompt where meeting_type = :type and valid_from <= :on
					and (valid_to is null or valid_to >= :on) order by position, id""").param("type", type.name())
			.param("on", on).query(String.class).list();
	}
}
