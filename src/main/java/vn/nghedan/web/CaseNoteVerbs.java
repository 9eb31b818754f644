package vn.nghedan.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseNote;
import vn.nghedan.petition.CaseNotes;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.Refusal;

/** Notes about a case, for those who see it; only who sees it himself may be named, or a name would tell him of it. */
@Component
@Transactional
class CaseNoteVerbs {

	private final Cases cases;
	private final CaseNotes notes;
	private final CaseColleagues colleagues;
	private final Names names;

	CaseNoteVerbs(Cases cases, CaseNotes notes, CaseColleagues colleagues, Names names) {
		this.cases = cases;
		this.notes = notes;
		this.colleagues = colleagues;
		this.names = names;
	}

	@Transactional(readOnly = true)
	public List<CaseNoteController.Note> of(String code, Actor actor) {
		cases.see(code, actor);
		return notes.of(code).stream().map(note -> view(note, actor)).toList();
	}

	public void write(String code, CaseNoteController.Written written, Actor actor) {
		Petition petition = cases.see(code, actor);
		Set<String> mentioned = written.mentions() == null ? Set.of() : written.mentions();
		for (String username : mentioned) {
			if (!colleagues.sees(petition, username)) {
				throw new Refusal("web.mentioned-sees-nothing", username);
			}
		}
		notes.write(code, written.text(), mentioned, written.notAccusation(), actor);
	}

	public void takeBack(String code, long id, Actor actor) {
		cases.see(code, actor);
		notes.takeBack(code, id, actor);
	}

	@Transactional(readOnly = true)
	public List<CaseNoteController.Colleague> colleagues(String code, Actor actor) {
		return colleagues.of(cases.see(code, actor), actor);
	}

	private CaseNoteController.Note view(CaseNote note, Actor actor) {
		return new CaseNoteController.Note(note.id(), note.at(), note.author(), names.official(note.author()), note.text(),
				note.author().equals(actor.username()), note.mentioned().stream()
						.map(username -> new CaseNoteController.Colleague(username, names.official(username), null)).toList());
	}
}
