package vn.nghedan.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What is stored of a data set, as a check of what was meant to be. */
@Component
class DemoCounts {

	private static final Map<String, String> COUNTED = new LinkedHashMap<>();

	static {
		COUNTED.put("wards", "authority where level_code = 'WARD'");
		COUNTED.put("groups", "residential_group");
		COUNTED.put("officials", "role_holding where role = 'liaison-official'");
		COUNTED.put("delegations", "delegation");
		COUNTED.put("assignments", "assignment where programme_code is not null");
		COUNTED.put("groupMeetings", "meeting where type = 'GROUP_MEETING'");
		COUNTED.put("dialogues", "meeting where type = 'DIALOGUE'");
		COUNTED.put("receptions", "meeting where type = 'RECEPTION'");
	}

	private final JdbcTemplate database;

	DemoCounts(JdbcTemplate database) {
		this.database = database;
	}

	Map<String, Object> all() {
		Map<String, Object> counts = new LinkedHashMap<>();
		COUNTED.forEach((what, rows) -> counts.put(what,
				database.queryForObject("select count(*) from nghedan." + rows, Long.class)));
		return counts;
	}
}
