package vn.nghedan.petition;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A person as everybody sees him who works with a case: enough to tell two people apart, too little to find one.
 *
 * @param name the beginning of each word
 * @param phone the first and the last three figures
 * @param address nothing of it but that there is one
 */
public record MaskedPerson(String name, String phone, String address) {

	private static final char DOT = '•';
	private static final String DOTS = "•••";
	private static final List<String> ONSETS = List.of("ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr");
	private static final int SHORTEST_PHONE = 8;

	static MaskedPerson of(PetitionerData person) {
		return new MaskedPerson(name(person.name()), phone(person.phone()), person.address() == null ? null : DOTS);
	}

	/** Whether a text was covered; whoever saves it back has not seen what he would overwrite. */
	public static boolean isMasked(String text) {
		return text != null && text.indexOf(DOT) >= 0;
	}

	/** {@code Nguyễn Văn An} becomes {@code Ng••• V••• A•••}: how long the words are is not told, either. */
	static String name(String name) {
		return name == null ? null : Arrays.stream(name.split(" ")).filter(word -> !word.isEmpty())
			.map(word -> onset(word) + DOTS).collect(Collectors.joining(" "));
	}

	private static String onset(String word) {
		String lower = word.toLowerCase(java.util.Locale.ROOT);
		int length = ONSETS.stream().filter(lower::startsWith).mapToInt(String::length).findFirst().orElse(1);
		// A word that is hardly longer than its beginning would be shown whole
		return word.length() <= length ? "" : word.substring(0, length);
	}

	static String phone(String phone) {
		if (phone == null) {
			return null;
		}
		String figures = phone.replaceAll("[^0-9]", "");
		return figures.length() < SHORTEST_PHONE ? DOTS
				: figures.substring(0, 3) + "••••" + figures.substring(figures.length() - 3);
	}

	@Override
	public String toString() {
		return "MaskedPerson";
	}
}
