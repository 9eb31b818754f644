package vn.nghedan.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.nghedan.access.Door;
import vn.nghedan.access.Scope;
import vn.nghedan.access.Visibility;
import vn.nghedan.competence.Impartiality;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.CaseAction;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** The way to every petition from outside: only those whom it concerns see it, and each verb only where it is his. */
@Component
class Cases {

	private final CaseFile file;
	private final Visibility visibility;
	private final OpenSteps steps;
	private final Organization organization;
	private final Impartiality impartiality;
	private final MovedOn moved;
	private final Clock clock;

	Cases(CaseFile file, Visibility visibility, OpenSteps steps, Organization organization, Impartiality impartiality,
			MovedOn moved, Clock clock) {
		this.file = file;
		this.visibility = visibility;
		this.steps = steps;
		this.organization = organization;
		this.impartiality = impartiality;
		this.moved = moved;
		this.clock = clock;
	}

	/** A petition that the actor may not see is answered as one that does not exist. */
	Petition see(String code, Actor actor) {
		Petition petition = file.find(code).orElseThrow(() -> moved.instead(code, actor));
		if (!isVisible(petition, actor)) {
			throw Refusal.notFound("petition.not-found", code);
		}
		return petition;
	}

	boolean isVisible(Petition petition, Actor actor) {
		return !isAbout(petition, actor)
				&& (reaches(visibility.scopeOf(actor), petition) || steps.mayWork(actor, petition.code()));
	}

	/** Whether he sees it also by roles that open this door, or has a step of it. */
	boolean isVisible(Petition petition, Actor actor, Door door) {
		return !isAbout(petition, actor)
				&& (reaches(visibility.scopeOf(actor, door), petition) || steps.mayWork(actor, petition.code()));
	}

	/** Those of the cases that the actor may see. */
	Set<String> visible(Collection<String> codes, Actor actor) {
		return visible(codes, actor, visibility.scopeOf(actor));
	}

	/** Those that he sees also by roles that open this door, or has a step of. */
	Set<String> visible(Collection<String> codes, Actor actor, Door door) {
		return visible(codes, actor, visibility.scopeOf(actor, door));
	}

	/** The engine is asked once, for those alone that the scope does not reach. */
	private Set<String> visible(Collection<String> codes, Actor actor, Scope scope) {
		List<Petition> others = codes.stream().distinct().map(file::get).filter(petition -> !isAbout(petition, actor)).toList();
		Map<Boolean, Set<String>> reached = others.stream().collect(Collectors.partitioningBy(petition -> reaches(scope, petition),
				Collectors.mapping(Petition::code, Collectors.toSet())));
		Set<String> seen = new HashSet<>(reached.get(true));
		seen.addAll(steps.worked(actor, reached.get(false)));
		return seen;
	}

	/** Whom a petition is about sees nothing of it, whatever his office. */
	static boolean isAbout(Petition petition, Actor actor) {
		return petition.aboutOfficial().filter(actor.username()::equals).isPresent();
	}

	private static boolean reaches(Scope scope, Petition petition) {
		return scope.reaches(petition.origin().capturedBy(), concerned(petition))
				|| isComplaint(petition) && scope.reachesComplaint(concerned(petition));
	}

	/** One that came as a complaint, and one that turned out to be one. */
	private static boolean isComplaint(Petition petition) {
		return petition.kind() == PetitionKind.COMPLAINT || petition.status() == PetitionStatus.DIVERTED_COMPLAINT;
	}

	private static List<String> concerned(Petition petition) {
		return Arrays.asList(petition.placeNow().wardCode(), petition.route().unit(), petition.route().office());
	}

	Set<CaseVerb> verbs(Petition petition, Actor actor) {
		Duties duties = duties(petition, actor);
		return EnumSet.allOf(CaseVerb.class).stream()
				.filter(verb -> verb.isPossible(petition) && verb.isAllowed(duties) && isFairFor(verb, petition, actor, duties))
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseVerb.class)));
	}

	/** The case, if the actor sees it and this verb is his and possible now. */
	Petition open(String code, CaseVerb verb, Actor actor) {
		Petition petition = see(code, actor);
		if (!verb.isPossible(petition)) {
			throw Refusal.conflict("petition.wrong-state", code, petition.status().label(LocaleContextHolder.getLocale()));
		}
		Duties duties = duties(petition, actor);
		if (!verb.isAllowed(duties) || !isFairFor(verb, petition, actor, duties)) {
			throw Refusal.forbidden("web.not-your-verb");
		}
		return petition;
	}

	/** The case, if the actor sees it and does not serve under, or stand in for, whom it is about. */
	Petition fair(String code, Actor actor) {
		Petition petition = see(code, actor);
		if (!isFair(petition, actor.username())) {
			throw Refusal.forbidden("web.not-your-verb");
		}
		return petition;
	}

	/** Whether this official neither is whom the case is about, nor serves under him, nor stands in for him. */
	boolean isFair(String code, String username) {
		return isFair(file.get(code), username);
	}

	/** Whether it is this actor's business whose case it is, open or over: earlier petitions of the same people mostly are. */
	boolean knowsPerson(String code, Actor actor) {
		Petition petition = file.get(code);
		Duties duties = duties(petition, actor);
		return CaseVerb.SEE_PERSON.isAllowed(duties) && isFairFor(CaseVerb.SEE_PERSON, petition, actor, duties);
	}

	private boolean isFair(Petition petition, String username) {
		return impartiality.objection(petition, username, VietnamTime.dateOf(clock.instant())).isEmpty();
	}

	/** Whoever named an official by mistake may take it back, though he serves under him; so may a manager. */
	private boolean isFairFor(CaseVerb verb, Petition petition, Actor actor, Duties duties) {
		return isFair(petition, actor.username())
				|| verb == CaseVerb.NAME_OFFICIAL && (duties.overWard(Roles.MANAGER) || petition.journal().stream()
						.filter(entry -> entry.action() == CaseAction.ABOUT_OFFICIAL).reduce((first, last) -> last)
						.filter(entry -> entry.actor().equals(actor.username())).isPresent());
	}

	private Duties duties(Petition petition, Actor actor) {
		return new Duties(actor.username().equals(petition.origin().capturedBy()),
				organization.rolesOf(actor.username(), VietnamTime.dateOf(clock.instant())),
				upFrom(petition.placeNow().wardCode()), upFrom(petition.route().respondingUnit()),
				steps.workedBy(actor, petition.code()));
	}

	private List<String> upFrom(String unit) {
		return unit == null ? List.of() : organization.pathUp(unit).stream().map(Authority::code).toList();
	}
}
