package vn.nghedan.quarantine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a petition as they may stand in other papers: its sentences, and who said them; found whatever the blanks and capitals. */
final class Words {

	static final String INSTEAD = "[…]";

	private static final int SHORTEST_NAME = 4;
	private static final int SHORTEST_SENTENCE = 12;
	private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;])\\s+|\\R");
	private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .-]{6,}");

	private final List<Pattern> patterns;

	private Words(List<Pattern> patterns) {
		this.patterns = patterns;
	}

	/** @param texts names, telephones, addresses and longer texts alike */
	static Words of(Collection<String> texts) {
		List<Pattern> patterns = new ArrayList<>();
		for (String text : texts) {
			if (PHONE.matcher(text.strip()).matches()) {
				patterns.add(telephone(text));
				continue;
			}
			boolean longer = text.length() > 40 || SENTENCES.matcher(text).find();
			Arrays.stream(SENTENCES.split(text)).map(String::strip).map(part -> part.replaceFirst("[.!?;:,]+$", ""))
				.filter(part -> part.length() >= (longer ? SHORTEST_SENTENCE : SHORTEST_NAME)).distinct().map(Words::wherever).forEach(patterns::add);
		}
		return new Words(patterns);
	}

	/** The text without them; the same object where none stands in it. */
	String blotOut(String text) {
		String left = text;
		for (Pattern pattern : patterns) {
			left = pattern.matcher(left).replaceAll(INSTEAD);
		}
		return left.equals(text) ? text : left;
	}

	private static Pattern wherever(String part) {
		String words = Arrays.stream(part.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
		return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static Pattern telephone(String text) {
		String digits = text.replaceAll("[^0-9]", "");
		return Pattern.compile("(?<![0-9])\\+?" + String.join("[ .-]*", digits.split("")) + "(?![0-9])");
	}
}
