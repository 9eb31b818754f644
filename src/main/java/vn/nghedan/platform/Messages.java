package vn.nghedan.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** User-facing texts, one bundle a package; Vietnamese unless the user asks for English. */
public final class Messages {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private Messages() {
	}

	/**
	 * @param bundle the package whose texts these are
	 * @param key the text's key; a missing one gives the key itself, so that nothing fails for want of a text
	 */
	public static String text(String bundle, String key, Locale locale, Object... arguments) {
		Locale language = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : VIETNAMESE;
		try {
			ResourceBundle texts = ResourceBundle.getBundle("messages/" + bundle, language,
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
			return new MessageFormat(texts.getString(key), language).format(arguments);
		}
		catch (MissingResourceException e) {
			return key;
		}
	}

	public static String vietnamese(String bundle, String key, Object... arguments) {
		return text(bundle, key, VIETNAMESE, arguments);
	}
}
