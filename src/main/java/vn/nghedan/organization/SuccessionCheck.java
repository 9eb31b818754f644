package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.nghedan.organization.ReorganizationPlan.Handover;
import vn.nghedan.platform.VietnamTime;

/** Whether everything that ends can end, and leaves no place without somebody who looks after it. */
final class SuccessionCheck {

	private final List<Handover> rows;
	private final Redrawn redrawn;
	private final Problems problems;
	/** What ends, by the first row that says so. */
	private final Map<String, PlanRow> first = new HashMap<>();
	private final Set<Handover> seen = new HashSet<>();

	SuccessionCheck(List<Handover> rows, Redrawn redrawn, Problems problems) {
		this.rows = rows;
		this.redrawn = redrawn;
		this.problems = problems;
	}

	void check() {
		for (int i = 0; i < rows.size(); i++) {
			Handover step = rows.get(i);
			PlanRow row = new PlanRow(problems, "successions", i, step.line());
			if (row.holds("from", step.from()) && isThere(row, step.from())) {
				first.putIfAbsent(step.from(), row);
				checkSuccessor(row, step);
			}
		}
		redrawn.unitsLeft().forEach(unit -> left(unit.parentCode(), "unit-left", unit.code()));
		redrawn.groupsLeft().forEach(group -> left(group.wardCode(), "group-left", group.code()));
	}

	private boolean isThere(PlanRow row, String code) {
		if (!row.is("from", code, redrawn::isUsed, "unknown-code")) {
			return false;
		}
		boolean unit = redrawn.units.containsKey(code);
		LocalDate begin = unit ? redrawn.units.get(code).validFrom() : redrawn.groups.get(code).validFrom();
		LocalDate end = unit ? redrawn.units.get(code).validTo() : redrawn.groups.get(code).validTo();
		if (!begin.isBefore(redrawn.day)) {
			row.wrong("from", "begins-later", VietnamTime.words(begin));
		}
		else if (end != null && (redrawn.handedOver.contains(code) || !end.equals(redrawn.day.minusDays(1)))) {
			row.wrong("from", "ends-already", VietnamTime.words(end));
		}
		else {
			return true;
		}
		return false;
	}

	private void checkSuccessor(PlanRow row, Handover step) {
		if (!seen.add(new Handover(step.from(), step.to()))) {
			row.wrong("to", "repeated", step.to() == null ? step.from() : step.to());
		}
		else if (step.to() != null) {
			if (stands(row, step.to())) {
				checkSort(row, step);
			}
		}
		else if (redrawn.successors.containsKey(step.from())) {
			row.wrong("to", "successor-and-none", step.from());
		}
		else if (redrawn.isWard(step.from())) {
			row.wrong("to", "ward-needs-successor", step.from());
		}
	}

	private boolean stands(PlanRow row, String to) {
		return row.is("to", to, code -> redrawn.isUnit(code) || redrawn.isGroup(code), "unknown-code")
				&& row.is("to", to, code -> !redrawn.ending.contains(code), "ends-itself")
				&& row.is("to", to, redrawn::existsThen, "not-there-then");
	}

	private void checkSort(PlanRow row, Handover step) {
		if (redrawn.isGroup(step.from()) != redrawn.isGroup(step.to())) {
			row.wrong("to", "other-sort", step.to());
		}
		else if (redrawn.isWard(step.from()) && !redrawn.isWard(step.to())) {
			row.wrong("to", "not-a-ward", step.to());
		}
		else if (redrawn.isGroup(step.from())) {
			String ward = redrawn.wardOf(step.from());
			Set<String> wards = redrawn.successors.getOrDefault(ward, Set.of());
			if (redrawn.ending.contains(ward) && !wards.contains(redrawn.wardOf(step.to()))) {
				row.wrong("to", "successor-elsewhere", ward);
			}
		}
	}

	/** What stands below something that ends has to go somewhere too. */
	private void left(String above, String problem, String code) {
		String ended = above;
		while (ended != null && !first.containsKey(ended)) {
			ended = redrawn.parentOf(ended);
		}
		if (ended != null) {
			first.get(ended).wrong("from", problem, code);
		}
	}
}
