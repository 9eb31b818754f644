package vn.nghedan.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases that lie with a ward, group, unit or office that is no more on a day. */
@Component
@Transactional
public class EndedCases {

	private static final String ENDED = """
			(p.group_now in (select code from nghedan.residential_group where valid_to < :on)
				or p.ward_now in (select code from nghedan.authority where valid_to < :on)
				or p.unit in (select code from nghedan.authority where valid_to < :on)
				or p.office in (select code from nghedan.authority where valid_to < :on)
				or p.proposed_unit in (select code from nghedan.authority where valid_to < :on))""";

	private static final String CLOSED_AT = " where not is_open and ward_now = :formerWard and group_now is not distinct from :formerGroup";

	private final JdbcClient jdbc;
	private final CaseLocks locks;

	EndedCases(JdbcClient jdbc, CaseLocks locks) {
		this.jdbc = jdbc;
		this.locks = locks;
	}

	/** Petitions that are locked until the transaction ends, and the last one by code that is dealt with. */
	public record Batch(List<String> codes, String reached) {
	}

	/** Alike cases: where they lie and what of them decides where they go. */
	public record Alike(String wardNow, String groupNow, String unit, String office, String field, String object,
			PetitionKind kind, long cases) {
	}

	/** The next open ones by code; empty when there are no more. */
	public Optional<Batch> lockNext(String after, int size, LocalDate on) {
		List<String> next = jdbc.sql("select p.code from nghedan.petition p where p.is_open and p.code > :after and " + ENDED
				+ " order by p.code limit :size").param("after", after).param("size", size).param("on", on)
			.query(String.class).list();
		return Optional.ofNullable(locks.lock(next)).map(batch -> new Batch(batch.codes(), batch.reached()));
	}

	@Transactional(readOnly = true)
	public int count(LocalDate on) {
		return jdbc.sql("select count(*) from nghedan.petition p where p.is_open and " + ENDED).param("on", on)
			.query(Integer.class).single();
	}

	/** All open ones, counted by what decides where they go. */
	@Transactional(readOnly = true)
	public List<Alike> alike(LocalDate on) {
		return jdbc.sql("""
				select p.ward_now, p.group_now, p.unit, p.office, p.field, p.object, p.kind, count(*) as cases
				from nghedan.petition p where p.is_open and\s""" + ENDED + """
				 group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2, 3, 4, 5, 6, 7""").param("on", on).query(Alike.class).list();
	}

	/** Places of closed cases whose ward or group is no more. */
	@Transactional(readOnly = true)
	public List<Place> closedPlaces(LocalDate on) {
		return jdbc.sql("""
				select distinct p.ward_now as ward_code, p.group_now as group_code from nghedan.petition p
				where not p.is_open and (p.group_now in (select code from nghedan.residential_group where valid_to < :on)
					or p.ward_now in (select code from nghedan.authority where valid_to < :on))""").param("on", on)
			.query(Place.class).list();
	}

	/**
	 * Whoever looks after the place now looks after its old cases, of which the next few are moved; nobody is told, and what was
	 * done stays with who did it.
	 *
	 * @return whether there may be more of them
	 */
	public boolean moveClosed(Place from, Place to, int most) {
		List<String> next = jdbc.sql("select code from nghedan.petition" + CLOSED_AT + " order by code limit :most")
			.param("formerWard", from.wardCode()).param("formerGroup", from.groupCode()).param("most", most).query(String.class).list();
		CaseLocks.Batch batch = locks.lockClosed(next);
		if (batch != null && !batch.codes().isEmpty()) {
			jdbc.sql("update nghedan.petition set ward_now = :ward, group_now = :group" + CLOSED_AT + " and code in (:codes)")
				.param("ward", to.wardCode()).param("group", to.groupCode()).param("formerWard", from.wardCode())
				.param("formerGroup", from.groupCode()).param("codes", batch.codes()).update();
		}
		return batch != null;
	}
}
