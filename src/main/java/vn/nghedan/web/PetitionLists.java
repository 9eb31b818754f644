package vn.nghedan.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.access.Visibility;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Criteria;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionPage;
import vn.nghedan.petition.Scope;
import vn.nghedan.petition.SimilarPetition;

/** Lists of petitions, never more of them than the official may see. */
@Component
@Transactional(readOnly = true)
class PetitionLists {

	private final CaseFile file;
	private final Cases cases;
	private final Visibility visibility;
	private final Names names;
	private final Clock clock;

	PetitionLists(CaseFile file, Cases cases, Visibility visibility, Names names, Clock clock) {
		this.file = file;
		this.cases = cases;
		this.visibility = visibility;
		this.names = names;
		this.clock = clock;
	}

	/** Some lines, and the cursor of the next ones; {@code null} after the last. */
	record Lines(List<PetitionLine> items, String next) {
	}

	/** A petition in like words, likest first; {@code similarity} is between 0 and 1. */
	record SimilarLine(String code, String status, String statusLabel, boolean open, String group, String groupName,
			LocalDate receiptDate, String excerpt, double similarity) {
	}

	public Lines search(Criteria criteria, String cursor, int limit, Actor actor) {
		var seen = visibility.scopeOf(actor);
		return lines(file.search(criteria, new Scope(false, seen.units(), seen.username()), cursor, limit));
	}

	/** The opinions of a meeting, for somebody who may see the meeting. */
	public List<PetitionLine> ofMeeting(String meetingCode) {
		return lines(file.search(Criteria.ofMeeting(meetingCode), Scope.EVERYTHING, null, CaseFile.LARGEST_PAGE)).items();
	}

	public PetitionLine line(Petition petition) {
		return PetitionLine.of(petition, names, clock.instant());
	}

	public List<SimilarLine> similar(String code, Actor actor) {
		Petition petition = cases.see(code, actor);
		return file.similar(code).stream().filter(other -> cases.isVisible(file.get(other.code()), actor))
				.map(other -> line(other, petition.place().wardCode())).toList();
	}

	private SimilarLine line(SimilarPetition other, String ward) {
		return new SimilarLine(other.code(), other.status().name(), Labels.of(other.status()), other.status().isOpen(),
				other.groupCode(), names.group(ward, other.groupCode()), other.receiptDate(),
				PetitionLine.excerpt(other.content()), other.similarity());
	}

	private Lines lines(PetitionPage page) {
		Instant now = clock.instant();
		return new Lines(page.rows().stream().map(row -> PetitionLine.of(row, names, now)).toList(), page.next());
	}
}
