package vn.nghedan.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.nghedan.calendar.Deadlines;
import vn.nghedan.petition.CaseAction;
import vn.nghedan.petition.JournalEntry;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.VietnamTime;

/** What a line of the journal says besides its action; it keeps codes, and its readers want words of their language. */
@Component
class JournalWords {

	private static final String TO = " → ";

	private final Deadlines deadlines;
	private final Names names;

	JournalWords(Deadlines deadlines, Names names) {
		this.deadlines = deadlines;
		this.names = names;
	}

	/** {@code null} when the line says nothing more. */
	String of(JournalEntry entry) {
		String remark = entry.reason();
		return remark == null ? null : words(entry.action(), remark, VietnamTime.dateOf(entry.at()));
	}

	private String words(CaseAction action, String remark, LocalDate on) {
		return switch (action) {
			case VERIFY -> word("petition", "finding", remark);
			case RESOLVE, DRAFT -> word("petition", "outcome", remark);
			case TELL -> word("response", "way", remark);
			case FEEDBACK -> word("response", "satisfaction", remark);
			case AGENCY_REPLY, AGENCY_RETURN -> reply(remark.split(" ", 2));
			case ALARM -> alarm(remark.split(" "), on);
			case REGRADE -> regrading(remark.split(": ", 2));
			case TELL_EXTENSION -> told(remark.split(" ", 2));
			case REQUEST_EXTENSION -> asked(remark.split(": ", 2));
			case MOVE_CLOCK, GRANT_EXTENSION -> moved(remark.split(" ", 2), on);
			case ASSIGN -> names.official(remark);
			case ASK_CONTRIBUTION, CONTRIBUTE -> names.unit(remark);
			case CORRECT -> correction(remark.split(": ", 2));
			case REORGANIZE -> changes(remark);
			default -> remark;
		};
	}

	/** Kind and number of the letter, if it had one. */
	private static String reply(String[] parts) {
		String kind = word("dossier", "reply", parts[0]);
		return parts.length == 1 ? kind : kind + ", " + parts[1];
	}

	/** Rule and kind, and how far up it has gone. */
	private String alarm(String[] parts, LocalDate on) {
		return alarm(parts[1], parts.length < 3 ? 0 : Integer.parseInt(parts[2])) + ": " + deadlines.rule(parts[0], on).name();
	}

	/** What an alarm says; that of a higher level says which. */
	static String alarm(String kind, int level) {
		String what = word("petition", "alarm", kind);
		return level < 2 ? what : ClockSentences.text("at-level", what, level);
	}

	/** How many days, then why. */
	private static String asked(String[] parts) {
		boolean counted = parts.length == 2 && parts[0].matches("\\d{1,3}");
		return counted ? ClockSentences.text("asked", Integer.valueOf(parts[0]), parts[1]) : String.join(": ", parts);
	}

	/** The deadline's name, then the dates and what moved them; an older line may say less. */
	private String moved(String[] parts, LocalDate on) {
		return parts.length < 2 || !parts[0].matches("D\\d{2}") ? String.join(" ", parts) : deadlines.rule(parts[0], on).name() + ": " + parts[1];
	}

	private static String regrading(String[] parts) {
		return Arrays.stream(parts[0].split(TO)).map(grade -> word("petition", "grade", grade)).collect(Collectors.joining(TO))
				+ (parts.length == 1 ? "" : ". " + parts[1]);
	}

	/** The way, then the day and the proof. */
	private static String told(String[] parts) {
		return word("response", "way", parts[0]) + (parts.length == 1 ? "" : ", " + parts[1]);
	}

	/** The codes before and after, then why. */
	private String correction(String[] parts) {
		return changes(parts[0]) + ". " + parts[1];
	}

	/** The codes before and after, in words. */
	private String changes(String codes) {
		return Arrays.stream(codes.split(", ")).map(change -> Arrays.stream(change.split(TO)).map(names::any)
				.collect(Collectors.joining(TO))).collect(Collectors.joining("; "));
	}

	/** A way of relaying answers. */
	static String way(String code) {
		return word("response", "way", code);
	}

	private static String word(String bundle, String group, String code) {
		String key = group + "." + code;
		String word = Messages.text(bundle, key, LocaleContextHolder.getLocale());
		return word.equals(key) ? code : word;
	}
}
