package vn.nghedan.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.nghedan.access.Accounts;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.OrganizationImport;
import vn.nghedan.platform.VietnamTime;

/** The city's units, groups and officials, loaded once; each official can sign on with the demo's password. */
@Component
@Order(10)
@ConditionalOnProperty(name = "nghedan.demo", havingValue = "true")
class DemoCity implements ApplicationRunner {

	static final String PASSWORD = "Nghe-dan-2026";

	private final Organization organization;
	private final OrganizationImport files;
	private final DemoRounds rounds;
	private final DemoReorganization reorganization;
	private final DemoPapers papers;
	private final DemoFullScale fullScale;
	private final Accounts accounts;
	private final PasswordEncoder encoder;
	private final Clock clock;
	private final Tiers tiers;

	DemoCity(Organization organization, OrganizationImport files, DemoRounds rounds,
			DemoReorganization reorganization, DemoPapers papers, DemoFullScale fullScale, Accounts accounts, PasswordEncoder encoder, Clock clock,
			@Value("${nghedan.demo-city:two-tier}") Tiers tiers) {
		this.organization = organization;
		this.files = files;
		this.rounds = rounds;
		this.reorganization = reorganization;
		this.papers = papers;
		this.fullScale = fullScale;
		this.accounts = accounts;
		this.encoder = encoder;
		this.clock = clock;
		this.tiers = tiers;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!organization.officials().isEmpty()) {
			return;
		}
		if (tiers == Tiers.FULL_SCALE) {
			fullScale.load();
		}
		else {
			small();
		}
		// Hashing is slow on purpose, and the password is the same for all
		String hash = encoder.encode(PASSWORD);
		organization.officials().stream().map(Official::username)
			.forEach(username -> accounts.createWithHash(username, hash));
	}

	private void small() {
		files.load(new ClassPathResource("demo/organization/three-tier/"));
		if (tiers == Tiers.TWO_TIER) {
			reorganization.carryOut();
		}
		else {
			LocalDate today = VietnamTime.dateOf(clock.instant());
			rounds.begin(today.withDayOfYear(1).minusYears(1));
			papers.handOver(today);
			papers.handOver(today);
		}
	}
}
