package vn.nghedan.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.nghedan.access.Accounts;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.OrganizationImport;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.organization.Roles;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.platform.VietnamTime;

/** The city's units, groups and officials, loaded once; each official can sign on with the demo's password. */
@Component
@Order(10)
@ConditionalOnProperty(name = "nghedan.demo", havingValue = "true")
class DemoCity implements ApplicationRunner {

	static final String PASSWORD = "Nghe-dan-2026";

	private final Organization organization;
	private final OrganizationImport files;
	private final Accounts accounts;
	private final PasswordEncoder encoder;
	private final Assignments assignments;
	private final Clock clock;

	DemoCity(Organization organization, OrganizationImport files, Accounts accounts, PasswordEncoder encoder,
			Assignments assignments, Clock clock) {
		this.organization = organization;
		this.files = files;
		this.accounts = accounts;
		this.encoder = encoder;
		this.assignments = assignments;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (organization.officials().isEmpty()) {
			files.load(new ClassPathResource("demo/organization/"));
			// Hashing is slow on purpose, and the password is the same for all
			String hash = encoder.encode(PASSWORD);
			organization.officials().stream().map(Official::username)
				.forEach(username -> accounts.createWithHash(username, hash));
			LocalDate yearStart = VietnamTime.dateOf(clock.instant()).withDayOfYear(1);
			organization.wards(VietnamTime.dateOf(clock.instant())).forEach(ward -> assign(ward, yearStart));
		}
	}

	// Every group of a ward has an official who looks after it: the ward's liaison officials take turns
	private void assign(Authority ward, LocalDate from) {
		List<String> officials = organization.holders(ward.code(), Roles.LIAISON_OFFICIAL, from.plusYears(1));
		List<ResidentialGroup> groups = organization.groupsOf(ward.code(), VietnamTime.dateOf(clock.instant()));
		for (int i = 0; i < groups.size(); i++) {
			assignments.assign(officials.get(i % officials.size()), groups.get(i).code(), from.minusYears(1), null);
		}
	}
}
