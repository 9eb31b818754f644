package vn.nghedan.web;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.access.Visibility;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.NoticePage;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionNotice;
import vn.nghedan.petition.PetitionNotices;
import vn.nghedan.platform.Refusal;

/** What petitioners have to be told, read and noted by those who may see the case and work where it is looked after. */
@Component
@Transactional
class NoticeViews {

	private final PetitionNotices notices;
	private final CaseFile file;
	private final Cases cases;
	private final Sight sight;
	private final Visibility visibility;
	private final NoticeWords words;
	private final PersonViews people;
	private final PersonVerbs persons;
	private final Names names;

	NoticeViews(PetitionNotices notices, CaseFile file, Cases cases, Sight sight, Visibility visibility, NoticeWords words,
			PersonViews people, PersonVerbs persons, Names names) {
		this.notices = notices;
		this.file = file;
		this.cases = cases;
		this.sight = sight;
		this.visibility = visibility;
		this.words = words;
		this.people = people;
		this.persons = persons;
		this.names = names;
	}

	@Transactional(readOnly = true)
	public NoticeController.Page waiting(String unit, String cursor, int limit, Actor actor) {
		NoticePage page = notices.waiting(sight.of(actor), unit, cursor, limit);
		Map<String, Petition> petitions = file.withPetitioners(page.notices().stream().map(PetitionNotice::petitionCode).toList());
		return new NoticeController.Page(
				page.notices().stream().map(notice -> waiting(notice, petitions.get(notice.petitionCode()))).toList(), page.next());
	}

	public void told(long id, NoticeController.Told told, Actor actor) {
		mine(id, actor);
		notices.told(id, told.way().name(), told.toldOn(), told.proof(), actor);
	}

	/** With his name and address where the caller may ask for them. */
	public NoticeController.Letter letter(long id, Actor actor) {
		Petition petition = mine(id, actor);
		PersonVerbs.OnPaper who = persons.onPaper(petition, "notice", actor);
		return words.letter(notices.get(id), petition, who.person(), who.resident());
	}

	/** All of a case that the caller may see. */
	List<PetitionView.NoticeLine> of(Petition petition) {
		return notices.of(petition.code()).stream().map(each -> new PetitionView.NoticeLine(each.id(), each.kind().name(),
				words.kind(each), words.text(each, petition), each.createdAt(), each.toldAt(), each.toldOn(),
				each.toldBy() == null ? null : names.official(each.toldBy()), words.way(each), each.proof())).toList();
	}

	private NoticeController.Waiting waiting(PetitionNotice notice, Petition petition) {
		var person = people.of(petition);
		var place = petition.placeNow();
		return new NoticeController.Waiting(notice.id(), petition.code(), notice.kind().name(), words.kind(notice),
				words.text(notice, petition), notice.createdAt(), person.name(), person.phone(), person.address(), place.groupCode(),
				names.group(place.wardCode(), place.groupCode()), place.wardCode(), names.unit(place.wardCode()),
				Labels.of(petition.status()));
	}

	/** The case of the notice, if the actor works in its ward or heard it himself; else as if there were none. */
	private Petition mine(long id, Actor actor) {
		Petition petition = cases.see(notices.get(id).petitionCode(), actor);
		if (!visibility.canSee(actor, petition.origin().capturedBy(), List.of(petition.placeNow().wardCode()))) {
			throw Refusal.notFound("petition.no-notice");
		}
		return petition;
	}
}
