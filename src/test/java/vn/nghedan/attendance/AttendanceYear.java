package vn.nghedan.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;
import vn.nghedan.outreach.PlannedProgramme;
import vn.nghedan.outreach.ProgrammeKind;
import vn.nghedan.outreach.Programmes;
import vn.nghedan.outreach.QuotaEvery;
import vn.nghedan.outreach.QuotaPer;
import vn.nghedan.platform.VietnamTime;

/** Programmes, assignments and meetings of the year 2024, of which no other test knows anything. */
@Component
public class AttendanceYear {

	public static final int YEAR = 2024;
	public static final LocalDate FIRST = LocalDate.of(YEAR, 1, 1);
	public static final LocalDate LAST = LocalDate.of(YEAR, 12, 31);

	private final Programmes programmes;
	private final RuntimeService runtime;
	private final JdbcTemplate database;
	private final List<String> planned = new ArrayList<>();
	private int meetings;

	AttendanceYear(Programmes programmes, RuntimeService runtime, JdbcTemplate database) {
		this.programmes = programmes;
		this.runtime = runtime;
		this.database = database;
	}

	/** One of other days, that nobody is assigned under. */
	public String programmeOf(LocalDate first, LocalDate last) {
		return programme(ProgrammeKind.GROUP_MEETINGS, 1, QuotaPer.ASSIGNMENT, QuotaEvery.YEAR, first, last);
	}

	/** A programme of the district for the whole year; it warns on the days of every yearly programme. */
	public String programme(ProgrammeKind kind, int amount, QuotaPer per, QuotaEvery every) {
		return programme(kind, amount, per, every, FIRST, LAST);
	}

	private String programme(ProgrammeKind kind, int amount, QuotaPer per, QuotaEvery every, LocalDate first, LocalDate last) {
		var paper = new PlannedProgramme.Document("60/KH-UBND", FIRST, "Chủ tịch UBND quận");
		var quota = new PlannedProgramme.Quota(amount, per, every, "Kế hoạch 60/KH-UBND");
		String code = programmes.plan(new PlannedProgramme("Công chức về với dân", kind, "TG", first, last, paper, quota, null), Actor.SYSTEM).code();
		planned.add(code);
		return code;
	}

	public void assigned(String programme, String username, String group, LocalDate from, LocalDate to) {
		database.update("""
				insert into nghedan.assignment (username, group_code, valid_from, valid_to, programme_code, delegation_code)
				values (?, ?, ?, ?, ?, 'D1')""", username, group, from, to, programme);
	}

	/** A meeting that was held, for which this official has the credit; without a group it was one of the whole ward. */
	public String held(String programme, String type, String group, LocalDate day, String creditedTo, String attendedBy, boolean chair) {
		String code = "M-%d-9%05d".formatted(YEAR, ++meetings);
		OffsetDateTime at = VietnamTime.at(day, LocalTime.of(19, 30)).atOffset(ZoneOffset.UTC);
		database.update("""
				insert into nghedan.meeting (code, version, ward_code, group_code, type, status, scheduled_at, place, liaison_username, liaison_by_hand,
					started_at, residents_present, nil_report, recorded_by, recorded_at, programme_code, attended_by, credited_to, chair_present)
				values (?, 0, ?, ?, ?, 'HELD', ?, 'Nhà sinh hoạt cộng đồng', ?, true, ?, 40, true, ?, ?, ?, ?, ?, ?)""", code,
				group.matches(".*-\\d+\\w*") ? group.substring(0, group.lastIndexOf('-')) : group, group.matches(".*-\\d+\\w*") ? group : null, type, at,
				creditedTo, at, attendedBy, at, programme, attendedBy, creditedTo, chair);
		return code;
	}

	public String held(String programme, String group, LocalDate day, String official) {
		return held(programme, "GROUP_MEETING", group, day, official, official, false);
	}

	/** Nothing of the year stays, but what the engine keeps of its past. */
	public void forget() {
		for (String code : planned) {
			runtime.createProcessInstanceQuery().processInstanceBusinessKey("W-" + code).list()
				.forEach(left -> runtime.deleteProcessInstance(left.getId(), "test"));
			Stream.of("attendance_review", "attendance_warning", "attendance_result", "meeting", "assignment", "programme_quota", "programme_warning")
				.forEach(table -> database.update("delete from nghedan." + table + " where programme_code = ?", code));
			database.update("delete from nghedan.programme where code = ?", code);
		}
		database.update("delete from nghedan.meeting where code like 'M-" + YEAR + "-9%'");
		planned.clear();
	}
}
