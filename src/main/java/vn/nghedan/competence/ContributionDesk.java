package vn.nghedan.competence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.CaseText;
import vn.nghedan.petition.CaseTexts;
import vn.nghedan.petition.FairHands;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.OwnUnits;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Stamp;
import vn.nghedan.petition.TextKind;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Units that work together on one petition: one leads and answers, the others are asked for their part. */
@Service
@Transactional
public class ContributionDesk {

	private static final Set<String> WORKING = Set.of(Roles.HANDLER, Roles.CHAIR, Roles.MANAGER);

	private final Contributions contributions;
	private final CaseKeeper keeper;
	private final CaseTexts texts;
	private final Organization organization;
	private final FairHands fairHands;
	private final OwnUnits ownUnits;
	private final ApplicationEventPublisher events;

	ContributionDesk(Contributions contributions, CaseKeeper keeper, CaseTexts texts, Organization organization,
			FairHands fairHands, OwnUnits ownUnits, ApplicationEventPublisher events) {
		this.contributions = contributions;
		this.keeper = keeper;
		this.texts = texts;
		this.organization = organization;
		this.fairHands = fairHands;
		this.ownUnits = ownUnits;
		this.events = events;
	}

	/**
	 * Asks another unit of our own for its part; publishes {@link ContributionAsked}.
	 *
	 * @param dueOn after today
	 */
	public Contribution ask(String code, String unit, String request, LocalDate dueOn, Actor actor) {
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(actor);
		LocalDate today = VietnamTime.dateOf(stamp.at());
		check(petition, unit, today);
		if (dueOn == null || !dueOn.isAfter(today)) {
			throw new Refusal("competence.contribution-date");
		}
		petition.resolution().askContribution(unit, stamp);
		Contribution asked = contributions.saveAndFlush(new Contribution(code, unit, OneLine.required(request), dueOn, stamp));
		keeper.keep(petition);
		events.publishEvent(new ContributionAsked(code, asked.id()));
		return asked;
	}

	/** A draft until it is given; earlier versions are kept. */
	public Contribution write(long id, String text, Actor actor) {
		Contribution contribution = get(id);
		CaseText written = texts.write(contribution.petitionCode(), TextKind.CONTRIBUTION, text, actor);
		contribution.write(written.id());
		return contributions.saveAndFlush(contribution);
	}

	/** Only by whoever works for the unit or heads it: which part a step is about is what its browser says. */
	public void give(String code, long id, Actor actor) {
		Contribution contribution = get(id);
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(actor);
		if (!contribution.petitionCode().equals(code) || !worksFor(contribution.unit(), actor, VietnamTime.dateOf(stamp.at()))) {
			throw Refusal.notFound("competence.no-contribution");
		}
		contribution.give(stamp);
		contributions.saveAndFlush(contribution);
		petition.resolution().contributed(contribution.unit(), stamp);
		keeper.keep(petition);
	}

	/** The petition is answered, over, or another's: whoever has not given his part does not have to any more. */
	public void settle(String code) {
		List<Contribution> open = contributions.findByPetitionCodeAndStateOrderById(code, ContributionState.OPEN);
		open.forEach(Contribution::end);
		contributions.saveAllAndFlush(open);
		if (!open.isEmpty()) {
			events.publishEvent(new ContributionsSettled(code));
		}
	}

	/** Units that are no more are followed by those that look after the place of the petition now. */
	public void follow(String code) {
		Petition petition = keeper.take(code);
		LocalDate today = VietnamTime.dateOf(keeper.stamp(Actor.SYSTEM).at());
		contributions.findByPetitionCodeAndStateOrderById(code, ContributionState.OPEN).forEach(open -> organization
				.unitNow(open.unit(), petition.placeNow().groupCode(), today).ifPresent(open::moveTo));
	}

	@Transactional(readOnly = true)
	public Contribution get(long id) {
		return contributions.findById(id).orElseThrow(() -> Refusal.notFound("competence.no-contribution"));
	}

	/** Oldest first. */
	@Transactional(readOnly = true)
	public List<Contribution> of(String code) {
		return contributions.findByPetitionCodeOrderById(code);
	}

	/** What the unit has written so far, or has given. */
	@Transactional(readOnly = true)
	public Optional<CaseText> text(Contribution contribution) {
		return texts.all(contribution.petitionCode()).stream().filter(text -> text.id().equals(contribution.textId()))
				.findFirst();
	}

	private boolean worksFor(String unit, Actor actor, LocalDate today) {
		List<String> path = organization.pathUp(unit).stream().map(Authority::code).toList();
		return organization.rolesOf(actor.username(), today).stream()
				.anyMatch(held -> path.contains(held.unitCode()) && WORKING.contains(held.role()));
	}

	private void check(Petition petition, String unit, LocalDate today) {
		String name = organization.authority(unit).name();
		ownUnits.requireExisting(unit, today);
		if (!ownUnits.resolve(unit, today)) {
			throw new Refusal("petition.nobody-resolves-there", unit);
		}
		String working = organization.nearestHolding(unit, Roles.HANDLER, today).orElse(unit);
		String leading = petition.route().unit();
		if (unit.equals(leading) || organization.nearestHolding(leading, Roles.HANDLER, today).filter(working::equals).isPresent()) {
			throw new Refusal("competence.leads-itself", name);
		}
		if (contributions.findByPetitionCodeAndStateOrderById(petition.code(), ContributionState.OPEN).stream()
				.anyMatch(open -> open.unit().equals(unit))) {
			throw Refusal.conflict("competence.already-asked", name);
		}
		fairHands.check(petition, unit, today);
	}
}
