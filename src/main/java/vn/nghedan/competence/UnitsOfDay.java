package vn.nghedan.competence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.organization.Organization;

/** The units that exist on one day, as far as patterns ask for them. */
class UnitsOfDay {

	private final Organization organization;
	private final LocalDate on;
	private final Map<String, Optional<String>> above = new HashMap<>();
	private Map<String, Authority> known;
	private Set<String> withParts;

	UnitsOfDay(Organization organization, LocalDate on) {
		this.organization = organization;
		this.on = on;
	}

	/** Reads all of them at once, for whoever asks for every ward. */
	UnitsOfDay known() {
		known = new HashMap<>();
		organization.all(on).forEach(unit -> known.put(unit.code(), unit));
		return this;
	}

	Optional<Authority> find(String code) {
		return known == null ? organization.find(code).filter(unit -> unit.existsOn(on)) : Optional.ofNullable(known.get(code));
	}

	/** The ward itself or the nearest unit above it of this level. */
	Optional<String> above(String wardCode, CompetenceLevel level) {
		return above.computeIfAbsent(level + wardCode, asked -> climb(wardCode, level));
	}

	/** @param sign a slash asks for divisions, a hyphen for departments */
	boolean hasParts(String unit, char sign) {
		if (withParts == null) {
			withParts = new HashSet<>();
			organization.all(on).stream().filter(this::isPart)
					.forEach(part -> withParts.add(part.code().substring(0, part.parentCode().length() + 1)));
		}
		return withParts.contains(unit + sign);
	}

	Optional<String> central() {
		return organization.all(on).stream().filter(unit -> unit.levelCode().equals(CompetenceLevel.CENTRAL.name()))
				.map(Authority::code).findFirst();
	}

	/** Of the level of what it is a part of, and called after it. */
	private boolean isPart(Authority unit) {
		return unit.parentCode() != null && unit.code().length() > unit.parentCode().length()
				&& unit.code().startsWith(unit.parentCode())
				&& organization.competenceLevel(unit.code()) == organization.competenceLevel(unit.parentCode());
	}

	private Optional<String> climb(String wardCode, CompetenceLevel level) {
		Optional<Authority> unit = find(wardCode);
		while (unit.isPresent() && organization.competenceLevel(unit.get().code()) != level) {
			unit = Optional.ofNullable(unit.get().parentCode()).flatMap(this::find);
		}
		return unit.map(Authority::code);
	}
}
