package vn.nghedan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.ScreenLanguage;

/** The pages in front of the application speak one language, whatever the browser's is. */
class DoorPageTests {

	private static final SignOnProperties SETTINGS = new SignOnProperties(true, null, new SignOnProperties.Oidc("preferred_username"),
			new SignOnProperties.Limits(1, Duration.ofMinutes(1), 1, Duration.ofMinutes(1), Set.of()));

	private final DefaultCsrfToken token = new DefaultCsrfToken("X", "_csrf", "t0ken");

	@ParameterizedTest
	@CsvSource({ "vi,Mật khẩu,Nhập lại mật khẩu mới,Hai lần nhập mật khẩu mới không giống nhau", "en,Password,New password once more,the same way twice" })
	void everyWordIsInTheLanguageOfTheScreens(String language, String password, String again, String refused) {
		DoorPage page = new DoorPage(new ScreenLanguage(Locale.forLanguageTag(language)), SETTINGS, new OAuth2ClientProperties());
		assertThat(page.signIn("wrong", token)).contains("lang=\"" + language + "\"", ">" + password + "</label>", "t0ken").doesNotContain("{{");
		String change = page.newPassword(page.refused(new Refusal("access.passwords-differ")), token, true);
		assertThat(change).contains(again, refused).doesNotContain("{{");
		assertThat(page.message("access.too-many", "sign-in.tooMany", 3)).contains("lang=\"" + language + "\"", "3").doesNotContain("{{");
	}

	@Test
	void anotherLanguageIsRefusedAtTheStart() {
		assertThatThrownBy(() -> new ScreenLanguage(Locale.FRENCH)).hasMessageContaining("vi, en");
	}
}
