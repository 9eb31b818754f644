package vn.nghedan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rows after a change. A row that says nothing new stays the one it was, so that no change is told as one. */
final class Edited {

	private final AlmanacRows rows;

	private Edited(AlmanacRows rows) {
		this.rows = rows;
	}

	static AlmanacRows rows(AlmanacRows before, AlmanacEdit edit) {
		Edited edited = new Edited(before);
		if (edit instanceof DaysEdit days) {
			return edited.with(DayCheck.clean(days, before));
		}
		if (edit instanceof HoursEdit hours) {
			return edited.with(HoursCheck.clean(hours, before));
		}
		if (edit instanceof RuleEdit rule) {
			return edited.with(RuleCheck.clean(rule, before));
		}
		if (edit instanceof AlarmsEdit alarms) {
			return edited.with(AlarmCheck.clean(alarms, before));
		}
		return edited.with(LimitCheck.clean((LimitsEdit) edit, before));
	}

	private AlmanacRows with(DaysEdit edit) {
		List<CalendarDay> days = new ArrayList<>(rows.days());
		for (DayDraft draft : edit.days()) {
			Optional<CalendarDay> known = days.stream()
					.filter(row -> row.calendar().equals(edit.calendar()) && row.day().equals(draft.day())).findFirst();
			CalendarDay row = row(edit.calendar(), draft, known.orElse(null));
			if (known.isEmpty() || !sayTheSame(known.get(), row)) {
				known.ifPresent(days::remove);
				days.add(row);
			}
		}
		return rows.withDays(days);
	}

	private static CalendarDay row(String calendar, DayDraft draft, CalendarDay known) {
		boolean sameText = known != null && known.name().equals(draft.name()) && known.basis().equals(draft.basis());
		boolean verified = draft.verified() == null ? sameText && known.verified() : draft.verified();
		return new CalendarDay(null, calendar, draft.day(), draft.kind(), draft.name(), draft.basis(), verified,
				!Boolean.FALSE.equals(draft.active()), null, null);
	}

	private static boolean sayTheSame(CalendarDay a, CalendarDay b) {
		return a.kind() == b.kind() && a.name().equals(b.name()) && a.basis().equals(b.basis())
				&& a.verified() == b.verified() && a.active() == b.active();
	}

	private AlmanacRows with(HoursEdit edit) {
		List<OfficeHours> hours = new ArrayList<>(rows.hours());
		List<OfficeHours> own = hours.stream().filter(row -> row.calendar().equals(edit.calendar())).toList();
		OfficeHours valid = own.stream().filter(row -> row.isValidOn(edit.validFrom())).findFirst().orElse(null);
		LocalDate last = valid != null ? valid.validTo() : own.stream().map(OfficeHours::validFrom)
				.filter(edit.validFrom()::isBefore).min(Comparator.naturalOrder()).map(next -> next.minusDays(1)).orElse(null);
		OfficeHours row = new OfficeHours(null, edit.calendar(), edit.validFrom(), last, edit.sittings(), edit.basis(), null, null);
		if (valid != null && valid.sittings().equals(row.sittings()) && valid.basis().equals(row.basis())) {
			return rows;
		}
		if (valid != null) {
			hours.remove(valid);
			if (valid.validFrom().isBefore(edit.validFrom())) {
				hours.add(new OfficeHours(null, valid.calendar(), valid.validFrom(), edit.validFrom().minusDays(1),
						valid.sittings(), valid.basis(), null, null));
			}
		}
		if (!edit.sittings().isEmpty()) {
			hours.add(row);
		}
		return rows.withHours(hours);
	}

	private AlmanacRows with(RuleEdit edit) {
		List<DeadlineRule> rules = new ArrayList<>(rows.rules());
		DeadlineRule model = RuleCheck.model(edit, rows);
		DeadlineRule row = row(edit, model);
		Optional<DeadlineRule> ended = edit.replaces() == null ? rules.stream()
				.filter(known -> known.key().equals(row.key()) && known.isValidOn(row.validFrom())).findFirst() : Optional.of(model);
		if (ended.isPresent() && sayTheSame(ended.get(), row)) {
			return rows;
		}
		ended.ifPresent(rules::remove);
		ended.filter(known -> edit.replaces() == null && known.validFrom().isBefore(row.validFrom()))
				.ifPresent(known -> rules.add(known.until(row.validFrom().minusDays(1))));
		rules.add(row);
		RuleCheck.fitTogether(rows.rules(), rules, row);
		return rows.withRules(rules);
	}

	private static DeadlineRule row(RuleEdit edit, DeadlineRule model) {
		return new DeadlineRule(null, edit.code(), model.name(), model.startsAt(), edit.authority(), edit.grade(),
				edit.kind(), edit.channel(), edit.level(), edit.amount(), edit.unit(),
				edit.rolls() == null ? model.rollsToWorkingDay() : edit.rolls(), model.statutory(), edit.validFrom(),
				edit.validTo(), edit.basis(), null, null);
	}

	private static boolean sayTheSame(DeadlineRule a, DeadlineRule b) {
		return a.key().equals(b.key()) && a.amount() == b.amount() && a.unit() == b.unit()
				&& a.rollsToWorkingDay() == b.rollsToWorkingDay() && a.validFrom().equals(b.validFrom())
				&& Objects.equals(a.validTo(), b.validTo()) && a.basis().equals(b.basis());
	}

	private AlmanacRows with(AlarmsEdit edit) {
		List<AlarmRule> alarms = new ArrayList<>(rows.alarms());
		List<AlarmRule> old = alarms.stream().filter(row -> row.authority().equals(edit.authority())
				&& Objects.equals(row.ruleCode(), edit.ruleCode())).toList();
		if (old.stream().map(Edited::unnumbered).toList().equals(edit.rows())) {
			return rows;
		}
		alarms.removeAll(old);
		alarms.addAll(edit.rows());
		return rows.withAlarms(alarms);
	}

	private static AlarmRule unnumbered(AlarmRule row) {
		return new AlarmRule(null, row.authority(), row.ruleCode(), row.kind(), row.level(), row.offset(), row.unit(),
				row.atClosing(), row.active(), row.basis());
	}

	private AlmanacRows with(LimitsEdit edit) {
		List<ExtensionLimit> limits = new ArrayList<>(rows.limits());
		Optional<ExtensionLimit> known = limits.stream()
				.filter(row -> row.authority().equals(edit.authority()) && row.grade() == edit.grade()).findFirst();
		if (known.filter(row -> row.times() == edit.times() && row.longestDays() == edit.longestDays()
				&& row.basis().equals(edit.basis())).isPresent()) {
			return rows;
		}
		known.ifPresent(limits::remove);
		limits.add(new ExtensionLimit(null, edit.authority(), edit.grade(), edit.times(), edit.longestDays(), edit.basis()));
		return rows.withLimits(limits);
	}
}
