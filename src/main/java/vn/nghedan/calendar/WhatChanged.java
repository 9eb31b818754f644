package vn.nghedan.calendar;

import java.util.List;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.VietnamTime;

/** A change in one line of Vietnamese, for the journal of every case that it moves. */
final class WhatChanged {

	private WhatChanged() {
	}

	static String authority(AlmanacEdit edit) {
		if (edit instanceof DaysEdit days) {
			return days.calendar();
		}
		if (edit instanceof HoursEdit hours) {
			return hours.calendar();
		}
		if (edit instanceof RuleEdit rule) {
			return rule.authority();
		}
		return edit instanceof AlarmsEdit alarms ? alarms.authority() : ((LimitsEdit) edit).authority();
	}

	static String of(AlmanacEdit edit) {
		String what = text(edit);
		String authority = authority(edit);
		return authority.equals(AlmanacRows.NATIONAL) ? what : words("changed.at", what, authority);
	}

	private static String text(AlmanacEdit edit) {
		if (edit instanceof DaysEdit days) {
			return days(days.days());
		}
		if (edit instanceof HoursEdit hours) {
			return words("changed.hours", VietnamTime.words(hours.validFrom()));
		}
		if (edit instanceof RuleEdit rule) {
			return words("changed.rule", rule.code(), words("term-unit." + rule.unit(), rule.amount()));
		}
		if (edit instanceof LimitsEdit limits) {
			return words("changed.limits", words("grade." + limits.grade()), limits.times(), limits.longestDays());
		}
		String code = ((AlarmsEdit) edit).ruleCode();
		return code == null ? words("changed.default-alarms") : words("changed.alarms", code);
	}

	private static String days(List<DayDraft> days) {
		if (days.size() > 1) {
			return words("changed.days", days.size(), VietnamTime.words(days.stream().map(DayDraft::day).sorted().findFirst().orElseThrow()));
		}
		DayDraft day = days.get(0);
		String state = Boolean.FALSE.equals(day.active()) ? "OFF" : day.kind().name();
		return words("changed.day", VietnamTime.words(day.day()), PlainText.normalise(day.name()).replace('\n', ' '),
				words("changed.day." + state));
	}

	private static String words(String key, Object... arguments) {
		return Messages.vietnamese("calendar", key, arguments);
	}
}
