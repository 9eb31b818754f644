package vn.nghedan.calendar;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.nghedan.platform.Refusal;

/** Refuses alarms that make no sense. */
final class AlarmCheck {

	private static final int MOST = 50;
	private static final int HIGHEST = 10;
	/** What these kinds tell is true of one deadline only. */
	private static final Map<AlarmKind, String> ONLY_FOR = Map.of(AlarmKind.NOTICE_10WD, "D05", AlarmKind.DAY30, "D15",
			AlarmKind.DAY40, "D15", AlarmKind.DAY45, "D15", AlarmKind.PROMISE_BROKEN, "D23", AlarmKind.AGENCY_LETTER, "D17");

	/** What these kinds tell is untrue as long as the term still runs. */
	private static final Set<AlarmKind> LATE = EnumSet.of(AlarmKind.OVERDUE, AlarmKind.ESCALATION, AlarmKind.NOTICE_10WD,
			AlarmKind.DAY45, AlarmKind.PROMISE_BROKEN);

	private AlarmCheck() {
	}

	/** Whether alarms are told of the deadline that the default rows, for all deadlines, cannot name. */
	static boolean hasKindsOfItsOwn(String ruleCode) {
		return ONLY_FOR.containsValue(ruleCode);
	}

	static AlarmsEdit clean(AlarmsEdit edit, AlmanacRows rows) {
		String authority = Entered.calendar(edit.authority(), rows);
		String code = edit.ruleCode();
		if (code != null && rows.rules().stream().noneMatch(rule -> rule.code().equals(code))) {
			throw new Refusal("calendar.unknown-rule", code);
		}
		List<AlarmRule> alarms = edit.rows() == null ? List.of() : edit.rows();
		if (alarms.isEmpty() && code == null && authority.equals(AlmanacRows.NATIONAL)) {
			throw new Refusal("calendar.default-alarms-needed");
		}
		if (alarms.size() > MOST) {
			throw new Refusal("calendar.too-many-alarms", MOST);
		}
		List<AlarmRule> clean = alarms.stream().map(alarm -> clean(alarm, authority, code)).toList();
		Set<Object> seen = new HashSet<>();
		if (!clean.stream().map(AlarmRule::moment).allMatch(seen::add)) {
			throw new Refusal("calendar.alarm-twice");
		}
		if (!clean.isEmpty() && !authority.equals(AlmanacRows.NATIONAL) && rows.statutory(code)) {
			AlarmsOfLaw.silenced(clean, rows.nationalAlarms(code)).findFirst().ifPresent(alarm -> {
				throw new Refusal("calendar.alarm-of-law", code, Words.of("alarm-kind." + alarm.kind()), alarm.level(), alarm.offset());
			});
		}
		return new AlarmsEdit(authority, code, clean);
	}

	private static AlarmRule clean(AlarmRule alarm, String authority, String code) {
		if (alarm == null || alarm.kind() == null) {
			throw new Refusal("calendar.alarm-kind-missing");
		}
		if (ONLY_FOR.containsKey(alarm.kind()) && !ONLY_FOR.get(alarm.kind()).equals(code)) {
			throw new Refusal("calendar.alarm-kind-of-another-rule", Words.of("alarm-kind." + alarm.kind()),
					ONLY_FOR.get(alarm.kind()));
		}
		if (alarm.level() < 0 || alarm.level() > HIGHEST) {
			throw new Refusal("calendar.alarm-level-out-of-range", HIGHEST);
		}
		if (alarm.unit() != TermUnit.WORKING_DAY && alarm.unit() != TermUnit.CALENDAR_DAY) {
			throw new Refusal("calendar.alarm-unit");
		}
		if (alarm.offset() < -RuleCheck.LONGEST || alarm.offset() > RuleCheck.LONGEST) {
			throw new Refusal("calendar.alarm-offset-out-of-range", RuleCheck.LONGEST);
		}
		if (LATE.contains(alarm.kind()) && (alarm.offset() < 0 || alarm.offset() == 0 && alarm.atClosing())) {
			throw new Refusal("calendar.late-before-due", Words.of("alarm-kind." + alarm.kind()));
		}
		return new AlarmRule(null, authority, code, alarm.kind(), alarm.level(), alarm.offset(), alarm.unit(),
				alarm.atClosing(), alarm.active(), Entered.basis(alarm.basis()));
	}
}
