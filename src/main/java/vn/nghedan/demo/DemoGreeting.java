package vn.nghedan.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.VietnamTime;

/** Says at start where everything is and who can sign on: the first thing a newcomer needs. */
@Component
@Order(30)
@ConditionalOnProperty(name = "nghedan.demo", havingValue = "true")
class DemoGreeting implements ApplicationRunner {

	private static final List<String[]> PEOPLE = List.of(
			person("TG-BHD", Roles.LIAISON_OFFICIAL, "official who goes to the groups of Bình Hòa Đông"),
			person("TG-BHD", Roles.DELEGATION_HEAD, "delegation head"),
			person("TG-BHD", Roles.INTAKE_OFFICER, "intake officer"), person("TG-BHD", Roles.VERIFIER, "verifier"),
			person("TG-BHD", Roles.CLASSIFIER, "classifier"), person("TG-BHD", Roles.CHAIR, "ward chair"),
			person("TG-BHD", Roles.HANDLER, "handler of the ward"), person("TG-BHD", Roles.RECORDS_CLERK, "records clerk"),
			person("TG", Roles.HANDLER, "handler of the district"), person("TG", Roles.CHAIR, "district chair"),
			person("TG", Roles.CITY_LIAISON, "city liaison"), person("HM", Roles.MANAGER, "manager, Cockpit"),
			person("HM", Roles.OPERATOR, "operator, Cockpit"),
			person("HM", Roles.PROCESS_DESIGNER, "process designer"));

	private final Organization organization;
	private final Clock clock;
	private final String address;

	DemoGreeting(Organization organization, Clock clock, @Value("${nghedan.base-url}") String address) {
		this.organization = organization;
		this.clock = clock;
		this.address = address;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		LocalDate today = VietnamTime.dateOf(clock.instant());
		String people = PEOPLE.stream()
			.map(person -> "  %-10s %s".formatted(
					organization.holders(person[0], person[1], today).stream().findFirst().orElse("-"), person[2]))
			.collect(Collectors.joining("\n"));
		System.out.println("""

				Nghe Dân is running, with the fictional city of Hải Minh (no real person, no real place).
				  Tasklist  %1$s/camunda/app/tasklist/
				  Cockpit   %1$s/camunda/app/cockpit/
				  API       %1$s/v3/api-docs
				Sign on with the password %2$s as
				%3$s
				""".formatted(address, DemoCity.PASSWORD, people));
	}

	private static String[] person(String unit, String role, String what) {
		return new String[] { unit, role, what };
	}
}
