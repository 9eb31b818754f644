package vn.nghedan.organization;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.platform.Refusal;

/** How many households each residential group has, as it was counted last. */
@Service
@Transactional
public class Households {

	/** As many as a group can have. */
	public static final int MOST = 100_000;

	private final JdbcTemplate batches;
	private final Organization organization;

	Households(JdbcTemplate batches, Organization organization) {
		this.batches = batches;
		this.organization = organization;
	}

	/** @param households {@code null} where nobody has counted them; @param on a day on which the group is there */
	public void put(String groupCode, Integer households, LocalDate on) {
		organization.group(groupCode, on);
		if (households != null && (households < 1 || households > MOST)) {
			throw new Refusal("organization.households", String.valueOf(MOST));
		}
		batches.update("update nghedan.residential_group set households = ? where code = ?",
				new Object[] { households, groupCode }, new int[] { Types.INTEGER, Types.VARCHAR });
	}

	/** Checked numbers of groups that exist, all at once. */
	public void putAll(Map<String, Integer> households) {
		batches.batchUpdate("update nghedan.residential_group set households = ? where code = ?",
				households.entrySet().stream().map(each -> new Object[] { each.getValue(), each.getKey() }).toList());
	}
}
