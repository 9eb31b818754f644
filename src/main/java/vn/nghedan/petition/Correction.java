package vn.nghedan.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.nghedan.platform.Refusal;

/** A wrong group, field or object put right, with what stood before and what stands now in the journal. */
final class Correction {

	private final Petition petition;
	private final List<String> changes = new ArrayList<>();

	Correction(Petition petition) {
		this.petition = petition;
	}

	void apply(Place place, String field, String object, String reason, Stamp stamp) {
		String why = OneLine.required(reason);
		Subject corrected = petition.subject.corrected(field, object);
		note(petition.place.groupCode(), place.groupCode());
		note(petition.subject.field(), corrected.field());
		note(petition.subject.object(), corrected.object());
		if (changes.isEmpty()) {
			throw new Refusal("petition.nothing-to-correct");
		}
		petition.place = place;
		petition.subject = corrected;
		String line = String.join(", ", changes) + ": " + why;
		petition.note(CaseAction.CORRECT, line.substring(0, Math.min(line.length(), OneLine.LONGEST)), stamp);
	}

	private void note(String before, String after) {
		if (!Objects.equals(before, after)) {
			changes.add((before == null ? "–" : before) + " → " + after);
		}
	}
}
