package vn.nghedan.platform;

import java.util.List;
import java.util.Locale;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * In which language everybody's screens are, whatever language his browser has: the engine's applications, the pages in front
 * of them and the server's sentences. What Nghe Dân adds to the applications is Vietnamese.
 *
 * @param language {@code vi} or {@code en}
 */
@ConfigurationProperties("nghedan.screens")
public record ScreenLanguage(@DefaultValue("vi") Locale language) {

	public static final List<Locale> KNOWN = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

	public ScreenLanguage {
		if (!KNOWN.contains(language)) {
			throw new IllegalArgumentException("nghedan.screens.language is one of vi, en, and not " + language.toLanguageTag());
		}
	}
}
