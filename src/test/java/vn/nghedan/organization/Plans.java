package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import vn.nghedan.organization.ReorganizationPlan.Handover;
import vn.nghedan.organization.ReorganizationPlan.NewGroup;
import vn.nghedan.organization.ReorganizationPlan.NewUnit;
import vn.nghedan.organization.ReorganizationPlan.Rename;

/** A plan in the making, for the fictional city of three tiers. */
final class Plans {

	static final LocalDate FIRST_OF_JULY = LocalDate.of(2025, 7, 1);

	private final List<NewUnit> units = new ArrayList<>();
	private final List<NewGroup> groups = new ArrayList<>();
	private final List<Handover> successions = new ArrayList<>();
	private final List<Rename> renames = new ArrayList<>();

	/** The one that ships: districts end, five wards and a commune become three wards. */
	static ReorganizationPlan shipped() {
		return new PlanFiles(new ClassPathResource("demo/organization/two-tier/")).read("Nghị quyết 01/NQ-HĐND", FIRST_OF_JULY);
	}

	Plans unit(String code, String name, String level, String parent) {
		units.add(new NewUnit(code, name, level, parent, false, null));
		return this;
	}

	Plans group(String code, String ward) {
		groups.add(new NewGroup(code, ward, "Tổ dân phố " + code.substring(code.lastIndexOf('-') + 1),
				GroupKind.RESIDENTIAL_GROUP, null));
		return this;
	}

	Plans ends(String from, String to) {
		successions.add(new Handover(from, to));
		return this;
	}

	Plans renamed(String code, String name) {
		renames.add(new Rename(code, name));
		return this;
	}

	ReorganizationPlan on(LocalDate day) {
		return new ReorganizationPlan("Nghị quyết 02/NQ-HĐND", day, units, groups, successions, renames);
	}

	/** Each problem as {@code cell problem value}, as the three-tier city sees it. */
	static List<String> problems(ReorganizationPlan plan) {
		ImportDraft city = ImportFiles.read(new ClassPathResource("demo/organization/three-tier/"));
		try {
			new PlanCheck(plan, new Redrawn(plan, city.levels.values(), city.authorities, city.groups)).check();
			return List.of();
		}
		catch (ImportRejected e) {
			return e.problems().stream().map(each -> each.file() + (each.column().isEmpty() ? "" : "." + each.column()) + " "
					+ each.problem() + " " + each.value()).toList();
		}
	}
}
