package vn.nghedan.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.access.Door;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseNotes;
import vn.nghedan.petition.NoteMention;

/** Who has named somebody in a note, and where. */
@Component
class MentionViews {

	private final CaseNotes notes;
	private final Cases cases;
	private final Names names;

	MentionViews(CaseNotes notes, Cases cases, Names names) {
		this.notes = notes;
		this.cases = cases;
		this.names = names;
	}

	@Transactional(readOnly = true)
	public MentionController.Page of(Actor actor, boolean unseenOnly, Long before, int limit) {
		List<NoteMention> found = notes.mentions(actor.username(), unseenOnly, before, limit + 1);
		List<NoteMention> page = found.subList(0, Math.min(limit, found.size()));
		Set<String> seen = cases.visible(page.stream().map(NoteMention::code).toList(), actor, Door.WORK);
		return new MentionController.Page(page.stream().map(each -> line(each, seen.contains(each.code()))).toList(),
				found.size() > limit ? page.get(limit - 1).note() : null, notes.unseen(actor.username()));
	}

	/** The words are read at the case, which leaves a trace. Whose work it is no more learns only that there was something. */
	private MentionController.Line line(NoteMention one, boolean visible) {
		return new MentionController.Line(one.note(), one.code(), visible ? Labels.of(one.status()) : null, names.official(one.author()),
				one.at(), one.seenAt());
	}

	@Transactional
	public void seen(long note, Actor actor) {
		notes.seen(note, actor);
	}
}
