package vn.nghedan.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.platform.Refusal;

/** Reviews by page: those to come with the next one first, the others with the latest first. */
@Service
@Transactional(readOnly = true)
public class ReviewList {

	private static final int LARGEST_PAGE = 200;
	private static final List<String> NONE = List.of("");

	/** Also of wards that are no more, for whoever sees the ward that took over in the first place. */
	private static final String PAGE = """
			with recursive seen as (
				select a.code from nghedan.authority a where a.code in (:wards)
				union
				select s.from_code from nghedan.succession s join seen on seen.code = s.to_code
				where not exists (select 1 from nghedan.succession m where m.reorganization_id = s.reorganization_id
					and m.from_code = s.from_code and m.position < s.position))
			select r.code, r.delegation_code, r.ward_code, r.month, r.scheduled_at, r.place, r.status, r.held_at, r.minutes_number,
				r.signed_at, (select count(*) from nghedan.review_item i where i.review_code = r.code and i.held) as items,
				(select count(*) from nghedan.review_item i where i.review_code = r.code and i.held and i.late) as late
			from nghedan.delegation_review r
			where (r.ward_code in (select code from seen) or r.delegation_code in (:delegations))
				and (cast(:delegation as text) is null or r.delegation_code = :delegation)
				and (cast(:status as text) is null or r.status = :status)
				""";
	private static final String LATEST_FIRST = PAGE + "and (r.scheduled_at, r.code) < (:at, :code) order by r.scheduled_at desc, r.code desc limit :limit";
	private static final String NEXT_FIRST = PAGE + "and (r.scheduled_at, r.code) > (:at, :code) order by r.scheduled_at, r.code limit :limit";

	/** After whatever there is. */
	private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

	private final JdbcClient jdbc;

	ReviewList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Some lines, and the cursor of the next ones; {@code null} after the last. */
	public record Page(List<ReviewLine> lines, String next) {
	}

	/**
	 * @param wards whose reviews are seen
	 * @param delegations whose reviews are seen besides
	 * @param delegation only of this one; {@code null} for all
	 * @param cursor {@link Page#next()} of the page before, {@code null} for the first page
	 */
	public Page page(Collection<String> wards, Collection<String> delegations, String delegation, ReviewStatus status,
			String cursor, int limit) {
		int size = Math.max(1, Math.min(limit, LARGEST_PAGE));
		// of those to come the nearest one is to be prepared
		boolean toCome = status == ReviewStatus.PLANNED;
		List<ReviewLine> lines = jdbc.sql(toCome ? NEXT_FIRST : LATEST_FIRST).param("wards", wards.isEmpty() ? NONE : wards)
			.param("delegations", delegations.isEmpty() ? NONE : delegations).param("delegation", delegation)
			.param("status", status == null ? null : status.name()).param("at", Timestamp.from(cursor == null && toCome ? Instant.EPOCH : at(cursor)))
			.param("code", cursor == null ? "" : cursor.substring(cursor.indexOf('_') + 1)).param("limit", size + 1)
			.query(ReviewLine.class).list();
		if (lines.size() <= size) {
			return new Page(lines, null);
		}
		ReviewLine last = lines.get(size - 1);
		return new Page(List.copyOf(lines.subList(0, size)), last.scheduledAt().toEpochMilli() + "_" + last.code());
	}

	private static Instant at(String cursor) {
		try {
			return cursor == null ? END_OF_TIME : Instant.ofEpochMilli(Long.parseLong(cursor.substring(0, cursor.indexOf('_'))));
		}
		catch (NumberFormatException | StringIndexOutOfBoundsException e) {
			throw new Refusal("review.cursor");
		}
	}
}
