package vn.nghedan.process.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.nghedan.competence.FieldNode;
import vn.nghedan.competence.SubjectObject;
import vn.nghedan.competence.Subjects;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.VietnamTime;

/** Lists to choose from that are data, in the one shape that forms can read: {@code code|label;code|label}. */
@Component
class ChoiceLists {

	private static final Logger LOG = LoggerFactory.getLogger(ChoiceLists.class);

	private static final int LONGEST = 4000;
	private static final int LONGEST_CUT_NAME = 60;
	private static final int SHORTEST_NAME = 12;

	private final Subjects subjects;
	private final Organization organization;
	private final Clock clock;

	ChoiceLists(Subjects subjects, Organization organization, Clock clock) {
		this.subjects = subjects;
		this.organization = organization;
		this.clock = clock;
	}

	String fields() {
		return list(subjects.tree(today()), FieldNode::code, FieldNode::label);
	}

	String objects() {
		return list(subjects.objects(), SubjectObject::code, SubjectObject::name);
	}

	/** The ward with its divisions, everything above it with theirs, and outside agencies; never another ward. */
	String units(String ward) {
		List<String> path = organization.pathUp(ward).stream().map(Authority::code).toList();
		Set<String> wards = wards();
		List<Authority> units = organization.all(today()).stream().filter(unit -> path.contains(unit.code())
				|| isOutside(unit, path) || path.contains(unit.parentCode()) && !wards.contains(unit.code())).toList();
		return list(units, Authority::code, Authority::name);
	}

	/** The same, and all units of ward level that are under the one that chooses. */
	String units(String ward, String superior) {
		List<String> path = organization.pathUp(ward).stream().map(Authority::code).toList();
		Set<String> below = new HashSet<>(organization.withDescendants(superior));
		below.retainAll(wards());
		List<Authority> units = organization.all(today()).stream().filter(unit -> path.contains(unit.code()) || isOutside(unit, path)
				|| path.contains(unit.parentCode()) || below.contains(unit.code())).toList();
		return list(units, Authority::code, Authority::name);
	}

	/** Codes only: what a petition says never becomes a variable. */
	static String codes(List<String> codes) {
		return list(codes, Function.identity(), Function.identity());
	}

	/** An agency of nobody's, or of the own city; another city's departments are not written to from here. */
	private boolean isOutside(Authority unit, List<String> path) {
		return unit.external() && (unit.parentCode() == null || path.contains(organization.root(unit.code())));
	}

	private Set<String> wards() {
		return organization.wards(today()).stream().map(Authority::code).collect(Collectors.toSet());
	}

	/** A text variable ends somewhere: then names are cut, since a choice that is missing would not be missed. */
	static <T> String list(List<T> entries, Function<T, String> code, Function<T, String> label) {
		int longestName = LONGEST;
		String list = list(entries, code, label, longestName);
		while (list.length() > LONGEST && longestName > SHORTEST_NAME) {
			longestName = longestName == LONGEST ? LONGEST_CUT_NAME : longestName - 1;
			list = list(entries, code, label, longestName);
		}
		if (list.length() <= LONGEST)
			return list;
		LOG.warn("A form shows only the first of {} choices", entries.size());
		return list.substring(0, list.lastIndexOf(';', LONGEST));
	}

	private static <T> String list(List<T> entries, Function<T, String> code, Function<T, String> label, int longestName) {
		return entries.stream().map(entry -> clean(code.apply(entry)) + "|" + cut(clean(label.apply(entry)), longestName))
				.collect(Collectors.joining(";"));
	}

	private static String cut(String name, int longest) {
		return name.length() <= longest ? name : name.substring(0, longest - 1) + "…";
	}

	private static String clean(String text) {
		return text.replace('|', '/').replace(';', ',');
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
