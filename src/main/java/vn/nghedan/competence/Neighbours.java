package vn.nghedan.competence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.CompetenceLevel;

/** Wards of one day for which every row of a table reads the same, so that one of them is asked for all. */
record Neighbours(UnitsOfDay units, boolean inDistrict, List<Authority> wards) {

	static List<Neighbours> of(RuleTable table, UnitsOfDay units, List<Authority> wards) {
		List<TableRow.Cell> places = table.rows().stream().flatMap(row -> row.cells().stream())
				.filter(cell -> cell.input() == TableInput.PLACE).toList();
		Map<List<Boolean>, List<Authority>> alike = new LinkedHashMap<>();
		for (Authority ward : wards) {
			List<Boolean> read = new ArrayList<>();
			read.add(units.above(ward.code(), CompetenceLevel.DISTRICT).isPresent());
			places.forEach(cell -> read.add(table.holds(cell, ward.code())));
			alike.computeIfAbsent(read, first -> new ArrayList<>()).add(ward);
		}
		return alike.entrySet().stream().map(each -> new Neighbours(units, each.getKey().get(0), each.getValue())).toList();
	}

	String first() {
		return wards.get(0).code();
	}
}
