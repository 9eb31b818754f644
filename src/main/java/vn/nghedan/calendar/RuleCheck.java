package vn.nghedan.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Refuses rows of deadline rules that make no sense, by themselves or beside the others. */
final class RuleCheck {

	static final int LONGEST = 1000;

	/** Terms that end on the day itself: the hand-over of what must stay secret, and a promise on its date. */
	private static final Set<String> MAY_BE_ZERO = Set.of("D07", "D23");

	/** The kinds and channels of petitions, which this package does not know; a test keeps the two lists alike. */
	static final Set<String> KINDS = Set.of("PROPOSAL", "FEEDBACK", "INQUIRY", "PRAISE", "COMPLAINT", "DENUNCIATION",
			"CRIME_REPORT", "VOTER_PETITION", "REGULATION_FEEDBACK");
	static final Set<String> CHANNELS = Set.of("GROUP_MEETING", "DIALOGUE", "RECEPTION", "DIRECT_CONTACT", "HOTLINE",
			"LEADER_PHONE", "SUGGESTION_BOX", "WEBSITE", "PAPER", "ONE_STOP");
	private static final Set<String> LEVELS = Set.copyOf(Arrays.stream(CompetenceLevel.values()).map(Enum::name).toList());

	private RuleCheck() {
	}

	static RuleEdit clean(RuleEdit edit, AlmanacRows rows) {
		String authority = Entered.calendar(edit.authority(), rows);
		DeadlineRule model = model(edit, rows);
		if (model.statutory() && !authority.equals(AlmanacRows.NATIONAL)) {
			throw new Refusal("calendar.rule-of-law", model.code());
		}
		if (edit.unit() == null) {
			throw new Refusal("calendar.unit-missing");
		}
		amount(edit.amount(), edit.code());
		LocalDate from = edit.validFrom() == null && edit.replaces() != null ? model.validFrom() : edit.validFrom();
		if (from == null) {
			throw new Refusal("calendar.valid-from-missing");
		}
		Entered.day(from);
		if (edit.validTo() != null && Entered.day(edit.validTo()).isBefore(from)) {
			throw new Refusal("calendar.ends-before-it-begins");
		}
		return new RuleEdit(edit.replaces(), edit.code(), authority, edit.grade(), known(edit.kind(), KINDS, "kind"),
				known(edit.channel(), CHANNELS, "channel"), known(edit.level(), LEVELS, "level"), edit.amount(), edit.unit(),
				edit.rolls(), from, edit.validTo(), Entered.basis(edit.basis()));
	}

	/** The row that is corrected, else one of the same rule, from which a new row has what nobody may change. */
	static DeadlineRule model(RuleEdit edit, AlmanacRows rows) {
		List<DeadlineRule> known = rows.rules().stream().filter(row -> row.code().equals(edit.code())).toList();
		if (known.isEmpty()) {
			throw new Refusal("calendar.unknown-rule", edit.code() == null ? "" : edit.code());
		}
		if (edit.replaces() == null) {
			return known.stream().filter(row -> row.grade() == edit.grade()).findFirst().orElse(known.get(0));
		}
		return known.stream().filter(row -> edit.replaces().equals(row.id()) && row.authority().equals(edit.authority()))
				.findFirst().orElseThrow(() -> Refusal.conflict("calendar.rule-replaced-meanwhile"));
	}

	static void amount(int amount, String code) {
		int least = MAY_BE_ZERO.contains(code) ? 0 : 1;
		if (amount < least || amount > LONGEST) {
			throw new Refusal("calendar.amount-out-of-range", least, LONGEST);
		}
	}

	/** No two rows for the same at the same time, and no day without a national row on which there was one before. */
	static void fitTogether(List<DeadlineRule> before, List<DeadlineRule> after, DeadlineRule changed) {
		for (DeadlineRule other : after) {
			if (other != changed && other.key().equals(changed.key()) && overlap(other, changed)) {
				throw new Refusal("calendar.rules-overlap", changed.code(), VietnamTime.words(other.validFrom()));
			}
		}
		if (!changed.authority().equals(AlmanacRows.NATIONAL)) {
			return;
		}
		boolean general = national(before, changed.code()).anyMatch(row -> row.weight() == 0);
		LocalDate needed = national(before, changed.code()).map(DeadlineRule::validFrom).min(Comparator.naturalOrder()).orElseThrow();
		List<DeadlineRule> covering = national(after, changed.code()).filter(row -> !general || row.weight() == 0)
				.sorted(Comparator.comparing(DeadlineRule::validFrom)).toList();
		for (DeadlineRule row : covering) {
			if (!row.validFrom().isAfter(needed) && (row.validTo() == null || !row.validTo().isBefore(needed))) {
				needed = row.validTo() == null ? LocalDate.MAX : row.validTo().plusDays(1);
			}
		}
		if (!needed.isAfter(Entered.LAST)) {
			throw new Refusal("calendar.rule-gap", changed.code(), VietnamTime.words(needed));
		}
	}

	private static Stream<DeadlineRule> national(List<DeadlineRule> rules, String code) {
		return rules.stream().filter(row -> row.code().equals(code) && row.authority().equals(AlmanacRows.NATIONAL));
	}

	private static boolean overlap(DeadlineRule a, DeadlineRule b) {
		return (a.validTo() == null || !a.validTo().isBefore(b.validFrom()))
				&& (b.validTo() == null || !b.validTo().isBefore(a.validFrom()));
	}

	private static String known(String code, Set<String> codes, String what) {
		if (code != null && !codes.contains(code)) {
			throw new Refusal("calendar.unknown-" + what, code);
		}
		return code;
	}
}
