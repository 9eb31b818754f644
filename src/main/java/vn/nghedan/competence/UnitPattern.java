package vn.nghedan.competence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.CompetenceLevel;

/**
 * What the decision table says, the same for every ward: {@code WARD}, {@code DISTRICT} or {@code CITY} of the place, a
 * division of one of them after a slash ({@code WARD/KTHT}), a department of its city after a hyphen ({@code CITY-SXD}),
 * {@code CENTRAL}, or the code of one certain unit.
 */
record UnitPattern(CompetenceLevel level, String part, String code) {

	private static final Pattern RELATIVE = Pattern.compile("(WARD|DISTRICT|CITY|CENTRAL)(?:([-/])([A-Z0-9]+))?");
	private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*(/[A-Z0-9]+)*");

	/** Empty for a text that is none. */
	static Optional<UnitPattern> of(String text) {
		Matcher relative = RELATIVE.matcher(text == null ? "" : text);
		if (relative.matches()) {
			return Optional.of(new UnitPattern(CompetenceLevel.valueOf(relative.group(1)),
					relative.group(2) == null ? "" : relative.group(2) + relative.group(3), null))
					.filter(pattern -> pattern.part.isEmpty() || pattern.level != CompetenceLevel.CENTRAL);
		}
		return text != null && CODE.matcher(text).matches() ? Optional.of(new UnitPattern(null, null, text)) : Optional.empty();
	}

	/** Whether it means one unit for everybody, wherever the petition comes from. */
	boolean isOneUnit() {
		return code != null;
	}

	/**
	 * The unit that it means for a ward, among those of one day. A unit that has no divisions, or a city without
	 * departments, does their work itself; one that has others but not this has nobody for it. Matters of the State go
	 * through the city where the State has no unit here.
	 */
	Optional<String> in(UnitsOfDay units, String wardCode) {
		if (code != null) {
			return units.find(code).map(Authority::code);
		}
		if (level == CompetenceLevel.CENTRAL) {
			return units.above(wardCode, level).or(units::central).or(() -> units.above(wardCode, CompetenceLevel.CITY));
		}
		return units.above(wardCode, level)
				.flatMap(unit -> units.find(unit + part).map(Authority::code)
						.or(() -> units.hasParts(unit, part.charAt(0)) ? Optional.empty() : Optional.of(unit)));
	}
}
