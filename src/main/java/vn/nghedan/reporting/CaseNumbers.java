package vn.nghedan.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.Scope;

/**
 * Counts petitions and the different matters among them. A matter is counted once in all, where the petition that is
 * answered for it stands, or the first of those that are in sight; so the parts always sum to the whole.
 */
@Service
@Transactional(readOnly = true)
public class CaseNumbers {

	private static final String COUNT = """
			with seen as (
				select p.code, %s as key, coalesce(p.master_code, p.code) as matter, p.receipt_date, p.is_open,
					p.issued_at > coalesce(p.reopened_at, '-infinity') as answered
				from nghedan.petition p
				where p.receipt_date between :from and :to and p.status <> 'RECORDED_ONLY'%s),
			numbered as (
				select *, row_number() over (partition by matter order by (code = matter) desc, receipt_date, code) as place
				from seen)
			select key, count(*) as petitions, count(*) filter (where place = 1) as matters,
				count(*) filter (where is_open) as open, count(*) filter (where answered) as answered
			from numbered group by key order by key nulls last""";

	private final JdbcClient jdbc;
	private final Organization organization;

	CaseNumbers(JdbcClient jdbc, Organization organization) {
		this.jdbc = jdbc;
		this.organization = organization;
	}

	/** Petitions received on these days, first and last included; rows by key, that of the unknown last. */
	public List<CaseCount> count(LocalDate from, LocalDate to, NumbersBy by, AsOf asOf, Scope scope) {
		List<CaseCount> rows = rows(from, to, column(by, asOf), scope);
		return by == NumbersBy.DISTRICT ? byDistrict(rows) : rows;
	}

	/** All rows together. */
	public CaseCount total(List<CaseCount> rows) {
		return rows.stream().reduce(CaseCount.NONE, (sum, row) -> sum.plus(row));
	}

	private List<CaseCount> rows(LocalDate from, LocalDate to, String key, Scope scope) {
		return jdbc.sql(COUNT.formatted(key, scope.condition())).params(scope.parameters()).param("from", from).param("to", to)
			.query(CaseCount.class).list();
	}

	private static String column(NumbersBy by, AsOf asOf) {
		boolean then = asOf == AsOf.RECEIVED;
		return switch (by) {
			case WARD, DISTRICT -> then ? "p.ward_code" : "p.ward_now";
			case UNIT -> then ? "coalesce(p.unit_then, p.unit)" : "p.unit";
			case LEVEL -> then ? "coalesce(p.level_then, p.level)" : "p.level";
			case FIELD -> "p.field";
			case CHANNEL -> "p.channel";
		};
	}

	/** A ward without a district counts for what is at the top of its tree. */
	private List<CaseCount> byDistrict(List<CaseCount> wards) {
		Map<String, CaseCount> sums = new LinkedHashMap<>();
		for (CaseCount ward : wards) {
			String district = organization.ancestorAt(ward.key(), CompetenceLevel.DISTRICT)
				.orElseGet(() -> organization.root(ward.key()));
			sums.merge(district, ward.named(district), CaseCount::plus);
		}
		List<CaseCount> rows = new ArrayList<>(sums.values());
		rows.sort(Comparator.comparing(CaseCount::key));
		return rows;
	}
}
