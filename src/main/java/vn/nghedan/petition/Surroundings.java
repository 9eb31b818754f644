package vn.nghedan.petition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lies around a case, newest first, of that only what the reader's scope reaches. */
@Service
@Transactional(readOnly = true)
public class Surroundings {

	/** As many as somebody looks through while he has a form open. */
	public static final int MOST = 8;

	private static final String ROWS = """
			select p.code, p.status, p.field, p.ward_now, p.group_now, p.receipt_date, left(p.content, 300) as content,
				case when p.issued_at > coalesce(p.reopened_at, '-infinity') then p.issued_at end as answered_at, %s as shared
			from %s where p.code <> :code and p.anonymised_at is null""";

	private static final String PETITION = "nghedan.petition p";

	private static final String NEWEST = " order by p.heard_at desc, p.code desc limit " + MOST;

	/** A limit tells the planner that a person has few petitions; of a name only whoever spoke in the group is looked at. */
	private static final String BY_PERSON = PETITION + " " + """
			join ((select id from nghedan.petitioner where phone_index in (:phones) limit 200)
				union select w.id from nghedan.petition q join nghedan.petitioner w on w.id = q.petitioner_id
					where q.group_now = :group and w.name_index in (:names)) who on who.id = p.petitioner_id""";

	private static final String NOT_HIDDEN = " and not p.confidential";

	/** Of those who sign now, the first two hundred; a name alone counts within one ward only. */
	private static final String BY_SIGNERS = PETITION + " " + """
			join (select s.petition_code, count(distinct mine.id) as shared
				from nghedan.petition_signatory own join nghedan.petitioner mine on mine.id = own.petitioner_id
					join nghedan.petitioner other on (other.phone_index = mine.phone_index or other.name_index = mine.name_index) and other.id <> mine.id
					join nghedan.petition_signatory s on s.petitioner_id = other.id and s.withdrawn_at is null and s.petition_code <> :code
				where own.petition_code = :code and own.withdrawn_at is null and own.position <= 200
				group by s.petition_code limit 200) common on common.petition_code = p.code""";

	/** Fewer names than this may be others of the same name. */
	private static final int SAME_PEOPLE = 2;

	private final CaseKeeper keeper;
	private final Persons people;
	private final JdbcClient jdbc;

	Surroundings(CaseKeeper keeper, Persons people, JdbcClient jdbc) {
		this.keeper = keeper;
		this.people = people;
		this.jdbc = jdbc;
	}

	/** In the same group by now, else in the same ward. */
	public List<Nearby> ofThePlace(String code, Scope scope) {
		Place place = keeper.read(code).placeNow();
		return place.groupCode() == null
				? find(code, PETITION, "0", " and p.ward_now = :ward and p.group_now is null", Map.of("ward", place.wardCode()), scope)
				: find(code, PETITION, "0", " and p.group_now = :group", Map.of("group", place.groupCode()), scope);
	}

	/** Heard at the same meeting; none where it was heard at no meeting. */
	public List<Nearby> ofTheMeeting(String code, Scope scope) {
		String meeting = keeper.read(code).origin().meetingCode();
		return meeting == null ? List.of() : find(code, PETITION, "0", " and p.meeting_code = :meeting", Map.of("meeting", meeting), scope);
	}

	/**
	 * Of whoever left the same telephone or, where one of the two left none, the same name in the same group. Of somebody who
	 * wants his name hidden nothing is put together, neither from here nor from there.
	 */
	public List<Nearby> ofThePerson(String code, Scope scope) {
		Petition petition = keeper.read(code);
		PetitionerData person = people.open(petition.petitioner());
		List<byte[]> phones = people.phoneIndexes(person.phone());
		List<byte[]> names = people.nameIndexes(person.name());
		if (petition.confidential() || phones.isEmpty() && names.isEmpty()) {
			return List.of();
		}
		Map<String, Object> asked = new HashMap<>();
		asked.put("phones", orNone(phones));
		asked.put("names", orNone(names));
		asked.put("group", petition.placeNow().groupCode());
		return find(code, BY_PERSON + " join nghedan.petitioner him on him.id = p.petitioner_id", "0", NOT_HIDDEN + " " + """
				and (him.phone_index in (:phones) or p.group_now = :group and (him.phone_index is null or %s))"""
			.formatted(phones.isEmpty() ? "true" : "false"), asked, scope);
	}

	/** Signed by some of the same people, those of the most shared signatures first. */
	public List<Nearby> ofTheCollective(String code, Scope scope) {
		String ward = keeper.read(code).placeNow().wardCode();
		return find(code, BY_SIGNERS, "common.shared", NOT_HIDDEN + " and p.ward_now = :ward and common.shared >= " + SAME_PEOPLE,
				Map.of("ward", ward), scope);
	}

	private List<Nearby> find(String code, String from, String shared, String where, Map<String, Object> asked, Scope scope) {
		String order = shared.equals("0") ? NEWEST : " order by common.shared desc, p.heard_at desc, p.code desc limit " + MOST;
		return jdbc.sql(ROWS.formatted(shared, from) + where + scope.condition() + order).params(scope.parameters()).params(asked)
			.param("code", code).query(Nearby.class).list();
	}

	private static Set<byte[]> orNone(List<byte[]> indexes) {
		return indexes.isEmpty() ? Set.of(new byte[0]) : Set.copyOf(indexes);
	}
}
