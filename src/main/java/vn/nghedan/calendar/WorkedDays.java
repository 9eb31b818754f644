package vn.nghedan.calendar;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * The working days of a calendar as bits with running sums, so that the n-th one is found without walking: a hundred
 * thousand cases are counted anew in seconds. Outside the stretch of the bits it does walk.
 */
final class WorkedDays {

	private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
	private static final LocalDate LAST = LocalDate.of(2110, 12, 31);
	private static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1;

	private final Predicate<LocalDate> worked;
	private final long[] bits = new long[DAYS / Long.SIZE + 1];
	/** How many are worked before each word of bits. */
	private final int[] before = new int[bits.length + 1];

	WorkedDays(Predicate<LocalDate> worked) {
		this.worked = worked;
		for (int day = 0; day < DAYS; day++) {
			if (worked.test(FIRST.plusDays(day))) {
				bits[day / Long.SIZE] |= 1L << day;
			}
		}
		for (int word = 0; word < bits.length; word++) {
			before[word + 1] = before[word] + Long.bitCount(bits[word]);
		}
	}

	boolean contains(LocalDate date) {
		long day = date.toEpochDay() - FIRST.toEpochDay();
		return day < 0 || day >= DAYS ? worked.test(date) : (bits[(int) day / Long.SIZE] >>> day & 1) == 1;
	}

	/** The n-th worked day after the date, for a negative n before it. */
	LocalDate plus(LocalDate date, int n) {
		long day = date.toEpochDay() - FIRST.toEpochDay();
		if (day >= 0 && day < DAYS) {
			int rank = n > 0 ? upTo((int) day) + n : upTo((int) day) - (contains(date) ? 1 : 0) + n + 1;
			if (rank >= 1 && rank <= before[bits.length]) {
				return FIRST.plusDays(select(rank));
			}
		}
		LocalDate walked = date;
		for (int left = Math.abs(n); left > 0; left -= contains(walked) ? 1 : 0) {
			walked = walked.plusDays(Integer.signum(n));
		}
		return walked;
	}

	/** How many are worked after {@code from} up to and including {@code to}, which is not earlier. */
	int between(LocalDate from, LocalDate to) {
		if (!from.isBefore(FIRST) && !to.isAfter(LAST)) {
			return upTo((int) (to.toEpochDay() - FIRST.toEpochDay())) - upTo((int) (from.toEpochDay() - FIRST.toEpochDay()));
		}
		return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::contains).count();
	}

	private int upTo(int day) {
		int word = day / Long.SIZE;
		return before[word] + Long.bitCount(bits[word] << Long.SIZE - 1 - day % Long.SIZE);
	}

	private int select(int rank) {
		int low = 0;
		int high = bits.length - 1;
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (before[middle] < rank) {
				low = middle;
			}
			else {
				high = middle - 1;
			}
		}
		long word = bits[low];
		for (int skip = rank - before[low] - 1; skip > 0; skip--) {
			word &= word - 1;
		}
		return low * Long.SIZE + Long.numberOfTrailingZeros(word);
	}
}
