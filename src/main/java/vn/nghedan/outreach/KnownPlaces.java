package vn.nghedan.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.PlainText;

/** Groups and officials as people write them in a table: by code or user name, or by a name that is clear. */
@Component
class KnownPlaces {

	private final JdbcClient jdbc;
	private final Organization organization;

	KnownPlaces(JdbcClient jdbc, Organization organization) {
		this.jdbc = jdbc;
		this.organization = organization;
	}

	private record Group(String code, String name, String ward, String wardName, LocalDate from, LocalDate to) {

		boolean isCalled(String said) {
			return name.equals(said) || name.endsWith(" " + said);
		}

		boolean isIn(String said) {
			return said == null || ward.equalsIgnoreCase(said) || wardName.equals(PlainText.fold(said))
					|| wardName.endsWith(" " + PlainText.fold(said));
		}

		boolean existsOn(LocalDate day) {
			return !day.isBefore(from) && (to == null || !day.isAfter(to));
		}
	}

	private record Person(String username, String name, boolean near) {
	}

	/** All that a table may name. */
	record Known(List<Group> groups, List<Person> people) {

		/** Codes of the groups that may be meant; a code is clear, a name may need its ward. */
		List<String> groups(String ward, String said, LocalDate on) {
			String folded = PlainText.fold(said);
			List<Group> then = groups.stream().filter(group -> group.existsOn(on)).toList();
			return then.stream().filter(group -> group.code().equalsIgnoreCase(said)).findFirst().map(group -> List.of(group.code()))
				.orElseGet(() -> then.stream().filter(group -> group.isIn(ward) && group.isCalled(folded)).map(Group::code).toList());
		}

		/** User names of those in service who may be meant; of a name those of the own units go before others. */
		List<String> officials(String said) {
			String folded = PlainText.fold(said);
			return people.stream().filter(person -> person.username().equals(folded)).findFirst().map(person -> List.of(person.username()))
				.orElseGet(() -> {
					List<Person> called = people.stream().filter(person -> person.name().equals(folded)).toList();
					List<Person> near = called.stream().filter(Person::near).toList();
					return (near.isEmpty() ? called : near).stream().map(Person::username).toList();
				});
		}
	}

	/** Groups of the wards below this unit, and everybody in service. */
	Known of(String unit) {
		return of(organization.withDescendants(unit));
	}

	/** Groups of these wards, and everybody in service. */
	Known of(Set<String> below) {
		List<Group> groups = jdbc.sql("""
				select g.code, g.name, g.ward_code, w.name, g.valid_from, g.valid_to from nghedan.residential_group g
				join nghedan.authority w on w.code = g.ward_code where g.ward_code in (:wards)""").param("wards", below)
			.query((row, n) -> new Group(row.getString(1), PlainText.fold(row.getString(2)), row.getString(3),
					PlainText.fold(row.getString(4)), row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class))).list();
		return new Known(groups, jdbc.sql("select username, full_name, unit_code from nghedan.official where active")
			.query((row, n) -> new Person(row.getString(1), PlainText.fold(row.getString(2)), below.contains(row.getString(3)))).list());
	}
}
