package vn.nghedan.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

import vn.nghedan.competence.Subjects;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.platform.VietnamTime;

/** What units, groups, officials and subjects are called, each asked once a request; {@code null} for none. */
@Component
@RequestScope
class Names {

	private final Organization organization;
	private final Subjects subjects;
	private final Clock clock;
	private final Map<String, String> known = new HashMap<>();

	Names(Organization organization, Subjects subjects, Clock clock) {
		this.organization = organization;
		this.subjects = subjects;
		this.clock = clock;
	}

	String unit(String code) {
		return known("unit ", code, key -> organization.find(key).map(Authority::name).orElse(key));
	}

	String official(String username) {
		if (Actor.SYSTEM.username().equals(username)) {
			return Labels.of("actor", "system");
		}
		return known("official ", username, key -> organization.findOfficial(key).map(Official::fullName).orElse(key));
	}

	String field(String code) {
		return known("field ", code, key -> subjects.fieldName(key).orElse(key));
	}

	String object(String code) {
		return known("object ", code, key -> subjects.objectName(key).orElse(key));
	}

	/** The group's name, found among those of its ward that exist today; an ended one keeps its code. */
	String group(String ward, String code) {
		return known("group ", code, key -> organization.groupsOf(ward, VietnamTime.dateOf(clock.instant())).stream()
				.filter(group -> group.code().equals(key)).map(ResidentialGroup::name).findFirst().orElse(key));
	}

	/** A group with its ward, a field or an object, whichever has this code. */
	String any(String code) {
		int end = code.lastIndexOf('-');
		String ward = end < 0 ? null : code.substring(0, end);
		if (ward != null && organization.find(ward).isPresent()) {
			return group(ward, code) + ", " + unit(ward);
		}
		return subjects.fieldName(code).or(() -> subjects.objectName(code)).orElse(code);
	}

	private String known(String kind, String code, Function<String, String> name) {
		return code == null ? null : known.computeIfAbsent(kind + code, key -> name.apply(code));
	}
}
