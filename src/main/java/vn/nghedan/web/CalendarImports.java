package vn.nghedan.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.calendar.CalendarFiles;
import vn.nghedan.calendar.DayDraft;
import vn.nghedan.calendar.DaysEdit;
import vn.nghedan.calendar.FileRow;
import vn.nghedan.organization.Actor;

/** Calendar files as rows to look at, and as days to store. */
@Component
class CalendarImports {

	private final CalendarFiles files;
	private final CalendarEdits edits;
	private final CalendarWarnings warnings;

	CalendarImports(CalendarFiles files, CalendarEdits edits, CalendarWarnings warnings) {
		this.files = files;
		this.edits = edits;
		this.warnings = warnings;
	}

	@Transactional(readOnly = true)
	public String export(String calendar, int year) {
		return files.export(calendar, year);
	}

	List<FileRow> read(InputStream file) throws IOException {
		return files.read(file);
	}

	CalendarChange.OfFile store(String calendar, List<FileRow> rows, boolean dryRun, Actor actor) {
		List<DayDraft> drafts = rows.stream().map(FileRow::draft).toList();
		var edited = edits.edit(new DaysEdit(calendar, drafts), calendar, dryRun, actor);
		return new CalendarChange.OfFile(views(rows), edited.moves(), edited.recalculation(), warnings.ofDrafts(drafts));
	}

	List<CalendarChange.FileDay> views(List<FileRow> rows) {
		return rows.stream().map(row -> new CalendarChange.FileDay(row.day(), row.kind() == null ? null : row.kind().name(),
				Labels.of(row.kind()), row.name(), row.basis(), row.problem())).toList();
	}
}
