package vn.nghedan.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.calendar.AlarmRule;
import vn.nghedan.calendar.AlarmsEdit;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;

/** Alarm levels as their editors see and change them. */
@Component
@Transactional
class AlarmEdits {

	/** How the address calls the alarms of all rules that have none of their own. */
	private static final String DEFAULT = "default";

	private final Almanacs almanacs;
	private final CalendarEdits edits;
	private final CalendarRight right;
	private final RuleWords words;

	AlarmEdits(Almanacs almanacs, CalendarEdits edits, CalendarRight right, RuleWords words) {
		this.almanacs = almanacs;
		this.edits = edits;
		this.right = right;
		this.words = words;
	}

	public RuleView.Alarms list(String authority, Actor actor) {
		String known = right.known(authority);
		return new RuleView.Alarms(known, words.authority(known), right.mayEdit(known, actor),
				groups(almanacs.current(), known));
	}

	private List<RuleView.Group> groups(Almanac almanac, String authority) {
		Stream<String> ruled = almanac.alarms().stream().map(AlarmRule::ruleCode).filter(Objects::nonNull).distinct().sorted();
		return Stream.concat(Stream.of(group(almanac, authority, null)),
				ruled.map(rule -> group(almanac, authority, rule)).filter(group -> !group.rows().isEmpty())).toList();
	}

	/** The rows of the rule that count; none where it lives by the default ones. */
	private RuleView.Group group(Almanac almanac, String authority, String rule) {
		List<AlarmRule> rows = almanac.alarmRows(rule, authority);
		boolean byDefault = rule != null && rows.stream().allMatch(row -> row.ruleCode() == null);
		boolean own = rows.stream().anyMatch(row -> row.authority().equals(authority));
		return group(almanac, rule, own && !byDefault, byDefault ? List.of() : rows);
	}

	private RuleView.Group group(Almanac almanac, String rule, boolean own, List<AlarmRule> rows) {
		return new RuleView.Group(rule, rule == null ? Labels.of("explain", "default-alarms") : RuleWords.name(almanac, rule), own,
				rows.stream().map(this::view).toList());
	}

	private RuleView.AlarmRow view(AlarmRule row) {
		return new RuleView.AlarmRow(row.id(), row.kind().name(), Labels.of(row.kind()), row.level(), level(row.level()),
				row.offset(), row.unit().name(), row.atClosing(), row.active(), row.basis(), row.authority(),
				words.authority(row.authority()));
	}

	/** Whom a level is. */
	static String level(int level) {
		return level < 2 ? ClockSentences.text("level." + level) : ClockSentences.text("level", level);
	}

	public RuleView.ChangedAlarms put(String address, String rule, List<AlarmRuleController.Row> rows, boolean dryRun,
			Actor actor) {
		String authority = right.known(address);
		String code = DEFAULT.equals(rule) ? null : rule;
		if (code != null && almanacs.current().rules().stream().noneMatch(each -> each.code().equals(code))) {
			throw Refusal.notFound("web.no-such-rule");
		}
		var edit = new AlarmsEdit(authority, code, rows.stream().map(row -> row.rule(authority, code)).toList());
		var edited = edits.edit(edit, authority, dryRun, actor);
		return new RuleView.ChangedAlarms(group(edited.almanac(), authority, code), edited.moves(), edited.recalculation());
	}
}
