package vn.nghedan.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.AlarmPage;
import vn.nghedan.petition.AlarmRow;
import vn.nghedan.petition.Alarms;

/** Alarms as those see them who were told. */
@Component
class AlarmViews {

	private final Alarms alarms;
	private final Almanacs almanacs;
	private final Cases cases;

	AlarmViews(Alarms alarms, Almanacs almanacs, Cases cases) {
		this.alarms = alarms;
		this.almanacs = almanacs;
		this.cases = cases;
	}

	@Transactional(readOnly = true)
	public AlarmController.Page of(Actor actor, boolean unseenOnly, String cursor, int limit) {
		AlarmPage page = alarms.inbox(actor.username(), unseenOnly, cursor, limit);
		Almanac almanac = almanacs.current();
		Set<String> seen = cases.visible(page.rows().stream().map(AlarmRow::code).toList(), actor);
		List<AlarmController.Line> lines = page.rows().stream().map(row -> line(row, almanac, seen.contains(row.code()))).toList();
		return new AlarmController.Page(lines, page.next(), alarms.unseen(actor.username()));
	}

	private static AlarmController.Line line(AlarmRow row, Almanac almanac, boolean visible) {
		return new AlarmController.Line(row.id(), row.code(), row.ruleCode(), RuleWords.name(almanac, row.ruleCode()),
				row.kind().name(), JournalWords.alarm(row.kind().name(), row.level()), row.level(), row.at(), row.dueAt(), row.seenAt(),
				visible ? Labels.of(row.status()) : null);
	}

	@Transactional
	public void seen(long id, Actor actor) {
		alarms.seen(id, actor.username());
	}
}
