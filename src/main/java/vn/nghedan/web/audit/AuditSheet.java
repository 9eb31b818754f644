package vn.nghedan.web.audit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.i18n.LocaleContextHolder;

import vn.nghedan.platform.CsvSheet;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.VietnamTime;

/** The record as a spreadsheet opens it. */
final class AuditSheet {

	private static final List<String> COLUMNS = List.of("at", "action", "actor", "name", "kind", "subject", "unit", "purpose", "facts");

	private AuditSheet() {
	}

	static String of(List<AuditLineView> lines) {
		Locale locale = LocaleContextHolder.getLocale();
		CsvSheet sheet = new CsvSheet().row(COLUMNS.stream().map(column -> Messages.text("audit", "column." + column, locale)).toList());
		for (AuditLineView line : lines) {
			sheet.row(line.at().atZone(VietnamTime.ZONE).toOffsetDateTime(), line.actionLabel(), line.actor(), line.actorName(),
					line.subjectKind(), line.subject(), line.unitName(), line.purpose(), facts(line.facts()));
		}
		return sheet.text();
	}

	private static String facts(Map<String, String> facts) {
		return facts.entrySet().stream().map(fact -> fact.getKey() + ": " + fact.getValue()).collect(Collectors.joining("; "));
	}
}
