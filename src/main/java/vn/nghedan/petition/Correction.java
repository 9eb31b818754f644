package vn.nghedan.petition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.nghedan.platform.Refusal;

/** A wrong group, field or object put right, with what stood before and what stands now in the journal. */
final class Correction {

	/** Whoever has it then works in its ward; later on the way is chosen by the ward it was in. */
	private static final Set<PetitionStatus> MOVABLE = EnumSet.of(PetitionStatus.CAPTURED, PetitionStatus.NEEDS_INFO,
			PetitionStatus.UNDER_VERIFICATION);

	private final Petition petition;
	private final RegisterBook book;
	private final List<String> changes = new ArrayList<>();

	Correction(Petition petition, RegisterBook book) {
		this.petition = petition;
		this.book = book;
	}

	void apply(Place place, Place placeNow, Subject subject, String reason, Stamp stamp) {
		String why = OneLine.required(reason);
		Place before = petition.place;
		Place beforeNow = petition.placeNow;
		note(before.groupCode(), place.groupCode());
		note(petition.subject.field(), subject.field());
		note(petition.subject.object(), subject.object());
		if (changes.isEmpty()) {
			throw new Refusal("petition.nothing-to-correct");
		}
		petition.place = place;
		petition.placeNow = placeNow;
		petition.result = petition.result.at(placeNow);
		petition.subject = subject;
		if (beforeNow.groupCode() == null && petition.result.outcome() == null) {
			petition.result = Result.none(placeNow);
		}
		boolean otherBook = !before.wardCode().equals(place.wardCode());
		if (otherBook || !beforeNow.wardCode().equals(placeNow.wardCode())) {
			requireMovable();
		}
		if (otherBook) {
			enterElsewhere(before, stamp);
		}
		String line = String.join(", ", changes) + ": " + why;
		petition.note(CaseAction.CORRECT, OneLine.cut(line), stamp);
		petition.events.add(new PetitionCorrected(petition.code, beforeNow.wardCode()));
	}

	private void requireMovable() {
		if (!MOVABLE.contains(petition.status) || petition.proposal != null) {
			throw Refusal.conflict("petition.ward-fixed", petition.code);
		}
	}

	/** The code stays as it was given; the number is one of a ward's book, and the old book has it in this journal. */
	private void enterElsewhere(Place before, Stamp stamp) {
		Integer number = petition.incomingNumber;
		if (number != null) {
			petition.incomingNumber = null;
			book.enter(petition, stamp);
			note(number + "/" + before.wardCode(), petition.incomingNumber + "/" + petition.place.wardCode());
		}
	}

	private void note(String before, String after) {
		if (!Objects.equals(before, after)) {
			changes.add((before == null ? "–" : before) + " → " + (after == null ? "–" : after));
		}
	}
}
