package vn.nghedan.web.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.meeting.MeetingSettings;
import vn.nghedan.organization.Actor;
import vn.nghedan.web.Names;

/** The residential groups of a ward with their households, and in how many clusters each meets. */
@Component
@Transactional(readOnly = true)
class HouseholdList {

	private static final String GROUPS = """
			select g.code as "group", g.name as group_name, g.households,
				(select count(*) from nghedan.group_cluster c where c.group_code = g.code) as named
			from nghedan.residential_group g
			where g.ward_code = :ward and g.valid_from <= :on and (g.valid_to is null or g.valid_to >= :on)
			order by length(g.name), g.name, g.code""";

	private final JdbcClient jdbc;
	private final HouseholdRight right;
	private final MeetingSettings settings;
	private final Names names;

	HouseholdList(JdbcClient jdbc, HouseholdRight right, MeetingSettings settings, Names names) {
		this.jdbc = jdbc;
		this.right = right;
		this.settings = settings;
		this.names = names;
	}

	/**
	 * A ward as it was counted last.
	 *
	 * @param clustersFrom from how many households a group meets by clusters
	 * @param total of the groups that were counted
	 */
	record Ward(String ward, String wardName, int clustersFrom, int counted, long total, boolean editable, List<Line> groups) {
	}

	/** One group; {@code households} is {@code null} where nobody has counted, {@code clusters} 1 for meetings in one piece. */
	record Line(String group, String groupName, Integer households, int clusters) {
	}

	private record Row(String group, String groupName, Integer households, int named) {
	}

	public Ward of(String ward, LocalDate on, Actor actor) {
		List<Line> groups = jdbc.sql(GROUPS).param("ward", ward).param("on", on).query(Row.class).list().stream()
				.map(row -> new Line(row.group(), row.groupName(), row.households(), clusters(row))).toList();
		Set<String> mine = right.units(actor);
		List<Integer> counted = groups.stream().map(Line::households).filter(each -> each != null).toList();
		return new Ward(ward, names.unit(ward), settings.clusterHouseholds(), counted.size(),
				counted.stream().mapToLong(Integer::longValue).sum(), mine.contains(ward), groups);
	}

	private int clusters(Row row) {
		return row.named() > 0 ? row.named() : settings.clustersOf(row.households() == null ? 0 : row.households());
	}
}
