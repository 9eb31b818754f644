package vn.nghedan.web;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.ExtensionLimit;
import vn.nghedan.calendar.Grade;
import vn.nghedan.organization.Actor;

/** Limits of extensions as their editors see and change them. */
@Component
@Transactional
class LimitEdits {

	private final Almanacs almanacs;
	private final CalendarEdits edits;
	private final CalendarRight right;
	private final RuleWords words;

	LimitEdits(Almanacs almanacs, CalendarEdits edits, CalendarRight right, RuleWords words) {
		this.almanacs = almanacs;
		this.edits = edits;
		this.right = right;
		this.words = words;
	}

	public RuleView.Limits list(String address, Actor actor) {
		String authority = right.known(address);
		Almanac almanac = almanacs.current();
		return new RuleView.Limits(authority, words.authority(authority), right.mayEdit(authority, actor),
				Stream.of(Grade.values()).map(grade -> view(almanac, authority, grade)).toList());
	}

	public RuleView.ChangedLimit put(String address, Grade grade, ExtensionLimitController.Limits limits, boolean dryRun, Actor actor) {
		String authority = right.known(address);
		var edited = edits.edit(limits.edit(authority, grade), authority, dryRun, actor);
		return new RuleView.ChangedLimit(view(edited.almanac(), authority, grade), edited.moves(), edited.recalculation());
	}

	private RuleView.Limit view(Almanac almanac, String authority, Grade grade) {
		ExtensionLimit limit = almanac.extensionLimit(grade, authority);
		return new RuleView.Limit(grade.name(), Labels.of(grade), limit.times(), limit.longestDays(), limit.basis(),
				limit.authority(), words.authority(limit.authority()), limit.authority().equals(authority));
	}
}
