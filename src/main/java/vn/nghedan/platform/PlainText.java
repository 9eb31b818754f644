package vn.nghedan.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text from people, made comparable: one Unicode form, plain blanks; folded, also without accents. */
public final class PlainText {

	private static final Pattern BLANKS = Pattern.compile("[\\h\\u00a0\\u200b\\ufeff]+");
	private static final Pattern LINE_ENDS = Pattern.compile(" *\\R *");
	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private PlainText() {
	}

	/** NFC, plain single blanks, line breaks kept as {@code \n}, trimmed; {@code null} becomes empty. */
	public static String normalise(String text) {
		if (text == null) {
			return "";
		}
		String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
		return LINE_ENDS.matcher(BLANKS.matcher(composed).replaceAll(" ")).replaceAll("\n").strip();
	}

	/** Lower case without accents, đ as d: {@code "Đường Lê Lợi"} becomes {@code "duong le loi"}. */
	public static String fold(String text) {
		String bare = MARKS.matcher(Normalizer.normalize(normalise(text), Normalizer.Form.NFD)).replaceAll("");
		return bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
	}
}
