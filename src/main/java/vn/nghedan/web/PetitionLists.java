package vn.nghedan.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Criteria;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionPage;
import vn.nghedan.petition.Scope;
import vn.nghedan.reporting.Searches;

/** Lists of petitions, never more of them than the official may see. */
@Component
@Transactional(readOnly = true)
class PetitionLists {

	private final CaseFile file;
	private final Searches searches;
	private final Sight sight;
	private final WorklistSight people;
	private final Names names;
	private final Clock clock;

	PetitionLists(CaseFile file, Searches searches, Sight sight, WorklistSight people, Names names, Clock clock) {
		this.file = file;
		this.searches = searches;
		this.people = people;
		this.sight = sight;
		this.names = names;
		this.clock = clock;
	}

	/** Some lines, and the cursor of the next ones; {@code null} after the last. */
	record Lines(List<PetitionLine> items, String next) {
	}

	public Lines search(Criteria criteria, String cursor, int limit, Actor actor) {
		return lines(file.search(criteria, sight.of(actor), cursor, limit));
	}

	/** By words and names, the likest first. */
	public Lines find(String text, String cursor, int limit, Actor actor) {
		return lines(searches.find(text, sight.of(actor), people.peopleFor(actor), cursor, limit));
	}

	/** The opinions of a meeting, for somebody who may see the meeting. */
	public List<PetitionLine> ofMeeting(String meetingCode) {
		return lines(file.search(Criteria.ofMeeting(meetingCode), new Scope(true, Set.of(), CurrentActor.get().username()), null, CaseFile.LARGEST_PAGE)).items();
	}

	public PetitionLine line(Petition petition) {
		return PetitionLine.of(petition, names, clock.instant());
	}

	private Lines lines(PetitionPage page) {
		Instant now = clock.instant();
		return new Lines(page.rows().stream().map(row -> PetitionLine.of(row, names, now)).toList(), page.next());
	}
}
