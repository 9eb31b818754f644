package vn.nghedan.web;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.nghedan.competence.TableInput;
import vn.nghedan.competence.TableRow;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.platform.VietnamTime;

/** Conditions of the decision table in words: codes by their names, days as people write them. */
@Component
class CellWords {

	private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");
	private static final Pattern RELATIVE = Pattern.compile("(WARD|DISTRICT|CITY|CENTRAL)(?:[-/](\\w+))?");
	private static final Pattern DAY = Pattern.compile("(>=|<=|<|>)\\s*date and time\\(\"(\\d{4}-\\d{2}-\\d{2})T00:00:00\"\\)");

	private final Names names;

	CellWords(Names names) {
		this.names = names;
	}

	/** What cannot be put in words stays as it was drawn. */
	String of(TableRow.Cell cell) {
		String text = cell.text();
		return switch (cell.input()) {
			case DISTRICT -> text.matches("true|false") ? Labels.of("district-level", text) : text;
			case DAY -> day(text);
			default -> CODE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(name(cell.input(), found.group(1))));
		};
	}

	/** What the pattern of a unit means at any place: {@code WARD/KTHT} is the division KTHT of the ward. */
	String of(String pattern) {
		Matcher relative = RELATIVE.matcher(pattern);
		if (!relative.matches()) {
			return names.unit(pattern);
		}
		String level = Labels.of("competence-place", relative.group(1));
		return relative.group(2) == null ? level : level + " · " + relative.group(2);
	}

	private String name(TableInput input, String code) {
		return switch (input) {
			case FIELD -> names.field(code);
			case OBJECT -> names.object(code);
			case KIND -> kind(code);
			case PLACE -> names.unit(code);
			default -> code;
		};
	}

	private static String kind(String code) {
		try {
			return Labels.of(PetitionKind.valueOf(code));
		}
		catch (IllegalArgumentException unknown) {
			return code;
		}
	}

	private static String day(String text) {
		Matcher day = DAY.matcher(text);
		return day.matches() ? Labels.of("day-" + sign(day.group(1)), "day") + " " + VietnamTime.words(LocalDate.parse(day.group(2))) : text;
	}

	private static String sign(String sign) {
		return switch (sign) {
			case ">=" -> "from";
			case "<" -> "before";
			case "<=" -> "until";
			default -> "after";
		};
	}
}
