package vn.nghedan.petition;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the people of a case out of words that are to be read for another one. */
@Service
@Transactional(readOnly = true)
public class CoveredWords {

	private static final String COVER = "•••";
	/** Shorter ones stand in too many other words. */
	private static final int SHORTEST = 4;
	/** An address from this length on names a house and not only an alley, which is what the petition is about. */
	private static final int HOUSE = 12;
	/** What may stand between the figures of a telephone. */
	private static final String GAP = "[ .()-]*";
	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d]+");

	private final CaseKeeper keeper;
	private final Signatories signatories;
	private final Persons people;

	CoveredWords(CaseKeeper keeper, Signatories signatories, Persons people) {
		this.keeper = keeper;
		this.signatories = signatories;
		this.people = people;
	}

	/** Gives back a text without names, telephones and addresses of whoever petitioned or signed; {@code null} stays so. */
	public UnaryOperator<String> of(String code) {
		Petition petition = keeper.read(code);
		return of(Stream.concat(Stream.of(petition.petitioner()), signatories.ofPetition(code).stream().map(Signatory::person)).map(people::open));
	}

	static UnaryOperator<String> of(Stream<PetitionerData> persons) {
		List<String> known = persons.flatMap(CoveredWords::words).distinct().sorted(Comparator.comparing(String::length).reversed()).toList();
		return text -> text == null ? null : cover(text, known);
	}

	/** Whether something is covered in the text, which has to be replaced before it is told to anybody. */
	public static boolean isIn(String text) {
		return text.contains(COVER);
	}

	/** A thousand sign and hardly one is named: who cannot stand in the text is not looked for letter by letter. */
	private static String cover(String text, List<String> known) {
		Set<String> parts = parts(text);
		String figures = figures(text);
		String covered = text;
		for (String word : known) {
			if (isPhone(word) ? figures.contains(significant(word)) : parts.containsAll(parts(word))) {
				covered = pattern(word).matcher(covered).replaceAll(COVER);
			}
		}
		return covered;
	}

	private static Stream<String> words(PetitionerData person) {
		return Stream.concat(Stream.of(word(person.name(), SHORTEST), word(person.phone(), SHORTEST)), Stream.of(word(person.address(), HOUSE)))
			.filter(word -> word != null);
	}

	/** What has neither letter nor figure would be found between all words. */
	private static String word(String said, int shortest) {
		String word = said == null ? "" : said.strip();
		boolean says = isPhone(word) ? significant(word).length() >= SHORTEST : !parts(word).isEmpty();
		return says && word.length() >= shortest ? word : null;
	}

	/** However large its letters and however far apart its parts: a telephone is written in groups or without, and from abroad. */
	private static Pattern pattern(String word) {
		String parts = isPhone(word) ? telephone(word)
				: String.join("\\s+", Stream.of(word.split("\\s+")).map(Pattern::quote).toList());
		return Pattern.compile("(?<![\\p{L}\\d])" + parts + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static boolean isPhone(String word) {
		return word.matches("[+\\d .()-]+");
	}

	private static String telephone(String word) {
		String significant = significant(word);
		String figures = String.join(GAP, significant.split(""));
		return significant.equals(PetitionerData.phoneKey(word)) ? figures
				: "(?:(?:(?:\\+|00)" + GAP + ")?84" + GAP + "(?:0" + GAP + ")?|0" + GAP + ")" + figures;
	}

	/** The figures that each spelling of the telephone has; of a short number all. */
	private static String significant(String phone) {
		return PetitionerData.phoneKey(phone).replaceFirst("^(?:(?:00)?84)?0(?=[0-9]{8})", "");
	}

	private static String figures(String text) {
		return text.replaceAll("\\D", "");
	}

	/** Its words as {@link Pattern#UNICODE_CASE} compares them. */
	private static Set<String> parts(String text) {
		String one = text.codePoints().map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
		Set<String> parts = new HashSet<>(Arrays.asList(BETWEEN_WORDS.split(one)));
		parts.remove("");
		return parts;
	}
}
