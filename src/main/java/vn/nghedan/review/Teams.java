package vn.nghedan.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Delegation;
import vn.nghedan.organization.DelegationRoll;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.Refusal;

/** The delegations and who works for them: head, secretary, and whoever stands in for them. */
@Component
public class Teams {

	private final DelegationRoll roll;
	private final Organization organization;

	Teams(DelegationRoll roll, Organization organization) {
		this.roll = roll;
		this.organization = organization;
	}

	/** With the ward for which it was set up; refuses an unknown one. */
	public Team get(String code) {
		return roll.find(code).map(each -> team(each, each.wardCode()))
			.orElseThrow(() -> Refusal.notFound("review.no-delegation"));
	}

	/** Each with the ward that it looks after on that day, by code; those that look after none are left out. */
	public List<Team> on(LocalDate day) {
		return roll.all().stream().flatMap(each -> serving(each, day).stream()).toList();
	}

	Optional<Team> serving(String code, LocalDate day) {
		return roll.find(code).flatMap(each -> serving(each, day));
	}

	/** Codes of those that look after the ward on that day. */
	List<String> ofWard(String ward, LocalDate day) {
		return roll.ofWard(ward, day).stream().map(Delegation::code).toList();
	}

	/** Head or secretary, or who stands in. */
	public boolean leads(Actor actor, Team team, LocalDate on) {
		return acts(actor, team.head(), on) || team.secretary() != null && acts(actor, team.secretary(), on);
	}

	/** Codes of those that he leads, or stands in for whoever does. */
	public List<String> ledBy(Actor actor, LocalDate on) {
		return roll.all().stream().filter(each -> leads(actor, team(each, each.wardCode()), on)).map(Delegation::code).toList();
	}

	/** Where its ward has ended, another delegation may have taken over there. */
	private Optional<Team> serving(Delegation delegation, LocalDate day) {
		return roll.wardOf(delegation, day).filter(ward -> ofWard(ward, day).contains(delegation.code()))
			.map(ward -> team(delegation, ward));
	}

	private boolean acts(Actor actor, String username, LocalDate on) {
		return actor.username().equals(username) || actor.username().equals(organization.actingFor(username, on));
	}

	private static Team team(Delegation delegation, String ward) {
		return new Team(delegation.code(), delegation.name(), ward, delegation.headUsername(), delegation.secretaryUsername());
	}
}
