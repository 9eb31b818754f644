package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom officials meet in each residential group, as of a day. */
@Service
@Transactional
public class GroupContacts {

	private static final String IN_FORCE = """
			select c.role, c.name, c.phone, f.name as former from nghedan.group_contact c
			left join nghedan.residential_group f on f.code = c.former_group_code
			where c.group_code = :group and c.valid_from <= :on and (c.valid_to is null or c.valid_to >= :on)
			order by c.former_group_code is not null,
				array_position(array['LEADER', 'PARTY_CELL_SECRETARY', 'PEOPLES_GROUP_HEAD', 'VILLAGE_ELDER'], c.role), c.id""";

	private static final String FORGET = "delete from nghedan.group_contact where group_code = ? and valid_from >= ?";

	private static final String END = """
			update nghedan.group_contact set valid_to = ? where group_code = ? and (valid_to is null or valid_to > ?)""";

	private static final String ADD = """
			insert into nghedan.group_contact (group_code, role, name, phone, valid_from) values (?, ?, ?, ?, ?)""";

	private final JdbcClient jdbc;
	private final JdbcTemplate batches;
	private final Organization organization;

	GroupContacts(JdbcClient jdbc, JdbcTemplate batches, Organization organization) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.organization = organization;
	}

	/** The leader first; of former groups after all others. */
	@Transactional(readOnly = true)
	public List<GroupContact> of(String groupCode, LocalDate on) {
		return jdbc.sql(IN_FORCE).param("group", groupCode).param("on", on)
			.query((row, number) -> new GroupContact(GroupContactRole.valueOf(row.getString("role")), row.getString("name"),
					row.getString("phone"), row.getString("former"))).list();
	}

	/** From that day on it is these and nobody else. */
	public void put(String groupCode, List<GroupContact> contacts, LocalDate from) {
		organization.group(groupCode, from);
		if (!of(groupCode, from).equals(contacts)) {
			putAll(Map.of(groupCode, contacts), from);
		}
	}

	/** The same for many groups, which have to exist, at once. */
	public void putAll(Map<String, List<GroupContact>> contacts, LocalDate from) {
		LocalDate before = from.minusDays(1);
		batches.batchUpdate(FORGET, contacts.keySet().stream().map(group -> new Object[] { group, from }).toList());
		batches.batchUpdate(END, contacts.keySet().stream().map(group -> new Object[] { before, group, before }).toList());
		batches.batchUpdate(ADD, contacts.entrySet().stream().flatMap(each -> each.getValue().stream().map(contact -> new Object[] {
				each.getKey(), contact.role().name(), contact.name(), contact.phone(), from })).toList());
	}
}
