package vn.nghedan.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Sheet;
import vn.nghedan.platform.SheetColumn;
import vn.nghedan.platform.Sheets;

/** Loads assignments from the table that the plan has as its annex: every line or none. */
@Service
@Transactional
public class AssignmentImport {

	private static final SheetColumn[] COLUMNS = { SheetColumn.optional("ward", "Phường", "Xã", "Phường, xã", "Địa bàn"),
			SheetColumn.required("group", "Tổ dân phố", "Tổ", "Mã tổ", "Tên tổ"),
			SheetColumn.required("official", "Cán bộ", "Tên đăng nhập", "Cán bộ phụ trách", "Họ và tên", "Họ tên"),
			SheetColumn.optional("delegation", "Đoàn", "Mã đoàn"), SheetColumn.optional("from", "Từ ngày"),
			SheetColumn.optional("until", "Đến ngày") };

	private final Programmes programmes;
	private final Assignments assignments;
	private final AssignmentCheck check;
	private final AssignmentRows rows;

	AssignmentImport(Programmes programmes, Assignments assignments, AssignmentCheck check, AssignmentRows rows) {
		this.programmes = programmes;
		this.assignments = assignments;
		this.check = check;
		this.rows = rows;
	}

	/** What a table says: so many lines, groups and officials; the handovers that were ordered, none in a dry run. */
	public record Loaded(int lines, int officials, List<String> ignoredColumns, List<String> handovers,
			List<AssignmentWarning> warnings) {
	}

	/**
	 * @param from the first day of the lines that name none
	 * @throws vn.nghedan.platform.SheetRejected naming every line and cell that is wrong; nothing is loaded then
	 */
	public Loaded load(String programme, LocalDate from, String name, byte[] bytes, boolean dryRun, Actor actor) {
		Programme plan = programmes.get(programme);
		Sheet sheet = Sheets.read(name, bytes, COLUMNS);
		Map<LocalDate, List<AssignmentLine>> byDay = new TreeMap<>(rows.read(plan, from, sheet).stream()
			.collect(Collectors.groupingBy(AssignmentRows.Row::from, Collectors.mapping(AssignmentRows.Row::line, Collectors.toList()))));
		sheet.problems().rejectIfAny();
		List<String> handovers = new ArrayList<>();
		List<AssignmentWarning> warnings = new ArrayList<>();
		byDay.forEach((day, lines) -> {
			if (dryRun) {
				check.require(plan, day, lines);
				warnings.addAll(check.warnings(day, lines));
			}
			else {
				Assignments.Assigned done = assignments.assignAll(programme, day, lines, actor);
				handovers.addAll(done.handovers());
				warnings.addAll(done.warnings());
			}
		});
		int lines = byDay.values().stream().mapToInt(List::size).sum();
		int officials = (int) byDay.values().stream().flatMap(List::stream).map(AssignmentLine::username).distinct().count();
		return new Loaded(lines, officials, sheet.ignored(), handovers, warnings);
	}
}
