package vn.nghedan.web.outreach;

import io.swagger.v3.oas.annotations.Operation;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** Whom one may choose for groups and meetings: the officials and delegations of the units that the caller works for. */
@OpenTo(Door.OUTREACH)
@RestController
@RequestMapping("/api/outreach/staff")
class StaffController {

	private static final String OFFICIALS = """
			select o.username, o.full_name as name, o.position, u.name as unit_name,
				(select count(*) from nghedan.assignment a where a.username = o.username
					and a.valid_from <= :on and (a.valid_to is null or a.valid_to >= :on)) as groups
			from nghedan.official o join nghedan.authority u on u.code = o.unit_code
			where o.active and (o.unit_code in (:units) or exists (
				select 1 from nghedan.delegation_member m join nghedan.delegation d on d.code = m.delegation_code
				where m.username = o.username and d.ward_code in (:units)))
				and (:q is null or nghedan.fold_text(o.full_name || ' ' || o.username) like '%' || nghedan.fold_text(:q) || '%')
			order by o.full_name, o.username limit 1000""";

	private static final String DELEGATIONS = """
			select d.code, d.name, d.ward_code as ward, w.name as ward_name, w.valid_from as since, w.valid_to as until,
				(select count(*) from nghedan.delegation_member m where m.delegation_code = d.code) as members
			from nghedan.delegation d join nghedan.authority w on w.code = d.ward_code
			where d.ward_code in (:units) order by d.code""";

	private final JdbcClient jdbc;
	private final OutreachRight right;

	StaffController(JdbcClient jdbc, OutreachRight right) {
		this.jdbc = jdbc;
		this.right = right;
	}

	/** {@code groups} is how many he looks after today. */
	record Person(String username, String name, String position, String unitName, long groups) {
	}

	/** @param until last day of its ward, {@code null} while it goes on */
	record Group(String code, String name, String ward, String wardName, LocalDate since, LocalDate until, long members) {
	}

	/** By name, and by code. */
	record Staff(List<Person> officials, List<Group> delegations) {
	}

	@Operation(summary = "Officials and delegations of my units", description = "At most 1,000 officials in service; q searches name and username.")
	@GetMapping
	Staff staff(@RequestParam(required = false) String q) {
		Set<String> mine = right.papersOf(CurrentActor.get());
		Set<String> units = mine.isEmpty() ? Set.of("-") : mine;
		LocalDate today = right.today();
		return new Staff(jdbc.sql(OFFICIALS).param("units", units).param("on", today)
				.param("q", q == null || q.isBlank() ? null : q.strip(), Types.VARCHAR).query(Person.class).list(),
				jdbc.sql(DELEGATIONS).param("units", units).query(Group.class).list());
	}
}
