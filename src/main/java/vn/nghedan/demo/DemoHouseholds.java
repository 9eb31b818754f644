package vn.nghedan.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many households the groups of the fictional city have, and whom an official meets there. */
@Component
class DemoHouseholds {

	private static final String CONTACT = """
			insert into nghedan.group_contact (group_code, role, name, phone, valid_from)
			select ?, ?, ?, ?, ? where not exists (select from nghedan.group_contact where group_code = ? and role = ?)""";

	private final JdbcTemplate database;

	DemoHouseholds(JdbcTemplate database) {
		this.database = database;
	}

	/** Every twentieth group is so large that it meets by clusters. */
	@Transactional
	public void count(LocalDate from) {
		List<String> groups = database.queryForList("select code from nghedan.residential_group order by code", String.class);
		for (int i = 0; i < groups.size(); i++) {
			String group = groups.get(i);
			int households = i % 20 == 7 ? 210 + i % 40 : 45 + i * 37 % 120;
			database.update("update nghedan.residential_group set households = ? where code = ? and households is null", households, group);
			contact(group, "PARTY_CELL_SECRETARY", DemoNames.of(700 + i), from);
			contact(group, "PEOPLES_GROUP_HEAD", DemoNames.of(900 + i), from);
		}
	}

	private void contact(String group, String role, String name, LocalDate from) {
		database.update(CONTACT, group, role, name, "0900 000 0" + Math.floorMod(name.hashCode(), 90) + "0", from, group, role);
	}
}
