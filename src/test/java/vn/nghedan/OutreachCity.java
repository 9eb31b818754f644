package vn.nghedan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.nghedan.access.Accounts;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.CsvFiles;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.OrganizationImport;
import vn.nghedan.outreach.PlannedProgramme;
import vn.nghedan.outreach.Programme;
import vn.nghedan.outreach.ProgrammeKind;
import vn.nghedan.outreach.Programmes;
import vn.nghedan.outreach.QuotaEvery;
import vn.nghedan.outreach.QuotaPer;
import vn.nghedan.web.Caller;

/**
 * A third city of the same files, whose assignments a test may change: HM is QM, TG is QD, HL is QL, canbo005 is qcanbo005,
 * D1 is QD1. It keeps its districts.
 */
@Component
public class OutreachCity {

	/** The home affairs of the district. */
	public static final Actor HOME_AFFAIRS = new Actor("qcanbo020");
	/** Of every programme that {@link #programme} plans. */
	public static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

	private static final List<String> FILES = List.of("authorities.csv", "groups.csv", "officials.csv", "roles.csv", "delegations.csv",
			"delegation-members.csv");

	private final Organization organization;
	private final OrganizationImport files;
	private final Programmes programmes;
	private final Accounts accounts;

	OutreachCity(Organization organization, OrganizationImport files, Programmes programmes, Accounts accounts) {
		this.organization = organization;
		this.files = files;
		this.programmes = programmes;
		this.accounts = accounts;
	}

	/** It is there, with everybody in service. */
	public synchronized OutreachCity there() {
		if (organization.find("QM").isEmpty()) {
			Map<String, byte[]> own = new LinkedHashMap<>();
			FILES.forEach(file -> own.put(file, own(file)));
			files.load(CsvFiles.of(own));
		}
		return this;
	}

	/** The one by which the groups of the district have their officials. */
	public synchronized String programme() {
		return programmes.all().stream().filter(each -> each.unitCode().equals("QD")).map(Programme::code).min(String::compareTo)
			.orElseGet(this::anotherProgramme);
	}

	/** A programme of the district for group meetings, once a year in each group, from 2026 on without an end. */
	public String anotherProgramme() {
		return programmes.plan(new PlannedProgramme("Cán bộ về với dân", ProgrammeKind.GROUP_MEETINGS, "QD", FIRST_DAY, null,
				new PlannedProgramme.Document("12/KH-UBND", LocalDate.of(2025, 12, 20), "Chủ tịch UBND quận"),
				new PlannedProgramme.Quota(1, QuotaPer.ASSIGNMENT, QuotaEvery.YEAR, "Kế hoạch 12/KH-UBND"), null), HOME_AFFAIRS).code();
	}

	/** Somebody of this city who signs on. */
	public Caller signedOn(int port, String username) {
		accounts.create(username, Caller.PASSWORD);
		return Caller.signedOn(port, username);
	}

	private static byte[] own(String file) {
		try (InputStream shipped = new ClassPathResource("demo/organization/three-tier/" + file).getInputStream()) {
			StringBuilder own = new StringBuilder();
			new String(shipped.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("X-") && !line.startsWith("TW,"))
				.forEach(line -> own.append(TwinCity.twin(line).replaceAll("\\bZG\\b", "QD").replaceAll("\\bZ([MLD])", "Q$1").replace("zcanbo", "qcanbo")).append('\n'));
			return own.toString().getBytes(StandardCharsets.UTF_8);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
