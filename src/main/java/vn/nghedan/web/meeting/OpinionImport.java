package vn.nghedan.web.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.nghedan.competence.Subjects;
import vn.nghedan.meeting.MeetingLists;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.Sheet;
import vn.nghedan.platform.SheetRow;
import vn.nghedan.web.CaptureRight;

/** Loads opinions from the officials' spreadsheet: all rows or none, and each row once however often it is loaded. */
@Component
class OpinionImport {

	private static final int MOST_ROWS = 1_000;

	private final CaptureDesk desk;
	private final CaptureRight right;
	private final Subjects subjects;
	private final Organization organization;
	private final MeetingLists meetings;
	private final Clock clock;
	private final TransactionTemplate transaction;

	OpinionImport(CaptureDesk desk, CaptureRight right, Subjects subjects, Organization organization, MeetingLists meetings, Clock clock,
			PlatformTransactionManager transactions) {
		this.desk = desk;
		this.right = right;
		this.subjects = subjects;
		this.organization = organization;
		this.meetings = meetings;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * What was, or in a dry run would be, loaded.
	 *
	 * @param known lines that were loaded before
	 * @param repeated lines that say what another line of the file says
	 * @param ignored headings that nobody reads
	 */
	record Loaded(boolean dryRun, int captured, List<Integer> known, List<Integer> repeated, List<String> ignored, List<Line> lines) {
	}

	/** A line and its petition; in a dry run the code is not given. */
	record Line(int line, String code) {
	}

	/** A dry run does all of it for real and takes it back, so that it finds whatever the load would find. */
	Loaded load(String name, byte[] bytes, boolean dryRun, Actor actor) {
		Sheet sheet = OpinionSheet.read(name, bytes);
		if (sheet.rows().size() > MOST_ROWS) {
			sheet.problems().add(0, "", "meeting.too-many-opinions", MOST_ROWS);
		}
		Loaded loaded = sheet.problems().isEmpty() ? transaction.execute(status -> {
			Loaded done = load(sheet, dryRun, actor);
			if (dryRun || !sheet.problems().isEmpty()) {
				status.setRollbackOnly();
			}
			return done;
		}) : null;
		sheet.problems().rejectIfAny();
		return loaded;
	}

	private Loaded load(Sheet sheet, boolean dryRun, Actor actor) {
		SheetPlaces places = new SheetPlaces(organization, meetings, clock, right.wards(actor));
		Loaded loaded = new Loaded(dryRun, 0, new ArrayList<>(), new ArrayList<>(), sheet.ignored(), new ArrayList<>());
		Set<UUID> seen = new HashSet<>();
		for (SheetRow row : sheet.rows()) {
			LocalDate day = row.requiredDate(OpinionSheet.DAY);
			row.required(OpinionSheet.CONTENT);
			SheetPlaces.Heard heard = places.find(row, day);
			String field = field(row, day);
			if (heard != null && row.text(OpinionSheet.CONTENT) != null) {
				List<UUID> keys = desk.keysOf(OpinionSheet.bareKey(row, day, heard.group()));
				UUID key = keys.get(0);
				if (!seen.add(key)) {
					loaded.repeated().add(row.line());
				}
				else if (keys.stream().anyMatch(desk::knows)) {
					loaded.known().add(row.line());
				}
				else {
					capture(row, key, heard, field, actor).ifPresent(code -> loaded.lines().add(new Line(row.line(), dryRun ? null : code)));
				}
			}
		}
		return new Loaded(dryRun, loaded.lines().size(), loaded.known(), loaded.repeated(), loaded.ignored(), loaded.lines());
	}

	private Optional<String> capture(SheetRow row, UUID key, SheetPlaces.Heard heard, String field, Actor actor) {
		try {
			return Optional.of(desk.capture(OpinionSheet.opinion(row, key, heard.channel(), heard.group(), heard.meeting(), heard.at(), field),
					actor).code());
		}
		catch (Refusal refusal) {
			String column = refusal.code().startsWith("petition.answer") ? OpinionSheet.ANSWER : OpinionSheet.CONTENT;
			row.wrong(column, "meeting.refused-row", refusal.in(LocaleContextHolder.getLocale()));
			return Optional.empty();
		}
	}

	/** By code or name; {@code null} for none. */
	private String field(SheetRow row, LocalDate day) {
		String said = row.text(OpinionSheet.FIELD);
		if (said == null || day == null) {
			return null;
		}
		Optional<String> code = subjects.fields(day).stream()
				.filter(field -> field.code().equalsIgnoreCase(said) || PlainText.fold(field.name()).equals(PlainText.fold(said)))
				.map(field -> field.code()).findFirst();
		if (code.isEmpty()) {
			row.wrong(OpinionSheet.FIELD, "meeting.unknown-field", said);
		}
		return code.orElse(null);
	}
}
