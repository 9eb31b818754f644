package vn.nghedan.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

import vn.nghedan.competence.Subjects;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;

/** What units, groups, officials and subjects are called, each asked once a request; {@code null} for none. */
@Component
@RequestScope
public class Names {

	private final Organization organization;
	private final Subjects subjects;
	private final Map<String, String> known = new HashMap<>();

	Names(Organization organization, Subjects subjects) {
		this.organization = organization;
		this.subjects = subjects;
	}

	public String unit(String code) {
		return known("unit ", code, key -> organization.find(key).map(Authority::name).orElse(key));
	}

	public String official(String username) {
		if (Actor.SYSTEM.username().equals(username)) {
			return Labels.of("actor", "system");
		}
		return known("official ", username, key -> organization.findOfficial(key).map(Official::fullName).orElse(key));
	}

	public String field(String code) {
		return known("field ", code, key -> subjects.fieldName(key).orElse(key));
	}

	public String object(String code) {
		return known("object ", code, key -> subjects.objectName(key).orElse(key));
	}

	/** The group's name, also of one that is no more. */
	public String group(String ward, String code) {
		return known("group ", code, key -> organization.findGroup(key).map(ResidentialGroup::name).orElse(key));
	}

	/** First day of a group or, without one, of its ward. */
	public LocalDate since(String ward, String group) {
		return Optional.ofNullable(group).flatMap(organization::findGroup).map(ResidentialGroup::validFrom)
				.orElseGet(() -> organization.authority(ward).validFrom());
	}

	/** A group with its ward, a field, an object or a unit, whichever has this code. */
	public String any(String code) {
		return organization.findGroup(code).map(group -> group.name() + ", " + unit(group.wardCode()))
				.or(() -> subjects.fieldName(code)).or(() -> subjects.objectName(code))
				.or(() -> organization.find(code).map(Authority::name)).orElse(code);
	}

	private String known(String kind, String code, Function<String, String> name) {
		return code == null ? null : known.computeIfAbsent(kind + code, key -> name.apply(code));
	}
}
