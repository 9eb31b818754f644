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

	/** Units of the three-tier city; in the other one those who took over are named, and what ended is left out. */
	private static final List<Person> PEOPLE = List.of(
			new Person("TG-BHD", Roles.LIAISON_OFFICIAL, "official who goes to the residents' groups"),
			new Person("TG-BHD", Roles.DELEGATION_HEAD, "delegation head"),
			new Person("TG-BHD", Roles.INTAKE_OFFICER, "intake officer"), new Person("TG-BHD", Roles.VERIFIER, "verifier"),
			new Person("TG-BHD", Roles.CLASSIFIER, "classifier"), new Person("TG-BHD", Roles.CHAIR, "chair"),
			new Person("TG-BHD", Roles.HANDLER, "handler"), new Person("TG-BHD", Roles.RECORDS_CLERK, "records clerk"),
			new Person("TG", Roles.HANDLER, "handler"), new Person("TG", Roles.CHAIR, "chair"),
			new Person("TG", Roles.CITY_LIAISON, "city liaison"), new Person("HM", Roles.CITY_LIAISON, "city liaison"),
			new Person("HM", Roles.CHAIR, "chair"), new Person("HM", Roles.RECORDS_CLERK, "records clerk"),
			new Person("TG-BHD", Roles.COMPLAINT_OFFICER, "complaint officer"),
			new Person("TG-BHD", Roles.DENUNCIATION_OFFICER, "denunciation officer"),
			new Person("TG-BHD", Roles.FRONT_OBSERVER, "observer of the Fatherland Front, reads only"),
			new Person("TG", Roles.DUTY_INSPECTION, "duty inspection, reads only"),
			new Person("HM", Roles.MANAGER, "manager, Cockpit"), new Person("HM", Roles.OPERATOR, "operator, Cockpit"),
			new Person("HM", Roles.PROCESS_DESIGNER, "process designer"),
			new Person("HM", Roles.ADMINISTRATOR, "administrator: organisation, subject fields"));

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
		String people = PEOPLE.stream().map(person -> line(person, today)).filter(line -> !line.isEmpty())
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

	private String line(Person person, LocalDate today) {
		return organization.unitNow(person.unit(), null, today).map(unit -> organization.holders(unit, person.role(), today)
			.stream()
			.findFirst()
			.map(name -> "  %-10s %s, %s".formatted(name, person.what(), organization.authority(unit).name()))
			.orElse("")).orElse("");
	}

	private record Person(String unit, String role, String what) {
	}
}
