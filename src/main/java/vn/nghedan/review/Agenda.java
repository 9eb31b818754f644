package vn.nghedan.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.platform.VietnamTime;

/**
 * What a review has to hear of: every petition of its ward that no review has heard of, so that none can be skipped. Of
 * several delegations of one ward it is the one of whoever heard it, else of the group's official, else the first.
 */
@Component
class Agenda {

	private static final String COLUMNS = """
			select p.code, p.status, p.kind, p.channel, p.field, p.ward_now, p.group_now, p.urgent, p.heard_at, p.receipt_date,
				coalesce((select min(j.at) from nghedan.petition_journal j where j.petition_code = p.code), p.heard_at) as captured_at,
				left(p.content, 300) as content, p.captured_by, p.about_official, p.answer_text, p.answer_basis, p.answer_by,
				coalesce(p.answer_of_chair, false) as of_chair,
				coalesce(p.answer_text is not null and p.status in ('FEEDBACK_PENDING', 'CLOSED_EXPLAINED')
					and p.incoming_number is null and p.issued_at is not null and p.reopened_at is null, false) as stands,
				coalesce(i.reported, false) as reported, i.direction, i.on_the_spot, i.reason,
				case when i.held then i.status_then end as status_then, case when i.held then i.late end as late_then
			""";

	private static final String OPEN = COLUMNS + """
			from nghedan.petition p
			left join nghedan.review_item i on i.review_code = :review and i.petition_code = p.code
			where p.ward_now = :ward and p.reported_at is null and p.report_owed
				and :delegation = coalesce(
					(select min(m.code) from nghedan.delegation m where m.code in (:delegations)
						and (m.head_username = p.captured_by or m.secretary_username = p.captured_by
							or exists (select from nghedan.delegation_member x where x.delegation_code = m.code and x.username = p.captured_by))),
					(select min(m.code) from nghedan.delegation m
						join nghedan.delegation_member x on x.delegation_code = m.code
						join nghedan.assignment a on a.username = x.username
						where m.code in (:delegations) and a.group_code = p.group_now and a.valid_from <= :day
							and (a.valid_to is null or a.valid_to >= :day)),
					:first)""";

	private static final String HEARD = COLUMNS + """
			from nghedan.review_item i join nghedan.petition p on p.code = i.petition_code
			where i.review_code = :review and i.held""";

	/** Late ones first, then the oldest. */
	private static final Comparator<AgendaItem> ORDER = Comparator.comparing((AgendaItem item) -> !item.late())
		.thenComparing(AgendaItem::heardAt).thenComparing(AgendaItem::code);

	private final JdbcClient jdbc;
	private final Almanacs almanacs;
	private final Teams teams;

	Agenda(JdbcClient jdbc, Almanacs almanacs, Teams teams) {
		this.jdbc = jdbc;
		this.teams = teams;
		this.almanacs = almanacs;
	}

	/**
	 * Of a review that was held what it heard of, as it was then; of one to come what there is.
	 *
	 * @param at the moment by which it is judged what is late
	 */
	List<AgendaItem> of(DelegationReview review, Instant at) {
		if (review.status() == ReviewStatus.HELD) {
			return items(jdbc.sql(HEARD).param("review", review.code()), review.heldAt());
		}
		LocalDate day = VietnamTime.dateOf(at);
		List<String> delegations = teams.ofWard(review.wardCode(), day);
		if (delegations.isEmpty()) {
			return List.of();
		}
		return items(jdbc.sql(OPEN).param("review", review.code()).param("ward", review.wardCode())
			.param("delegation", review.delegationCode()).param("delegations", delegations).param("first", delegations.get(0))
			.param("day", day), at);
	}

	private List<AgendaItem> items(JdbcClient.StatementSpec rows, Instant at) {
		Almanac almanac = almanacs.current();
		return rows.query(AgendaRow.class).list().stream().map(row -> row.item(almanac, at)).sorted(ORDER).toList();
	}
}
