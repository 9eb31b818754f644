package vn.nghedan.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.OrganizationImport;
import vn.nghedan.organization.Reorganizations;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;

/**
 * Leads the three-tier city over into the two-tier one, by the same operation as in life: decided in June 2025, carried
 * out by the engine on 1 July, with a case that was open at the district.
 */
@Component
class DemoReorganization {

	/** By this day the cases of then are closed. */
	static final LocalDate SETTLED = LocalDate.of(2025, 8, 1);

	private static final String FILES = "demo/organization/two-tier/";
	private static final String DECISION = "Nghị quyết sắp xếp đơn vị hành chính (giả định), hiệu lực 01/7/2025";
	private static final Actor ADMINISTRATOR = new Actor("canbo004");
	private static final LocalDate FIRST = LocalDate.of(2025, 6, 2);
	private static final LocalDate DECIDED = LocalDate.of(2025, 6, 16);
	private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

	private final Reorganizations reorganizations;
	private final OrganizationImport files;
	private final DemoRounds rounds;
	private final DemoDays days;
	private final MovableClock clock;
	private final boolean petitions;

	DemoReorganization(Reorganizations reorganizations, OrganizationImport files, DemoRounds rounds, DemoDays days,
			MovableClock clock, @Value("${nghedan.demo-petitions:true}") boolean petitions) {
		this.reorganizations = reorganizations;
		this.files = files;
		this.rounds = rounds;
		this.days = days;
		this.clock = clock;
		this.petitions = petitions;
	}

	void carryOut() {
		List<Story> stories = petitions ? days.stories(Story::isPast) : List.of();
		try {
			clock.moveTo(VietnamTime.at(FIRST, LocalTime.of(7, 0)));
			rounds.begin(FIRST.withDayOfYear(1));
			days.live(FIRST, DECIDED, DECIDED, stories);
			clock.moveTo(VietnamTime.at(DECIDED, LocalTime.of(7, 0)));
			reorganizations.order(reorganizations.read(new ClassPathResource(FILES), DECISION, DAY), ADMINISTRATOR);
			files.load(new ClassPathResource(FILES + "staffing/"));
			rounds.assign(DAY);
			days.live(DECIDED, SETTLED, SETTLED, stories);
		}
		finally {
			clock.followSystem();
		}
	}
}
