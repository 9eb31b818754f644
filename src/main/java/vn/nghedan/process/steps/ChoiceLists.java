package vn.nghedan.process.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nghedan.competence.SubjectField;
import vn.nghedan.competence.SubjectObject;
import vn.nghedan.competence.Subjects;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.VietnamTime;

/** Lists to choose from that are data, in the one shape that forms can read: {@code code|label;code|label}. */
@Component
class ChoiceLists {

	private static final int LONGEST = 4000;

	private final Subjects subjects;
	private final Organization organization;
	private final Clock clock;

	ChoiceLists(Subjects subjects, Organization organization, Clock clock) {
		this.subjects = subjects;
		this.organization = organization;
		this.clock = clock;
	}

	String fields() {
		return list(subjects.fields(today()), SubjectField::code, SubjectField::name);
	}

	String objects() {
		return list(subjects.objects(), SubjectObject::code, SubjectObject::name);
	}

	/** The ward with its divisions, everything above it with theirs, and outside agencies; never another ward. */
	String units(String ward) {
		List<String> path = organization.pathUp(ward).stream().map(Authority::code).toList();
		List<Authority> units = organization.all(today()).stream().filter(unit -> path.contains(unit.code())
				|| unit.external() || path.contains(unit.parentCode()) && !isOtherWard(unit)).toList();
		return list(units, Authority::code, Authority::name);
	}

	/** Codes only: what a petition says never becomes a variable. */
	static String codes(List<String> codes) {
		return list(codes, Function.identity(), Function.identity());
	}

	private boolean isOtherWard(Authority unit) {
		return organization.wards(today()).stream().anyMatch(ward -> ward.code().equals(unit.code()));
	}

	/** Cut where a text variable ends, at the end of an entry. */
	private static <T> String list(List<T> entries, Function<T, String> code, Function<T, String> label) {
		String list = entries.stream().map(entry -> clean(code.apply(entry)) + "|" + clean(label.apply(entry)))
				.collect(Collectors.joining(";"));
		return list.length() <= LONGEST ? list : list.substring(0, list.lastIndexOf(';', LONGEST));
	}

	private static String clean(String text) {
		return text.replace('|', '/').replace(';', ',');
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
