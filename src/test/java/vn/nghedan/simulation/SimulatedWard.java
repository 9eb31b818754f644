package vn.nghedan.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.nghedan.TwinCity;
import vn.nghedan.meeting.MeetingSchedule;
import vn.nghedan.meeting.SeriesOffice;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.CsvFiles;
import vn.nghedan.organization.OrganizationImport;
import vn.nghedan.outreach.AssignmentProposal;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.outreach.PlannedProgramme;
import vn.nghedan.outreach.ProgrammeKind;
import vn.nghedan.outreach.Programmes;
import vn.nghedan.outreach.QuotaEvery;
import vn.nghedan.outreach.QuotaPer;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.review.ReviewSchedule;

/** A ward with seven groups in a city of its own (HM is YM, TG is YG, canbo005 is ycanbo005), where a year may go by. */
@Component
public class SimulatedWard {

	static final String CODE = "YG-TVI";

	private static final Actor HOME_AFFAIRS = new Actor("ycanbo020");
	private static final List<String> FILES = List.of("authorities.csv", "groups.csv", "officials.csv", "roles.csv", "delegations.csv",
			"delegation-members.csv");
	private static final String KEYS = """
			select code from nghedan.petition where ward_code = 'YG-TVI' union all
			select code from nghedan.meeting where ward_code = 'YG-TVI' union all
			select code from nghedan.handover where unit_code = 'YG-TVI' union all
			select code from nghedan.delegation_review where ward_code = 'YG-TVI' union all
			select 'W-' || code from nghedan.programme where unit_code = 'YG-TVI'""";
	private static final String DUE = """
			select j.id_ as id, e.business_key_ as key from public.act_ru_job j
			join public.act_ru_execution e on e.id_ = j.process_instance_id_
			where (j.duedate_ is null or j.duedate_ <= ?) and j.retries_ > 0 and j.suspension_state_ = 1
				and e.business_key_ in (""" + KEYS + ") order by j.duedate_ nulls first, j.id_";

	private final OrganizationImport files;
	private final Programmes programmes;
	private final AssignmentProposal proposal;
	private final Assignments assignments;
	private final SeriesOffice series;
	private final MeetingSchedule schedule;
	private final ReviewSchedule reviews;
	private final ManagementService management;
	private final JdbcTemplate database;
	private final MovableClock clock;

	private Set<String> mine = Set.of();
	private LocalDate lived;

	SimulatedWard(OrganizationImport files, Programmes programmes, AssignmentProposal proposal, Assignments assignments,
			SeriesOffice series, MeetingSchedule schedule, ReviewSchedule reviews, ManagementService management,
			JdbcTemplate database, MovableClock clock) {
		this.files = files;
		this.programmes = programmes;
		this.proposal = proposal;
		this.assignments = assignments;
		this.series = series;
		this.schedule = schedule;
		this.reviews = reviews;
		this.management = management;
		this.database = database;
		this.clock = clock;
	}

	/** Its programme with the assignments and all meetings of a year, planned a week before it begins. */
	String planned(LocalDate first, LocalDate last) {
		clock.moveTo(VietnamTime.at(first.minusDays(7), LocalTime.of(7, 0)));
		Map<String, byte[]> own = FILES.stream().collect(Collectors.toMap(file -> file, SimulatedWard::own, (one, other) -> one,
				LinkedHashMap::new));
		files.load(CsvFiles.of(own));
		String programme = programmes.plan(new PlannedProgramme("Công chức về với dân", ProgrammeKind.GROUP_MEETINGS, CODE, first, last,
				new PlannedProgramme.Document("1/KH-UBND", first.minusDays(9), "Chủ tịch UBND phường"),
				new PlannedProgramme.Quota(1, QuotaPer.ASSIGNMENT, QuotaEvery.YEAR, "Kế hoạch 1/KH-UBND"), null), HOME_AFFAIRS).code();
		assignments.assignAll(programme, first, proposal.propose(programme, List.of(), first).assignments(), HOME_AFFAIRS);
		series.startFor(programme, List.of(CODE), first, HOME_AFFAIRS);
		schedule.generate(last);
		return programme;
	}

	/** What is due for this ward and nothing else: other tests have cases too, whose time has not come. */
	void runJobs() {
		LocalDate today = VietnamTime.dateOf(clock.instant());
		if (lived == null || today.getDayOfMonth() == 1 && !today.equals(lived)) {
			reviews.plan(today);
		}
		if (!today.equals(lived)) {
			while (schedule.openNear(100)) {
				continue;
			}
		}
		lived = today;
		for (List<String> due = due(); !due.isEmpty(); due = due()) {
			due.forEach(management::executeJob);
		}
		mine = new HashSet<>(database.queryForList(KEYS, String.class));
	}

	boolean isMine(String key) {
		return mine.contains(key);
	}

	private List<String> due() {
		return database.query(DUE, (row, number) -> row.getString(1), Timestamp.from(clock.instant()));
	}

	private static byte[] own(String file) {
		try {
			String shipped = new ClassPathResource("demo/organization/three-tier/" + file).getContentAsString(StandardCharsets.UTF_8);
			return shipped.lines().filter(line -> !line.startsWith("X-") && !line.startsWith("TW,"))
				.map(line -> TwinCity.twin(line).replaceAll("\\bZ([MGLD])", "Y$1").replace("zcanbo", "ycanbo"))
				.collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
