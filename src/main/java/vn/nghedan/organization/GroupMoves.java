package vn.nghedan.organization;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of residential groups goes along with a re-organisation: whom one meets there, and how many households. */
@Component
class GroupMoves {

	/** Until somebody says whom one meets in the new group, those of the former ones know its people. */
	private static final String CONTACTS = """
			insert into nghedan.group_contact (group_code, role, name, phone, valid_from, former_group_code)
			select s.to_code, c.role, c.name, c.phone, s.effective_on, s.from_code
			from nghedan.succession s
				join nghedan.residential_group g on g.code = s.to_code
				join nghedan.group_contact c on c.group_code = s.from_code
					and c.valid_from < s.effective_on and (c.valid_to is null or c.valid_to >= s.effective_on - 1)
			where s.reorganization_id = :id and not exists (
				select from nghedan.group_contact o where o.group_code = s.to_code and o.valid_from >= s.effective_on)
			order by s.position, c.id""";

	/** Of a group that is divided, or that nobody has counted, it is not known how many come along: then nothing is said. */
	private static final String HOUSEHOLDS = """
			update nghedan.residential_group g set households = least(coalesce(g.households, 0) + t.total, 100000)
			from (select s.to_code, s.effective_on, sum(f.households) as total
				from nghedan.succession s join nghedan.residential_group f on f.code = s.from_code
				where s.reorganization_id = :id and s.to_code is not null
				group by s.to_code, s.effective_on
				having bool_and(f.households is not null and not exists (select from nghedan.succession o
					where o.reorganization_id = s.reorganization_id and o.from_code = s.from_code and o.to_code <> s.to_code))) t
			where g.code = t.to_code and (g.households is null) = (g.valid_from >= t.effective_on)""";

	private final JdbcClient jdbc;

	GroupMoves(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Once, when its day has come. */
	void follow(long reorganization) {
		jdbc.sql(CONTACTS).param("id", reorganization).update();
		jdbc.sql(HOUSEHOLDS).param("id", reorganization).update();
	}
}
