package vn.nghedan.outreach;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Households;
import vn.nghedan.platform.Sheet;
import vn.nghedan.platform.SheetColumn;
import vn.nghedan.platform.SheetRow;
import vn.nghedan.platform.Sheets;

/** Loads the households of residential groups from the table in which the wards count them: every line or none. */
@Service
@Transactional
public class HouseholdImport {

	private static final SheetColumn[] COLUMNS = { SheetColumn.optional("ward", "Phường", "Xã", "Phường, xã", "Địa bàn"),
			SheetColumn.required("group", "Tổ dân phố", "Tổ", "Mã tổ", "Tên tổ"),
			SheetColumn.required("households", "Số hộ", "Hộ", "Tổng số hộ", "Số hộ dân") };
	/** As a person writes it, 1250 or 1.250, or as Excel stores it, 1250.0. */
	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.0)?|\\d{1,3}\\.\\d{3}");

	private final KnownPlaces places;
	private final Households households;

	HouseholdImport(KnownPlaces places, Households households) {
		this.places = places;
		this.households = households;
	}

	/** What a table says: of so many groups, with so many households. */
	public record Loaded(int groups, int households, List<String> ignoredColumns) {
	}

	/**
	 * @param wards whose groups may be counted
	 * @throws vn.nghedan.platform.SheetRejected naming every line and cell that is wrong; nothing is loaded then
	 */
	public Loaded load(String name, byte[] bytes, Set<String> wards, LocalDate day, boolean dryRun) {
		Sheet sheet = Sheets.read(name, bytes, COLUMNS);
		KnownPlaces.Known known = places.of(wards.isEmpty() ? Set.of("-") : wards);
		Map<String, Integer> counted = new HashMap<>();
		for (SheetRow row : sheet.rows()) {
			String group = group(row, day, known);
			Integer number = number(row);
			if (group != null && number != null && counted.putIfAbsent(group, number) != null) {
				row.wrong("group", "outreach.group-twice", row.text("group"));
			}
		}
		sheet.problems().rejectIfAny();
		if (!dryRun) {
			households.putAll(counted);
		}
		return new Loaded(counted.size(), counted.values().stream().mapToInt(Integer::intValue).sum(), sheet.ignored());
	}

	private static String group(SheetRow row, LocalDate day, KnownPlaces.Known known) {
		String said = row.required("group");
		List<String> found = said.isEmpty() ? List.of() : known.groups(row.text("ward"), said, day);
		if (found.size() != 1 && !said.isEmpty()) {
			row.wrong("group", found.isEmpty() ? "outreach.unknown-own-group" : "outreach.group-of-which-ward", said);
		}
		return found.size() == 1 ? found.get(0) : null;
	}

	private static Integer number(SheetRow row) {
		String said = row.required("households").replace(" ", "");
		int number = !NUMBER.matcher(said).matches() ? 0
				: Integer.parseInt(said.endsWith(".0") ? said.substring(0, said.length() - 2) : said.replace(".", ""));
		if (!said.isEmpty() && (number < 1 || number > Households.MOST)) {
			row.wrong("households", "outreach.household-number", row.text("households"), String.valueOf(Households.MOST));
		}
		return number < 1 || number > Households.MOST ? null : number;
	}
}
