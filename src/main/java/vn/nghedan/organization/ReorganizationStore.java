package vn.nghedan.organization;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.ReorganizationPlan.NewUnit;
import vn.nghedan.organization.ReorganizationPlan.Rename;

/** Writes what a plan changes, and tells a plan what is there. */
@Component
class ReorganizationStore {

	private final EntityManager entities;
	private final OrganizationLock lock;
	private final Lineage lineage;
	private final RoleHoldings holdings;
	private final Renamings renamings;

	ReorganizationStore(EntityManager entities, OrganizationLock lock, Lineage lineage, RoleHoldings holdings,
			Renamings renamings) {
		this.entities = entities;
		this.lock = lock;
		this.lineage = lineage;
		this.holdings = holdings;
		this.renamings = renamings;
	}

	/** @see OrganizationLock */
	void waitForOthers() {
		lock.take();
	}

	Redrawn redrawn(ReorganizationPlan plan) {
		Redrawn redrawn = new Redrawn(plan, all(AuthorityLevel.class), all(Authority.class), all(ResidentialGroup.class));
		all(Succession.class).forEach(each -> redrawn.handedOver.add(each.fromCode()));
		renamings.findByEffectiveOn(plan.effectiveOn()).forEach(each -> redrawn.renamedThen.add(each.unitCode()));
		return redrawn;
	}

	private <E> List<E> all(Class<E> type) {
		return entities.createQuery("select e from " + type.getSimpleName() + " e", type).getResultList();
	}

	void write(ReorganizationPlan plan, Reorganization ordered) {
		Redrawn redrawn = redrawn(plan);
		LocalDate day = plan.effectiveOn();
		Period period = new Period(day, null);
		plan.units().forEach(unit -> entities.persist(new Authority(unit.code(), unit.name(), unit.level(), unit.parent(),
				unit.external(), unit.email(), period)));
		plan.groups().forEach(group -> entities.persist(new ResidentialGroup(group.code(), group.ward(), group.name(),
				group.kind(), group.leader(), period)));
		int position = 0;
		for (ReorganizationPlan.Handover step : plan.successions()) {
			entities.persist(new Succession(ordered.id(), position++, step.from(), step.to(), day));
		}
		plan.renames().forEach(rename -> write(rename, ordered));
		end(redrawn, day.minusDays(1));
		entities.flush();
	}

	/** It may come between two that are known: the next one then takes the name from this one. */
	private void write(Rename rename, Reorganization ordered) {
		LocalDate day = ordered.effectiveOn();
		String former = lineage.nameOn(rename.code(), day.minusDays(1));
		renamings.findByUnitCodeOrderByEffectiveOn(rename.code()).stream().filter(each -> each.effectiveOn().isAfter(day))
				.findFirst().ifPresent(next -> next.comesAfter(rename.name()));
		entities.persist(new Renaming(ordered.id(), rename.code(), former, rename.name(), day));
	}

	private void end(Redrawn redrawn, LocalDate lastDay) {
		List<Authority> ended = redrawn.units.values().stream().filter(unit -> redrawn.ending.contains(unit.code())).toList();
		ended.forEach(unit -> unit.end(lastDay));
		redrawn.groups.values().stream().filter(group -> redrawn.ending.contains(group.code())).forEach(group -> group.end(lastDay));
		for (RoleHolding held : holdings.notOverOn(ended.stream().map(Authority::code).toList(), lastDay)) {
			if (held.validFrom().isAfter(lastDay)) {
				holdings.delete(held);
			}
			else {
				held.until(lastDay);
			}
		}
	}

	/** Gives the units the names they have today, which are those of a later decision when that has been carried out before. */
	void rename(long id, LocalDate today) {
		for (Renaming renaming : renamings.findByReorganizationIdOrderById(id)) {
			LocalDate day = renaming.effectiveOn().isAfter(today) ? renaming.effectiveOn() : today;
			entities.find(Authority.class, renaming.unitCode()).rename(lineage.nameOn(renaming.unitCode(), day));
		}
	}

	List<Vacancy> vacancies(ReorganizationPlan plan) {
		Redrawn redrawn = redrawn(plan);
		return plan.units().stream().filter(unit -> !unit.external())
				.flatMap(unit -> needed(redrawn, unit.code()).stream().filter(role -> isVacant(redrawn, unit, role))
						.map(role -> new Vacancy(unit.code(), unit.name(), role)))
				.toList();
	}

	private static List<String> needed(Redrawn redrawn, String unit) {
		if (redrawn.isWard(unit)) {
			return List.of(Roles.CHAIR, Roles.INTAKE_OFFICER, Roles.VERIFIER, Roles.CLASSIFIER, Roles.HANDLER,
					Roles.RECORDS_CLERK, Roles.CITY_LIAISON);
		}
		return redrawn.isPart(unit) ? List.of(Roles.HANDLER) : List.of(Roles.CHAIR, Roles.HANDLER, Roles.RECORDS_CLERK);
	}

	/** What goes to the city may go through a unit further up. */
	private boolean isVacant(Redrawn redrawn, NewUnit unit, String role) {
		if (!holdings.inUnit(unit.code(), role, redrawn.day).isEmpty()) {
			return false;
		}
		String above = role.equals(Roles.CITY_LIAISON) ? unit.parent() : null;
		while (above != null && holdings.inUnit(above, role, redrawn.day).isEmpty()) {
			above = redrawn.parentOf(above);
		}
		return above == null;
	}
}
