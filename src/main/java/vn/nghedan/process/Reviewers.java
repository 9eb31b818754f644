package vn.nghedan.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.review.DelegationReview;
import vn.nghedan.review.ReviewRoom;
import vn.nghedan.review.Team;
import vn.nghedan.review.Teams;

/** Who prepares and who heads the review of a delegation, and what it is called. */
@Component
class Reviewers {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final ReviewRoom reviews;
	private final Teams teams;
	private final Organization organization;
	private final Clock clock;

	Reviewers(ReviewRoom reviews, Teams teams, Organization organization, Clock clock) {
		this.reviews = reviews;
		this.teams = teams;
		this.organization = organization;
		this.clock = clock;
	}

	/** The delegation's own head or secretary, or who stands in; without a secretary its head does both. Empty when out of service. */
	Optional<String> named(String code, String role) {
		Team team = teams.get(reviews.get(code).delegationCode());
		String wanted = role.equals(Roles.DELEGATION_SECRETARY) && team.secretary() != null ? team.secretary() : team.head();
		return organization.findOfficial(wanted).filter(Official::active)
				.map(official -> organization.actingFor(official.username(), today()));
	}

	/** The holders of that role for the ward or, where it has none, its chair or the nearest above. */
	String group(String code, String role) {
		String ward = reviews.get(code).wardCode();
		if (!organization.holders(ward, role, today()).isEmpty())
			return Roles.group(ward, role);
		return Roles.group(organization.nearestHolding(ward, Roles.CHAIR, today()).orElse(ward), Roles.CHAIR);
	}

	String label(String code) {
		DelegationReview review = reviews.get(code);
		return teams.get(review.delegationCode()).name() + " · " + DAY.format(VietnamTime.dateOf(review.scheduledAt())) + " · " + code;
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
