package vn.nghedan.petition;

import static vn.nghedan.petition.PetitionStatus.CITY_QUEUED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A case that goes to the successors of units that are no more. Code, number, papers and the dates of its clocks stay; who
 * looks after its place and who works on it change, and where the new competent unit works elsewhere, its way does.
 */
public final class Relocation {

	/** Steps of an own unit's work that can be left for the way to another agency; what is signed is seen through. */
	private static final Set<PetitionStatus> REFERABLE = EnumSet.of(PetitionStatus.TRANSFER_PENDING,
			PetitionStatus.IN_PROGRESS, PetitionStatus.SUSPENDED, PetitionStatus.RESPONSE_DRAFTED);

	private final Petition petition;
	private final List<String> changes = new ArrayList<>();

	Relocation(Petition petition) {
		this.petition = petition;
	}

	/** Whether it can still become a matter of somebody whom we write to. */
	public boolean mayRefer() {
		return REFERABLE.contains(petition.status) || petition.status == PetitionStatus.CLASSIFIED;
	}

	/** Whether the chair has sent it on its way. */
	public boolean isConfirmed() {
		return REFERABLE.contains(petition.status);
	}

	/** Whether it can still become the work of a unit of our own: nobody has written to anybody yet. */
	public boolean mayResolve() {
		return petition.status == CITY_QUEUED || petition.status == PetitionStatus.CLASSIFIED;
	}

	/**
	 * @param proposal what the tables proposed, in units of today; {@code null} without one
	 * @return whether the case itself has moved
	 */
	boolean follow(Place place, Route route, Proposal proposal, Stamp stamp) {
		Place formerPlace = petition.placeNow;
		Route former = petition.route();
		boolean otherProposal = !Objects.equals(petition.proposal, proposal);
		petition.proposal = proposal;
		note(formerPlace.groupCode(), place.groupCode());
		note(formerPlace.wardCode(), place.wardCode());
		note(former.unit(), route.unit());
		note(former.office(), route.office());
		if (changes.isEmpty()) {
			if (otherProposal) {
				// Whoever has the form open is to see it
				petition.events.add(new PetitionRelocated(petition.code, formerPlace.wardCode(), former.unit()));
			}
			return false;
		}
		if (petition.unitThen == null) {
			petition.unitThen = former.unit();
			petition.levelThen = former.level();
		}
		petition.placeNow = place;
		petition.result = petition.result.at(place);
		petition.route = petition.route == null ? null : route;
		boolean rerouted = former.handling() != route.handling() && petition.status != PetitionStatus.CLASSIFIED;
		String line = OneLine.cut(String.join(", ", changes));
		if (rerouted) {
			goAnotherWay(line, stamp);
		}
		else {
			petition.note(CaseAction.REORGANIZE, line, stamp);
		}
		String level = former.level() == null ? null : former.level().name();
		petition.clocks.stream().filter(PetitionClock::isLive).forEach(clock -> clock.handOver(level));
		petition.events.add(new PetitionRelocated(petition.code, formerPlace.wardCode(), former.unit()));
		if (rerouted) {
			petition.events.add(new PetitionRerouted(petition.code));
		}
		return true;
	}

	/** What was worked out and not signed is no answer; its texts stay with the case. */
	private void goAnotherWay(String line, Stamp stamp) {
		petition.pending.suspendedFrom = null;
		petition.result = Result.none(petition.placeNow);
		Route route = petition.route();
		boolean transferred = !petition.placeNow.wardCode().equals(route.unit());
		PetitionStatus work = transferred ? PetitionStatus.TRANSFER_PENDING : PetitionStatus.IN_PROGRESS;
		petition.become(route.handling() == Handling.REFER ? CITY_QUEUED : work, CaseAction.REORGANIZE, line, stamp);
	}

	private void note(String before, String after) {
		if (!Objects.equals(before, after)) {
			changes.add((before == null ? "–" : before) + " → " + (after == null ? "–" : after));
		}
	}
}
