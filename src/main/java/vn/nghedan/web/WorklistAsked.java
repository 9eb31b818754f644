package vn.nghedan.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.format.annotation.DateTimeFormat;

import vn.nghedan.platform.Refusal;
import vn.nghedan.reporting.WorklistChip;
import vn.nghedan.reporting.WorklistFilter;
import vn.nghedan.reporting.WorklistSort;

/**
 * What a worklist is asked for, as it stands in an address; words that are looked for do not.
 *
 * @param chip any of overdue, due-soon, later, standing, waiting, returned, unclaimed, mine
 * @param owner me, none, or a username
 * @param unit with all units below
 * @param own a unit without those below, or none; it goes before {@code unit}
 * @param from first day of receipt, with {@code to} the last
 */
record WorklistAsked(List<String> chip, String step, String field, String ward, String group, String meeting, String level,
		String owner, String unit, String own, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to, String sort, String order, String cursor, Integer limit) {

	static final WorklistAsked ANY = new WorklistAsked(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

	private static final int USUAL = 50;

	/**
	 * @param units what {@code unit} or {@code own} stands for
	 * @param words {@code null} where none are looked for
	 */
	WorklistFilter filter(Set<String> units, String words) {
		EnumSet<WorklistChip> chips = EnumSet.noneOf(WorklistChip.class);
		if (chip != null) {
			chip.stream().filter(each -> !each.isBlank()).forEach(each -> chips.add(choice(WorklistChip.class, each)));
		}
		return new WorklistFilter(chips, words, step, field, ward, group, meeting, level, owner, units, from, to);
	}

	WorklistSort by() {
		return sort == null || sort.isBlank() ? WorklistSort.DUE : choice(WorklistSort.class, sort);
	}

	boolean isDescending() {
		return "desc".equalsIgnoreCase(order);
	}

	int size() {
		return limit == null ? USUAL : limit;
	}

	private static <E extends Enum<E>> E choice(Class<E> type, String value) {
		return Arrays.stream(type.getEnumConstants()).filter(each -> spelt(each).equals(value)).findFirst()
				.orElseThrow(() -> new Refusal("web.no-such-choice", String.join(", ", Arrays.stream(type.getEnumConstants())
						.map(WorklistAsked::spelt).toList())));
	}

	private static String spelt(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
