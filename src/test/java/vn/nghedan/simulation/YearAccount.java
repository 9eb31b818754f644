package vn.nghedan.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds a year up: every meeting, quota, reminder, review and answer is accounted for, once, in our tables and in the engine. */
@Component
public class YearAccount {

	/** Stands for every ward. */
	public static final String ALL = "%";

	/** What must not be: a sentence, and the query that finds it; {@code $ward} and {@code $programme} are filled in. */
	private static final Map<String, String> WRONG = new LinkedHashMap<>();

	static {
		WRONG.put("meetings are over and nobody says what became of them", """
				select code from nghedan.meeting where status = 'PLANNED' and ward_code like '$ward' and scheduled_at
					< (select valid_to + 1 from nghedan.programme where code = '$programme')""");
		WRONG.put("were held without a finished record", """
				select m.code from nghedan.meeting m left join nghedan.meeting_record r on r.meeting_code = m.code
				where m.status = 'HELD' and r.state is distinct from 'FINISHED' and m.ward_code like '$ward'""");
		WRONG.put("were held without saying who came and whose obligation it meets", """
				select code from nghedan.meeting where status = 'HELD' and ward_code like '$ward'
					and (attended_by is null or credited_to is null)""");
		WRONG.put("were held with opinions and a nil report, or with neither", """
				select m.code from nghedan.meeting m where m.status = 'HELD' and m.ward_code like '$ward' and m.nil_report
					= exists (select from nghedan.petition p where p.meeting_code = m.code)""");
		WRONG.put("opinions were not heard of by exactly one review", """
				select p.code from nghedan.petition p left join nghedan.review_item i on i.petition_code = p.code and i.held
				where p.ward_code like '$ward' group by p.code having count(i.petition_code) <> 1""");
		WRONG.put("were answered and nobody was told", """
				select code from nghedan.petition where ward_code like '$ward' and issued_at is not null and relayed_at is null""");
		WRONG.put("were answered and neither read out nor carried although the group has met since", """
				select p.code from nghedan.petition p where p.ward_code like '$ward' and p.announcement = 'PENDING'
					and exists (select from nghedan.meeting m where m.group_code = p.group_now and m.status = 'HELD'
						and m.scheduled_at > p.issued_at)
					and not exists (select from nghedan.announcement a where a.petition_code = p.code)""");
		WRONG.put("are below the quota at the end and were not warned on each of four days", """
				select coalesce(r.username, r.ward_code) || ' ' || coalesce(r.group_code, '') from nghedan.attendance_result r
				where r.programme_code = '$programme' and r.done < r.wanted and (select count(*) from nghedan.attendance_warning w
					where w.programme_code = r.programme_code and w.username is not distinct from r.username
						and w.group_code is not distinct from r.group_code and w.ward_code is not distinct from r.ward_code) <> 4""");
		// What is written down after the books were closed does not change them any more; the figures count it
		WRONG.put("obligations have books that do not say what the meetings say", """
				select r.username || ' ' || r.group_code from nghedan.attendance_result r
				where r.programme_code = '$programme' and r.done <> (select count(*) from nghedan.meeting m where m.status = 'HELD'
					and m.programme_code = r.programme_code and m.credited_to = r.username and m.group_code = r.group_code
					and m.recorded_at <= r.closed_at)""");
		WRONG.put("warnings were not read by home affairs", """
				select day::text from nghedan.attendance_review where programme_code = '$programme' and kind = 'WARNING'
					and missing > 0 and read_at is null""");
		WRONG.put("petitions are open and have no process, or closed and have one", """
				select p.code from nghedan.petition p where p.ward_code like '$ward' and p.is_open <> exists (
					select from public.act_ru_execution e where e.business_key_ = p.code and e.proc_inst_id_ = e.id_)""");
		WRONG.put("meetings are over and have a process", """
				select m.code from nghedan.meeting m join public.act_ru_execution e on e.business_key_ = m.code
				where m.status <> 'PLANNED' and m.ward_code like '$ward'""");
		WRONG.put("handovers are not confirmed and told", """
				select code from nghedan.handover where unit_code like '$ward' and state <> 'ANNOUNCED'""");
		WRONG.put("jobs have failed", """
				select j.id_ from public.act_ru_job j join public.act_ru_execution e on e.id_ = j.process_instance_id_
				left join nghedan.meeting m on m.code = e.business_key_ left join nghedan.petition p on p.code = e.business_key_
				where j.exception_msg_ is not null and coalesce(m.ward_code, p.ward_code, '') like '$ward'""");
	}

	private final JdbcTemplate database;

	YearAccount(JdbcTemplate database) {
		this.database = database;
	}

	/** What does not add up; empty when everything does. */
	public List<String> problems(String programme, String ward) {
		List<String> problems = new ArrayList<>();
		WRONG.forEach((what, sql) -> {
			List<String> found = database.queryForList(sql.replace("$ward", ward).replace("$programme", programme), String.class);
			if (!found.isEmpty()) {
				problems.add(found.size() + " " + what + ": " + found.subList(0, Math.min(5, found.size())));
			}
		});
		return problems;
	}

	/** The sums of the year. */
	public Map<String, Long> figures(String programme, String ward, int year) {
		Map<String, Long> figures = new LinkedHashMap<>();
		String ofYear = "nghedan.meeting where type = 'GROUP_MEETING' and extract(year from occurrence_on) = " + year
				+ " and ward_code like '" + ward + "'";
		figures.put("groupMeetings", count(ofYear));
		for (String status : List.of("HELD", "CANCELLED", "PLANNED")) {
			figures.put("groupMeetings" + status, count(ofYear + " and status = '" + status + "'"));
		}
		String of = " and ward_code like '" + ward + "'";
		figures.put("dialoguesHeld", count("nghedan.meeting where type = 'DIALOGUE' and status = 'HELD'" + of));
		figures.put("receptionsHeld", count("nghedan.meeting where type = 'RECEPTION' and status = 'HELD'" + of));
		figures.put("moved", count("nghedan.meeting where moved_from is not null" + of));
		figures.put("petitions", count("nghedan.petition where true" + of));
		figures.put("reviewsHeld", count("nghedan.delegation_review where status = 'HELD'" + of));
		String items = " join nghedan.petition p on p.code = i.petition_code where p.ward_code like '" + ward + "'";
		figures.put("reported", count("nghedan.review_item i" + items + " and i.held"));
		figures.put("answered", count("nghedan.petition where issued_at is not null" + of));
		figures.put("told", count("nghedan.petition where relayed_at is not null" + of));
		figures.put("readOut", count("nghedan.announcement i" + items + " and i.outcome = 'READ'"));
		figures.put("carried", count("nghedan.announcement i" + items + " and i.outcome = 'CARRIED'"));
		String obligations = "nghedan.attendance_result where programme_code = '" + programme + "'";
		figures.put("obligations", count(obligations));
		figures.put("recordedAfterTheBooks", count("nghedan.attendance_result r join nghedan.meeting m on m.status = 'HELD'"
				+ " and m.programme_code = r.programme_code and m.credited_to = r.username and m.group_code = r.group_code"
				+ " and m.recorded_at > r.closed_at where r.programme_code = '" + programme + "'"));
		figures.put("obligationsMet", count(obligations + " and done >= wanted"));
		database.query("select day, count(*) from nghedan.attendance_warning where programme_code = ? group by day order by day",
				row -> { figures.put("warned " + row.getString(1), row.getLong(2)); }, programme);
		return figures;
	}

	private long count(String from) {
		return database.queryForObject("select count(*) from " + from, Long.class);
	}
}
