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
			select role, name, phone from nghedan.group_contact
			where group_code = :group and valid_from <= :on and (valid_to is null or valid_to >= :on)
			order by array_position(array['LEADER', 'PARTY_CELL_SECRETARY', 'PEOPLES_GROUP_HEAD', 'VILLAGE_ELDER'], role), id""";

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

	/** The leader first. */
	@Transactional(readOnly = true)
	public List<GroupContact> of(String groupCode, LocalDate on) {
		return jdbc.sql(IN_FORCE).param("group", groupCode).param("on", on).query(GroupContact.class).list();
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
