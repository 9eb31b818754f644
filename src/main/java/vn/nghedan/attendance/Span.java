package vn.nghedan.attendance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One period of a programme's books, both days included.
 *
 * @param wanted by the quota in force on its last day; of a period cut short its share, but one visit at least
 */
public record Span(LocalDate from, LocalDate to, int wanted, Quota quota) {

	static Span of(LocalDate from, LocalDate to, LocalDate wholeFrom, Quota quota) {
		int whole = quota.every().inSpan(quota.amount());
		long days = days(wholeFrom, quota.every().lastDay(wholeFrom));
		int share = Math.round((float) whole * days(from, to) / days);
		return new Span(from, to, whole == 0 ? 0 : Math.max(1, share), quota);
	}

	public boolean contains(LocalDate day) {
		return !day.isBefore(from) && !day.isAfter(to);
	}

	/** A ward that goes out less often than on average gets a suggestion, and nobody reports on it every week. */
	boolean isReported() {
		return quota.per() != Per.WARD || quota.every() == Every.YEAR || quota.every() == Every.MONTH;
	}

	/** What somebody owes who has come later: his share of what all of it comes to. */
	int wantedSince(LocalDate since) {
		return since.isAfter(from) ? Math.round((float) wanted * days(since, to) / days(from, to)) : wanted;
	}

	private static long days(LocalDate first, LocalDate last) {
		return ChronoUnit.DAYS.between(first, last) + 1;
	}
}
