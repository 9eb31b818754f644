package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is needed to show any unit as of a day, read once. */
record UnitsAsOf(LocalDate on, Map<String, Authority> units, Map<String, AuthorityLevel> levels, Names names,
		OrganizationChart.Steps steps, Map<String, Long> groups) {

	UnitAsOf show(Authority unit) {
		return new UnitAsOf(unit.code(), name(unit, on), unit.levelCode(), levels.get(unit.levelCode()).name(), competence(unit),
				unit.parentCode(), unit.external(), unit.validFrom(), unit.validTo(), unit.existsOn(on),
				groups.getOrDefault(unit.code(), 0L), kin(steps.before(unit.code())), kin(steps.after(unit.code())));
	}

	private CompetenceLevel competence(Authority unit) {
		Authority above = unit;
		while (above != null && levels.get(above.levelCode()).competenceLevel() == null) {
			above = units.get(above.parentCode());
		}
		return above == null ? null : levels.get(above.levelCode()).competenceLevel();
	}

	private List<Kin> kin(List<String> codes) {
		return codes.stream().map(units::get).map(unit -> new Kin(unit.code(),
				name(unit, unit.validTo() == null ? unit.validFrom() : unit.validTo()), null, null)).toList();
	}

	private String name(Authority unit, LocalDate day) {
		return names.on(unit.code(), day).orElseGet(unit::name);
	}
}
