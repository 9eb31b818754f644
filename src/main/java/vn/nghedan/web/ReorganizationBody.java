package vn.nghedan.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.Length;

import vn.nghedan.organization.GroupKind;
import vn.nghedan.organization.ReorganizationPlan;
import vn.nghedan.organization.ReorganizationPlan.Handover;
import vn.nghedan.organization.ReorganizationPlan.NewGroup;
import vn.nghedan.organization.ReorganizationPlan.NewUnit;
import vn.nghedan.organization.ReorganizationPlan.Rename;
import vn.nghedan.platform.PlainText;

/** What is sent to re-organise; whether the codes fit is checked cell by cell later. */
record ReorganizationBody(@NotBlank @Length(max = ReorganizationBody.LONGEST_DECISION) String decision,
		@NotNull @Years LocalDate effectiveOn, List<@NotNull @Valid Unit> units, List<@NotNull @Valid Group> groups,
		List<@NotNull @Valid Succession> successions, List<@NotNull @Valid Renamed> renames) {

	static final int LONGEST_DECISION = 500;

	/** A unit that begins. */
	record Unit(String code, String name, String level, String parent, boolean external, String email) {
	}

	/** A residential group that begins. */
	record Group(String code, String ward, String name, GroupKind kind, String leader) {
	}

	/** What ends, and who takes over, if anybody. */
	record Succession(String from, String to) {
	}

	/** A unit that goes on under another name. */
	record Renamed(String code, String name) {
	}

	ReorganizationPlan plan() {
		return new ReorganizationPlan(PlainText.normalise(decision), effectiveOn,
				all(units).stream().map(each -> new NewUnit(text(each.code()), text(each.name()), text(each.level()),
						text(each.parent()), each.external(), text(each.email()))).toList(),
				all(groups).stream().map(each -> new NewGroup(text(each.code()), text(each.ward()), text(each.name()),
						each.kind(), text(each.leader()))).toList(),
				all(successions).stream().map(each -> new Handover(text(each.from()), text(each.to()))).toList(),
				all(renames).stream().map(each -> new Rename(text(each.code()), text(each.name()))).toList());
	}

	private static <E> List<E> all(List<E> list) {
		return list == null ? List.of() : list;
	}

	/** Nothing written is nothing. */
	private static String text(String text) {
		String plain = PlainText.normalise(text);
		return plain.isEmpty() ? null : plain;
	}
}
