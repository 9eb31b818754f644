package vn.nghedan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.CsvFiles;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.OrganizationImport;
import vn.nghedan.organization.ReorganizationPlan;
import vn.nghedan.organization.Reorganizations;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;

/**
 * A second city beside the one of all other tests, made of the same files under other codes (HM is ZM, TG is ZG, HL is ZL,
 * canbo005 is zcanbo005), which is re-organised on 1 July 2025 as the shipped one is. Agencies (X-…, TW) belong to both.
 */
@Component
public class TwinCity {

	/** First day of the two tiers. */
	public static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);
	/** Four weeks before, a Monday morning. */
	public static final Instant JUNE = at(2025, 6, 2);
	/** A Wednesday morning in the two tiers. */
	public static final Instant JULY = at(2025, 7, 2);

	private static final String FILES = "demo/organization/";
	private static final List<String> OF_A_CITY = List.of("authorities.csv", "groups.csv", "officials.csv", "roles.csv",
			"delegations.csv", "delegation-members.csv", "substitutions.csv");
	private static final List<String> OF_THE_CHANGE = List.of("units.csv", "groups.csv", "successions.csv");

	private final Organization organization;
	private final OrganizationImport files;
	private final Reorganizations reorganizations;
	private final Assignments assignments;
	private final RuntimeService runtime;
	private final ManagementService management;
	private final MovableClock clock;
	private Long reorganization;

	TwinCity(Organization organization, OrganizationImport files, Reorganizations reorganizations, Assignments assignments,
			RuntimeService runtime, ManagementService management, MovableClock clock) {
		this.organization = organization;
		this.files = files;
		this.reorganizations = reorganizations;
		this.assignments = assignments;
		this.runtime = runtime;
		this.management = management;
		this.clock = clock;
	}

	/** The code, username or file of the shipped city as this one has it. */
	public static String twin(String shipped) {
		return shipped.replaceAll("(?<![\\p{L}0-9/-])HM(?=[-/.,\\s]|$)", "ZM").replaceAll("(?<![\\p{L}0-9/-])TG(?=[-/.,\\s]|$)", "ZG")
			.replaceAll("(?<![\\p{L}0-9/-])HL(?=[-/.,\\s]|$)", "ZL").replaceAll("\\bcanbo", "zcanbo")
			.replaceAll("(?<![\\p{L}0-9/-])D(\\d+)(?=[,\\s]|$)", "ZD$1");
	}

	/** It is June 2025: three tiers, and nobody but the files knows better. */
	public synchronized TwinCity inJune() {
		clock.moveTo(JUNE);
		if (organization.find("ZM").isEmpty()) {
			files.load(folder("three-tier/", OF_A_CITY));
			assign();
		}
		return this;
	}

	/** The re-organisation of 1 July 2025 is decided; its process waits for the day. */
	public synchronized long ordered() {
		if (reorganization == null) {
			Instant now = clock.instant();
			inJune();
			ReorganizationPlan plan = reorganizations.read(folder("two-tier/", OF_THE_CHANGE), "Nghị quyết thử nghiệm 1/NQ", CHANGE);
			reorganization = reorganizations.order(plan, new Actor("zcanbo004")).id();
			files.load(folder("two-tier/staffing/", List.of("officials.csv", "roles.csv", "delegations.csv", "delegation-members.csv")));
			clock.moveTo(now);
		}
		return reorganization;
	}

	/** It is July 2025, and everything that is open has moved; also what was opened in another June. */
	public synchronized TwinCity inJuly() {
		String key = "S-" + ordered();
		if (runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).count() == 0) {
			runtime.startProcessInstanceByKey("reorganization", key);
		}
		clock.moveTo(VietnamTime.startOf(CHANGE).plusSeconds(60));
		for (Optional<Job> job = job(key); job.isPresent(); job = job(key)) {
			management.executeJob(job.get().getId());
		}
		clock.moveTo(JULY);
		return this;
	}

	/** The two tiers as they are on the Monday on which other tests begin. */
	public TwinCity onMonday() {
		if (reorganization == null) {
			inJuly();
		}
		clock.moveTo(TestCases.MONDAY);
		return this;
	}

	private Optional<Job> job(String key) {
		return runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream().map(ProcessInstance::getId)
			.flatMap(id -> management.createJobQuery().processInstanceId(id).list().stream()).findFirst();
	}

	/** Each group has one of its ward's officials. */
	private void assign() {
		LocalDate today = VietnamTime.dateOf(clock.instant());
		organization.wards(today).stream().filter(ward -> ward.code().startsWith("Z")).forEach(ward -> {
			List<String> officials = organization.holders(ward.code(), "liaison-official", today);
			var groups = organization.groupsOf(ward.code(), today);
			for (int i = 0; i < groups.size() && !officials.isEmpty(); i++) {
				assignments.assign(officials.get(i % officials.size()), groups.get(i).code(), LocalDate.of(2024, 1, 1), null);
			}
		});
	}

	private static Resource folder(String name, List<String> files) {
		Map<String, byte[]> twins = new LinkedHashMap<>();
		files.forEach(file -> twins.put(file, twinOf(name + file)));
		return CsvFiles.of(twins);
	}

	private static byte[] twinOf(String file) {
		try (InputStream shipped = new ClassPathResource(FILES + file).getInputStream()) {
			StringBuilder twin = new StringBuilder();
			new String(shipped.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("X-") && !line.startsWith("TW,"))
				.forEach(line -> twin.append(twin(line)).append('\n'));
			return twin.toString().getBytes(StandardCharsets.UTF_8);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Instant at(int year, int month, int day) {
		return LocalDateTime.of(year, month, day, 9, 0).atZone(VietnamTime.ZONE).toInstant();
	}
}
