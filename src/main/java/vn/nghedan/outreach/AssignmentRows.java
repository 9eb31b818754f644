package vn.nghedan.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Delegation;
import vn.nghedan.organization.DelegationRoll;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Sheet;
import vn.nghedan.platform.SheetRow;

/** Reads the lines of a table of assignments: groups and officials by code or by name. */
@Component
class AssignmentRows {

	private final KnownPlaces places;
	private final DelegationRoll delegations;
	private final Organization organization;

	AssignmentRows(KnownPlaces places, DelegationRoll delegations, Organization organization) {
		this.places = places;
		this.delegations = delegations;
		this.organization = organization;
	}

	/** One line and its first day. */
	record Row(LocalDate from, AssignmentLine line) {
	}

	/** The lines that could be read; what is wrong with the others is among the sheet's problems. */
	List<Row> read(Programme programme, LocalDate from, Sheet sheet) {
		KnownPlaces.Known known = places.of(programme.unitCode());
		Set<String> below = organization.withDescendants(programme.unitCode());
		List<Delegation> all = delegations.all().stream().filter(each -> below.contains(each.wardCode())).toList();
		List<Row> read = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		sheet.rows().forEach(row -> read(row, programme, from, known, all).filter(each -> isNew(each, row, seen)).ifPresent(read::add));
		return read;
	}

	private Optional<Row> read(SheetRow row, Programme programme, LocalDate usual, KnownPlaces.Known known, List<Delegation> all) {
		LocalDate from = Optional.ofNullable(row.date("from")).orElse(usual);
		LocalDate until = row.date("until");
		if (from == null || !programme.contains(from)) {
			row.wrong("from", "outreach.not-in-programme", programme.code());
			return Optional.empty();
		}
		if (until != null && (until.isBefore(from) || !programme.contains(until))) {
			row.wrong("until", "outreach.until");
		}
		String group = group(row, from, known);
		String official = official(row, known);
		String delegation = delegation(row, all);
		return group == null || official == null ? Optional.empty()
				: Optional.of(new Row(from, new AssignmentLine(official, group, delegation, until)));
	}

	private static String group(SheetRow row, LocalDate from, KnownPlaces.Known known) {
		String said = row.required("group");
		List<String> found = said.isEmpty() ? List.of("") : known.groups(row.text("ward"), said, from);
		if (found.size() == 1) {
			return found.get(0).isEmpty() ? null : found.get(0);
		}
		row.wrong("group", found.isEmpty() ? "outreach.unknown-group" : "outreach.group-of-which-ward", said);
		return null;
	}

	private static String official(SheetRow row, KnownPlaces.Known known) {
		String said = row.required("official");
		List<String> found = said.isEmpty() ? List.of("") : known.officials(said);
		if (found.size() == 1) {
			return found.get(0).isEmpty() ? null : found.get(0);
		}
		row.wrong("official", found.isEmpty() ? "outreach.unknown-official" : "outreach.which-official", said);
		return null;
	}

	private static String delegation(SheetRow row, List<Delegation> all) {
		String said = row.text("delegation");
		if (said == null) {
			return null;
		}
		String folded = PlainText.fold(said);
		Optional<String> found = all.stream().filter(each -> each.code().equalsIgnoreCase(said) || PlainText.fold(each.name()).equals(folded))
			.map(Delegation::code).findFirst();
		if (found.isEmpty()) {
			row.wrong("delegation", "outreach.unknown-delegation", said);
		}
		return found.orElse(null);
	}

	private static boolean isNew(Row read, SheetRow row, Set<String> seen) {
		boolean isNew = seen.add(read.line().group());
		if (!isNew) {
			row.wrong("group", "outreach.group-twice", read.line().group());
		}
		return isNew;
	}
}
