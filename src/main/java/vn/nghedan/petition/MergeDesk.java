package vn.nghedan.petition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;

/**
 * Brings petitions on one matter together and apart. Of two petitions that one verb changes the master is locked as the
 * one that answers locks it: before its duplicates; and two that are nobody's yet in the order of their codes.
 */
@Service
@Transactional
public class MergeDesk {

	private static final Set<PetitionStatus> UNTOLD = EnumSet.of(PetitionStatus.CLOSED_DUPLICATE, PetitionStatus.RELAY_PENDING);

	private final CaseKeeper keeper;
	private final Petitions petitions;
	private final AnsweredWindow window;

	MergeDesk(CaseKeeper keeper, Petitions petitions, AnsweredWindow window) {
		this.keeper = keeper;
		this.petitions = petitions;
		this.window = window;
	}

	/**
	 * The step "register" finds that the matter is known, and open or answered a short time ago. Merged into a duplicate it
	 * waits for that one's master; petitions that wait for this one wait for the master then.
	 */
	public void markDuplicate(String code, String masterCode, Actor actor) {
		link(code, masterCode, actor, Merging::duplicateOf);
	}

	/** As {@link #markDuplicate}, whatever step is open. */
	public void mergeInto(String code, String masterCode, Actor actor) {
		link(code, masterCode, actor, Merging::mergeInto);
	}

	/** It was another matter: back to the intake desk, and with it whatever was merged into it before. */
	public void unmerge(String code, String reason, Actor actor) {
		String masterCode = petitions.masterOf(code).orElseThrow(() -> Refusal.conflict("petition.not-merged", code));
		Petition master = keeper.take(masterCode);
		Petition petition = keeper.take(code);
		if (!masterCode.equals(petition.masterCode)) {
			throw Refusal.conflict("petition.not-merged", code);
		}
		Stamp stamp = keeper.stamp(actor);
		petition.merging().undo(reason, stamp);
		master.note(CaseAction.LOSE_DUPLICATE, code, stamp);
		keeper.keep(master);
		keeper.keep(petition);
		cameWith(code, masterCode).forEach(other -> follow(other, UNTOLD.contains(other.status()), petition, stamp));
	}

	/** The master's answer is issued: the duplicate, CLOSED_DUPLICATE until now, is to be told it. */
	public void answerFromMaster(String code) {
		Petition petition = keeper.take(code);
		String master = petition.masterCode().orElseThrow(petition::wrongState);
		petition.answer().takeFrom(keeper.read(master), keeper.stamp(Actor.SYSTEM));
		keeper.keep(petition);
	}

	/** A case that ended without an answer leaves nobody waiting: its duplicates come back to the intake desk. */
	public void releaseDuplicates(String code) {
		if (!keeper.read(code).milestones().isAnswered()) {
			petitions.duplicatesOf(code).forEach(waiting -> {
				Petition petition = keeper.take(waiting);
				petition.merging().release(keeper.stamp(Actor.SYSTEM));
				keeper.keep(petition);
			});
		}
	}

	private void link(String code, String chosen, Actor actor, Link link) {
		String top = petitions.masterOf(chosen).orElse(chosen);
		boolean masterFirst = top.compareTo(code) < 0;
		Petition first = keeper.take(masterFirst ? top : code);
		Petition second = keeper.take(masterFirst ? code : top);
		Petition petition = masterFirst ? second : first;
		Petition master = masterFirst ? first : second;
		Stamp stamp = keeper.stamp(actor);
		if (master.milestones.isAnswered() && !window.holds(master, stamp.at())) {
			throw Refusal.conflict("petition.answer-too-old", top);
		}
		link.make(petition.merging(), master, stamp);
		petition.mergedInto = chosen;
		keeper.keep(master);
		petitions.mergedWith(code).forEach(other -> follow(other, other.status() == PetitionStatus.CLOSED_DUPLICATE, master, stamp));
		keeper.keep(petition);
	}

	/** @param waits whether it has not been told an answer yet */
	private void follow(Petition known, boolean waits, Petition master, Stamp stamp) {
		Petition petition = keeper.take(known.code());
		if (waits) {
			petition.merging().follow(master, stamp);
		}
		else {
			petition.merging().countWith(master);
		}
		keeper.keep(petition);
	}

	/** What was merged into this petition, directly or by way of others. */
	private List<Petition> cameWith(String code, String master) {
		List<Petition> all = petitions.mergedWith(master);
		Set<String> with = new HashSet<>(Set.of(code));
		List<Petition> found = new ArrayList<>();
		boolean more = true;
		while (more) {
			more = false;
			for (Petition other : all) {
				if (with.contains(other.mergedInto) && with.add(other.code)) {
					more = found.add(other);
				}
			}
		}
		return found;
	}

	private interface Link {

		void make(Merging merging, Petition master, Stamp stamp);
	}
}
