package vn.nghedan.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much of what is raised at meetings is answered there; an answer that was overruled or not confirmed is none. */
@Service
@Transactional(readOnly = true)
public class OnTheSpot {

	private static final String COUNT = """
			select %1$s as key, %2$s as name, count(*) as raised,
				count(*) filter (where p.answer_text is not null and p.status <> 'CAPTURED' and p.registered_at is null) as answered
			from nghedan.petition p join nghedan.meeting m on m.code = p.meeting_code
			join nghedan.authority w on w.code = p.ward_code left join nghedan.official o on o.username = p.captured_by
			where p.receipt_date between :from and :to and p.status <> 'RECORDED_ONLY'
				and p.about_official is distinct from :username and (p.ward_code in (:units) or p.captured_by = :username)
			group by 1, 2 order by 2, 1""";

	private final JdbcClient jdbc;

	OnTheSpot(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Of opinions received on these days, both included, in these wards, or taken in by the one who asks; by name. */
	public List<AnsweredRatio> count(LocalDate from, LocalDate to, AnsweredBy by, Set<String> units, String username) {
		String sql = switch (by) {
			case WARD -> COUNT.formatted("p.ward_code", "w.name");
			case OFFICIAL -> COUNT.formatted("p.captured_by", "o.full_name");
			case TYPE -> COUNT.formatted("m.type", "m.type");
		};
		return jdbc.sql(sql).param("from", from).param("to", to).param("units", units.isEmpty() ? Set.of("-") : units)
				.param("username", username).query(AnsweredRatio.class).list();
	}

	/** All rows together. */
	public AnsweredRatio total(List<AnsweredRatio> rows) {
		return new AnsweredRatio(null, null, rows.stream().mapToLong(AnsweredRatio::raised).sum(),
				rows.stream().mapToLong(AnsweredRatio::answered).sum());
	}
}
