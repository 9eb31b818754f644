package vn.nghedan.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.VietnamTime;

/** Warns of a lunar holiday that was entered on another day than the one it has in Vietnam, most often a Chinese date. */
public final class LunarCheck {

	private static final Pattern TET = Pattern.compile("\\btet\\b|\\bnguyen dan\\b|\\blunar new year\\b");
	private static final Pattern OTHER_TET = Pattern.compile("duong lich|trung thu|doan ngo|han thuc|nguyen tieu|thanh minh|\\btay\\b");
	private static final Pattern NUMBERED = Pattern.compile("\\bm[uo]ng (\\d{1,2}|mot|hai|ba|bon|nam)\\b");
	private static final Pattern EVE = Pattern.compile("giao thua|ngay cuoi nam|\\b30 tet\\b|\\bba muoi tet\\b");
	private static final Pattern HUNG_KINGS = Pattern.compile("hung vuong|gio to\\b|hung kings");
	private static final List<String> NUMBERS = List.of("mot", "hai", "ba", "bon", "nam");

	private LunarCheck() {
	}

	/** What a person who enters this day should look at again, in that person's language; nothing is forbidden. */
	public static List<String> warnings(DayDraft draft) {
		return warnings(List.of(draft));
	}

	/** As for one day; Tết days without a number in their name are right together when the first of the year is among them. */
	public static List<String> warnings(Collection<DayDraft> drafts) {
		Set<LocalDate> tetDays = drafts.stream().filter(LunarCheck::isTet).map(DayDraft::day).collect(Collectors.toSet());
		return drafts.stream().map(draft -> warning(draft, tetDays)).filter(text -> text != null).toList();
	}

	private static String warning(DayDraft draft, Set<LocalDate> tetDays) {
		int year = draft.day().getYear();
		if (draft.day().isBefore(Entered.FIRST) || draft.day().isAfter(Entered.LAST)) {
			return null;
		}
		if (isTet(draft)) {
			return tetIsRight(draft, tetDays) ? null
					: text("lunar.tet", draft, LunarDates.tetOf(year), LunarDates.chineseNewYearOf(year));
		}
		if (HUNG_KINGS.matcher(PlainText.fold(draft.name())).find()) {
			return hungKingsAreRight(draft) ? null
					: text("lunar.hung-kings", draft, LunarDates.hungKingsOf(year), LunarDates.chineseHungKingsOf(year));
		}
		return null;
	}

	private static boolean isTet(DayDraft draft) {
		String name = PlainText.fold(draft.name());
		return draft.kind() == DayKind.HOLIDAY && TET.matcher(name).find() && !OTHER_TET.matcher(name).find();
	}

	private static boolean tetIsRight(DayDraft draft, Set<LocalDate> tetDays) {
		LocalDate first = LunarDates.tetOf(draft.day().getYear());
		String name = PlainText.fold(draft.name());
		Matcher numbered = NUMBERED.matcher(name);
		if (numbered.find()) {
			return draft.day().equals(first.plusDays(number(numbered.group(1)) - 1L));
		}
		if (EVE.matcher(name).find()) {
			return draft.day().equals(first.minusDays(1));
		}
		boolean near = !draft.day().isBefore(first.minusDays(4)) && !draft.day().isAfter(first.plusDays(7));
		boolean chinese = !draft.day().equals(first) && draft.day().equals(LunarDates.chineseNewYearOf(draft.day().getYear()));
		return near && (!chinese || tetDays.contains(first));
	}

	private static int number(String word) {
		return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : NUMBERS.indexOf(word) + 1;
	}

	/** The holiday itself on its day, its compensation within the week after. */
	private static boolean hungKingsAreRight(DayDraft draft) {
		LocalDate right = LunarDates.hungKingsOf(draft.day().getYear());
		if (draft.kind() == DayKind.COMPENSATION) {
			return draft.day().isAfter(right) && !draft.day().isAfter(right.plusDays(7));
		}
		return draft.kind() != DayKind.HOLIDAY || draft.day().equals(right);
	}

	private static String text(String key, DayDraft draft, LocalDate right, LocalDate chinese) {
		String which = draft.day().equals(chinese) && !chinese.equals(right) ? key + "-chinese" : key;
		return Words.of(which, draft.name(), VietnamTime.words(draft.day()), VietnamTime.words(right),
				String.valueOf(right.getYear()));
	}
}
