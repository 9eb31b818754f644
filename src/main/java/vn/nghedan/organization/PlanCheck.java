package vn.nghedan.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.nghedan.platform.VietnamTime;

/** Whether the units, groups and names that a plan begins fit into the organisation of its day. */
final class PlanCheck {

	private final ReorganizationPlan plan;
	private final Redrawn redrawn;
	private final Problems problems = new Problems();

	PlanCheck(ReorganizationPlan plan, Redrawn redrawn) {
		this.plan = plan;
		this.redrawn = redrawn;
	}

	/** @throws ImportRejected with everything that is wrong */
	void check() {
		if (plan.decision() == null || plan.decision().isBlank()) {
			problems.add("decision", 0, "", "required", "");
		}
		if (plan.units().isEmpty() && plan.groups().isEmpty() && plan.successions().isEmpty() && plan.renames().isEmpty()) {
			problems.add("successions", 0, "", "empty-plan", "");
		}
		Set<String> codes = new HashSet<>();
		for (int i = 0; i < plan.units().size(); i++) {
			var unit = plan.units().get(i);
			check(unit, new PlanRow(problems, "units", i, unit.line()), codes);
		}
		for (int i = 0; i < plan.groups().size(); i++) {
			var group = plan.groups().get(i);
			check(group, new PlanRow(problems, "groups", i, group.line()), codes);
		}
		new SuccessionCheck(plan.successions(), redrawn, problems).check();
		Set<String> renamed = new HashSet<>();
		for (int i = 0; i < plan.renames().size(); i++) {
			var rename = plan.renames().get(i);
			check(rename, new PlanRow(problems, "renames", i, rename.line()), renamed);
		}
		problems.rejectIfAny();
	}

	private void check(ReorganizationPlan.NewUnit unit, PlanRow row, Set<String> codes) {
		if (row.matches("code", unit.code(), AuthorityRows.CODE, "bad-code")) {
			isNew(row, unit.code(), codes);
		}
		row.holds("name", unit.name());
		if (row.holds("level", unit.level()) && row.is("level", unit.level(), redrawn.levels::containsKey, "unknown-level")
				&& unit.parent() == null && redrawn.isPart(unit.code())) {
			row.wrong("parent", "parent-required", unit.level());
		}
		if (unit.parent() != null) {
			stands(row, "parent", unit.parent());
			if (isBelowItself(unit.code())) {
				row.wrong("parent", "circle", unit.code());
			}
		}
		if (unit.email() != null) {
			row.matches("email", unit.email(), AuthorityRows.EMAIL, "bad-email");
		}
	}

	private void check(ReorganizationPlan.NewGroup group, PlanRow row, Set<String> codes) {
		if (row.holds("code", group.code())) {
			isNew(row, group.code(), codes);
		}
		row.holds("name", group.name());
		if (group.kind() == null) {
			row.wrong("kind", "not-a-choice", String.join(", ", List.of(GroupKind.values()).stream().map(Enum::name).toList()));
		}
		if (row.holds("ward", group.ward()) && stands(row, "ward", group.ward())
				&& row.is("ward", group.ward(), redrawn::isWard, "not-a-ward") && group.code() != null
				&& !group.code().startsWith(group.ward() + "-")) {
			row.wrong("code", "group-outside-ward", group.ward() + "-");
		}
	}

	private void check(ReorganizationPlan.Rename rename, PlanRow row, Set<String> renamed) {
		if (row.holds("code", rename.code()) && stands(row, "code", rename.code())) {
			if (!renamed.add(rename.code())) {
				row.wrong("code", "repeated", rename.code());
			}
			if (redrawn.newUnits.containsKey(rename.code())) {
				row.wrong("code", "begins-then", rename.code());
			}
			if (redrawn.renamedThen.contains(rename.code())) {
				row.wrong("code", "renamed-then", VietnamTime.words(redrawn.day));
			}
		}
		row.holds("name", rename.name());
	}

	/** A code stands for one unit or group for ever. */
	private void isNew(PlanRow row, String code, Set<String> codes) {
		if (!codes.add(code)) {
			row.wrong("code", "repeated", code);
		}
		else if (redrawn.isUsed(code)) {
			row.wrong("code", "code-in-use", code);
		}
	}

	private boolean stands(PlanRow row, String column, String unit) {
		return row.is(column, unit, redrawn::isUnit, "unknown-code")
				&& row.is(column, unit, each -> !redrawn.ending.contains(each) || redrawn.newUnits.containsKey(each), "ends-itself")
				&& row.is(column, unit, redrawn::existsThen, "not-there-then");
	}

	private boolean isBelowItself(String code) {
		Set<String> path = new HashSet<>();
		String above = redrawn.parentOf(code);
		while (above != null && !above.equals(code) && path.add(above)) {
			above = redrawn.parentOf(above);
		}
		return above != null && above.equals(code);
	}
}
