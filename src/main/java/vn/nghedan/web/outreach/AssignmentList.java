package vn.nghedan.web.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.outreach.Companion;
import vn.nghedan.outreach.Companions;
import vn.nghedan.web.Names;

/** Who looks after which group on a day, group by group in the order of wards and names. */
@Component
@Transactional(readOnly = true)
class AssignmentList {

	private static final String LINES = """
			select g.code, g.name, g.ward_code, w.name, a.username, o.full_name, o.position, u.name, a.programme_code,
				a.delegation_code, a.valid_from, a.valid_to
			from nghedan.residential_group g join nghedan.authority w on w.code = g.ward_code
			left join lateral (
				select each.* from nghedan.assignment each left join nghedan.programme p on p.code = each.programme_code
				where each.group_code = g.code and each.valid_from <= :on and (each.valid_to is null or each.valid_to >= :on)
					and (:programme is null or each.programme_code = :programme)
				order by (coalesce(p.kind, 'GROUP_MEETINGS') <> 'GROUP_MEETINGS'), each.valid_from desc, each.id desc limit 1) a on true
			left join nghedan.official o on o.username = a.username
			left join nghedan.authority u on u.code = o.unit_code
			where g.valid_from <= :on and (g.valid_to is null or g.valid_to >= :on)
				and (:ward is null or g.ward_code = :ward) and (:group is null or g.code = :group)
				and (:official is null or a.username = :official) and (:delegation is null or a.delegation_code = :delegation)
				and (:cursor is null or (w.name, w.code, g.name, g.code) > (select w2.name, w2.code, g2.name, g2.code
					from nghedan.residential_group g2 join nghedan.authority w2 on w2.code = g2.ward_code where g2.code = :cursor))
			order by w.name, w.code, g.name, g.code limit :size""";

	private final JdbcClient jdbc;
	private final Companions companions;
	private final OutreachRight right;
	private final Names names;

	AssignmentList(JdbcClient jdbc, Companions companions, OutreachRight right, Names names) {
		this.jdbc = jdbc;
		this.companions = companions;
		this.right = right;
		this.names = names;
	}

	/** {@code next} is the cursor of the next page, {@code null} on the last one. */
	record Page(LocalDate on, List<AssignmentLineView> items, String next) {
	}

	/** @param on the day, also where the query names none */
	public Page page(AssignmentQuery query, LocalDate on) {
		List<AssignmentLineView> lines = jdbc.sql(LINES).param("on", on).param("ward", query.ward(), Types.VARCHAR)
				.param("group", query.group(), Types.VARCHAR).param("official", query.official(), Types.VARCHAR)
				.param("delegation", query.delegation(), Types.VARCHAR).param("programme", query.programme(), Types.VARCHAR)
				.param("cursor", query.cursor(), Types.VARCHAR).param("size", query.size() + 1).query(AssignmentList::line).list();
		boolean more = lines.size() > query.size();
		List<AssignmentLineView> page = more ? lines.subList(0, query.size()) : lines;
		Map<String, Companion> now = companions.ofAll(page.stream().map(AssignmentLineView::group).toList(), on);
		Set<String> decided = right.decided(CurrentActor.get());
		return new Page(on, page.stream().map(line -> acting(line, now, decided)).toList(), more ? page.get(page.size() - 1).group() : null);
	}

	/** What programmes of other kinds say has no stand-in of its own. */
	private AssignmentLineView acting(AssignmentLineView line, Map<String, Companion> now, Set<String> decided) {
		String acting = Optional.ofNullable(now.get(line.group())).filter(each -> each.assigned().equals(line.official()))
				.map(Companion::acting).orElse(line.official());
		return new AssignmentLineView(line.group(), line.groupName(), line.ward(), line.wardName(), line.official(),
				line.officialName(), line.position(), line.unitName(), acting,
				acting == null || acting.equals(line.official()) ? line.officialName() : names.official(acting), line.programme(),
				line.delegation(), line.from(), line.until(), decided.contains(line.ward()));
	}

	private static AssignmentLineView line(ResultSet row, int n) throws SQLException {
		return new AssignmentLineView(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
				row.getString(6), row.getString(7), row.getString(8), null, null, row.getString(9), row.getString(10),
				row.getObject(11, LocalDate.class), row.getObject(12, LocalDate.class), false);
	}
}
