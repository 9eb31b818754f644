package vn.nghedan.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import vn.nghedan.platform.PlainText;

/**
 * What people take for a password when one is asked for, and what is therefore guessed first: runs of keys, words of the
 * office and of everyday life, names of places. The list holds them without accents, blanks and digits; a password is
 * looked up without what is usually hung on (a year, an exclamation mark) and with digits that stand for letters read so.
 */
@Component
class CommonPasswords {

	private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");
	private static final Pattern HUNG_ON = Pattern.compile("^[^a-z@$]+|[^a-z@$]+$");
	private static final String RUNS = "0123456789012345678909876543210987654321qwertyuiopasdfghjklzxcvbnmqwertyuiop";
	private static final int MOST_OF_A_RUN = 4;

	private final Set<String> words;

	CommonPasswords() throws IOException {
		words = new ClassPathResource("access/common-passwords.txt").getContentAsString(StandardCharsets.UTF_8).lines()
				.filter(line -> !line.isBlank() && !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
	}

	boolean includes(String password) {
		String folded = PlainText.fold(password);
		String letters = letters(password);
		return isRun(folded) || isDigits(folded) || isMadeOfWords(letters, 2) || isMadeOfWords(letters(unmasked(folded)), 2);
	}

	/** The letters of a text, folded; what stands between them is left out. */
	static String letters(String text) {
		return NO_LETTER.matcher(PlainText.fold(text)).replaceAll("");
	}

	/** At most so many of the words in a row; three of them make a phrase, which is what a password should be. */
	private boolean isMadeOfWords(String letters, int most) {
		if (words.contains(letters)) {
			return true;
		}
		for (int end = letters.length() - 1; most > 1 && end > 1; end--) {
			if (words.contains(letters.substring(0, end)) && isMadeOfWords(letters.substring(end), most - 1)) {
				return true;
			}
		}
		return false;
	}

	/** Neighbouring keys, apart from a few others. */
	private static boolean isRun(String folded) {
		int covered = 0;
		for (int i = 0; i + MOST_OF_A_RUN <= folded.length(); i++) {
			covered += RUNS.contains(folded.substring(i, i + MOST_OF_A_RUN)) ? 1 : 0;
		}
		return covered * 2 >= folded.length();
	}

	/** A date, a telephone number. */
	private static boolean isDigits(String folded) {
		return letters(folded).length() < 2;
	}

	private static String unmasked(String folded) {
		String word = HUNG_ON.matcher(folded).replaceAll("");
		return word.replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('4', 'a').replace('5', 's').replace('7', 't')
				.replace('@', 'a').replace('$', 's').replace('!', 'i');
	}
}
