package vn.nghedan.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.outreach.Programme;
import vn.nghedan.outreach.ProgrammeKind;
import vn.nghedan.outreach.Programmes;
import vn.nghedan.platform.Refusal;

/** For which programme a meeting counts: a rhythm goes on from year to year, a programme is a plan of its days. */
@Service
@Transactional
public class MeetingProgrammes {

	private static final String OUT_OF_FORCE = """
			select m.code, m.ward_code, p.kind, p.unit_code, d.day from nghedan.meeting m
			join nghedan.programme p on p.code = m.programme_code,
				lateral (select (m.scheduled_at at time zone 'Asia/Ho_Chi_Minh')::date as day) d
			where m.status <> 'CANCELLED' and (d.day < p.valid_from or d.day > p.valid_to) order by m.code""";

	private final JdbcClient jdbc;
	private final Programmes programmes;
	private final Organization organization;

	MeetingProgrammes(JdbcClient jdbc, Programmes programmes, Organization organization) {
		this.jdbc = jdbc;
		this.programmes = programmes;
		this.organization = organization;
	}

	private record Astray(String code, String ward, ProgrammeKind kind, String unit, LocalDate day) {
	}

	/** Refuses an unknown one, one of a unit that is not above the ward, and one that is not in force on the day. @param day null: any */
	@Transactional(readOnly = true)
	public void require(String programme, String ward, LocalDate day) {
		if (programme == null) {
			return;
		}
		Programme found = programmes.get(programme);
		if (!above(ward).contains(found.unitCode())) {
			throw new Refusal("meeting.programme-elsewhere", programme);
		}
		if (day != null && !found.contains(day)) {
			throw new Refusal("outreach.not-in-programme");
		}
	}

	/**
	 * Meetings whose programme is not in force on their day go over to the one of the same kind and unit that is; where the unit
	 * is no more, to that of the nearest one above the ward. Where there is none yet they wait for it. It may be planned any day,
	 * also with a first day that is past, so what was held meanwhile follows too.
	 */
	void follow() {
		List<Astray> astray = jdbc.sql(OUT_OF_FORCE).query((row, number) -> read(row)).list();
		if (astray.isEmpty()) {
			return;
		}
		List<Programme> all = programmes.all();
		astray.forEach(meeting -> inForce(meeting, all).ifPresent(programme -> jdbc.sql("""
				update nghedan.meeting set programme_code = :programme, version = version + 1 where code = :code""")
			.param("programme", programme.code()).param("code", meeting.code()).update()));
	}

	private Optional<Programme> inForce(Astray meeting, List<Programme> all) {
		List<Programme> alike = all.stream().filter(each -> each.kind() == meeting.kind() && each.contains(meeting.day())).toList();
		if (alike.isEmpty()) {
			return Optional.empty();
		}
		if (organization.authority(meeting.unit()).existsOn(meeting.day())) {
			return alike.stream().filter(each -> each.unitCode().equals(meeting.unit())).findFirst();
		}
		List<String> above = above(meeting.ward());
		return alike.stream().filter(each -> above.contains(each.unitCode()))
			.min(Comparator.comparing(each -> above.indexOf(each.unitCode())));
	}

	private List<String> above(String ward) {
		return organization.pathUp(ward).stream().map(Authority::code).toList();
	}

	private static Astray read(ResultSet row) throws SQLException {
		return new Astray(row.getString("code"), row.getString("ward_code"), ProgrammeKind.valueOf(row.getString("kind")),
				row.getString("unit_code"), row.getObject("day", LocalDate.class));
	}
}
