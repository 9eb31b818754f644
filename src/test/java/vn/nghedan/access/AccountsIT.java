package vn.nghedan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.ApplicationTest;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.Refusal;

@ApplicationTest
@Transactional
class AccountsIT {

	private static final String HASH = "{bcrypt}$2a$10$dXJ3SW6G7P50lGmMkkmwe.20cQQubK3.HZWzG3YB1tlRy.fqvM/BG";

	@Autowired
	Accounts accounts;

	@Autowired
	AccountImport imports;

	@Autowired
	OrganizationFiles files;

	@Autowired
	PasswordRule rule;

	@Autowired
	AccountRows rows;

	@Autowired
	Organization organization;

	@TempDir
	Path directory;

	@Autowired
	JdbcTemplate jdbc;

	/** Other tests may have left an administrator; this one rolls back what it does. */
	@BeforeEach
	void letThereBeNoAdministrator() {
		jdbc.update("update account set enabled = false where administrator");
	}

	@Test
	void withoutAnAdministratorTheStartIsRefusedAndSaysHowToMakeOne() {
		assertThatThrownBy(() -> start(null)).isInstanceOf(StartRefused.class).hasMessageContaining("no administrator");
		assertThatThrownBy(() -> start("short")).isInstanceOf(StartRefused.class).hasMessageContaining("too weak");
		assertThat(new StartRefusedAnalyzer().analyze(StartRefused.withoutAdministrator("None.")).getAction())
				.contains("NGHEDAN_ADMINISTRATOR_PASSWORD");
	}

	@Test
	void theFirstAdministratorIsMadeOnceAndNeedsNoPasswordLater() {
		start("a good long password");
		start(null);
		start("another long password");

		assertThat(accounts.isAdministrator("administrator")).isTrue();
		assertThat(accounts.find("administrator").orElseThrow().mustChangePassword()).isTrue();
		accounts.changePassword(new Actor("administrator"), "a good long password", "yet another phrase");
		assertThat(accounts.find("administrator").orElseThrow().mustChangePassword()).isFalse();
	}

	@Test
	void everyWrongRowOfAnAccountsFileIsNamedAndNothingIsLoaded() throws IOException {
		String somebody = organization.officials().get(0).username();
		Path file = file("username,password", somebody + ",short", "stranger," + HASH, somebody + "," + HASH, "lonely");

		assertThatThrownBy(() -> imports.load(file)).isInstanceOfSatisfying(ImportRefused.class,
				refused -> assertThat(refused.errors()).hasSize(4).anyMatch(e -> e.contains("line 2") && e.contains("password"))
						.anyMatch(e -> e.contains("line 3") && e.contains("'stranger'"))
						.anyMatch(e -> e.contains("line 4") && e.contains("twice"))
						.anyMatch(e -> e.contains("line 5") && e.contains("columns")).noneMatch(e -> e.contains("short,")));
	}

	@Test
	void noTwoPeopleGetTheSamePassword() throws IOException {
		List<Official> two = organization.officials();
		Path file = file("username,password", two.get(0).username() + ",bảy con cò trắng", two.get(1).username() + ",bảy con cò trắng");

		assertThatThrownBy(() -> imports.load(file)).isInstanceOfSatisfying(ImportRefused.class,
				refused -> assertThat(refused.errors()).singleElement(STRING).contains("line 3", "twice").doesNotContain("cò"));
	}

	@Test
	void aPasswordFromAFileHasToBeReplacedAndAHashOfTheOwnersOwnHasNot() throws IOException {
		List<Official> two = organization.officials();
		jdbc.update("delete from account where username in (?, ?)", two.get(0).username(), two.get(1).username());

		imports.load(file("username,password", two.get(0).username() + ",bảy con cò trắng", two.get(1).username() + "," + HASH));

		assertThat(accounts.find(two.get(0).username()).orElseThrow().mustChangePassword()).isTrue();
		assertThat(accounts.find(two.get(1).username()).orElseThrow().mustChangePassword()).isFalse();
	}

	@Test
	void anAccountThatExistsKeepsThePasswordItsOwnerHasChosen() throws IOException {
		String somebody = organization.officials().get(0).username();
		Path file = file("\uFEFFusername,password", somebody + "," + HASH);

		assertThat(imports.load(file)).isEqualTo(1);
		assertThat(imports.load(file)).isEqualTo(1);

		assertThat(accounts.find(somebody).orElseThrow().passwordHash()).isNotEqualTo(HASH);
	}

	@Test
	void aFileWithoutItsFirstLineIsRefused() throws IOException {
		Path file = file("somebody," + HASH);

		assertThatThrownBy(() -> imports.load(file)).isInstanceOf(ImportRefused.class).hasMessageContaining("first line");
	}

	@Test
	void aPasswordIsChangedOnlyByWhoKnowsItAndIntoAGoodOne() {
		accounts.create("somebody", "the first password");
		Actor actor = new Actor("somebody");

		assertThatThrownBy(() -> accounts.changePassword(actor, "not it", "a second password")).isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> accounts.changePassword(actor, "the first password", "short-one")).isInstanceOf(Refusal.class)
				.hasMessageContaining("10");
		assertThatThrownBy(() -> accounts.changePassword(actor, "the first password", "Somebody-12345")).isInstanceOf(Refusal.class)
				.hasMessageContaining("tên đăng nhập");
		assertThatThrownBy(() -> accounts.changePassword(actor, "the first password", "the first password")).isInstanceOf(Refusal.class)
				.hasMessageContaining("trùng");
		accounts.changePassword(actor, "the first password", "a second password");
		assertThatThrownBy(() -> accounts.changePassword(actor, "the first password", "a third password")).isInstanceOf(Refusal.class);
	}

	@Test
	void tryingTheCurrentPasswordMakesTheAccountRestAsAtTheDoor() {
		accounts.create("somebody", "the first password");
		Actor actor = new Actor("somebody");

		for (int i = 0; i < Account.TRIES; i++) {
			assertThatThrownBy(() -> accounts.changePassword(actor, "not it", "a second password")).isInstanceOf(Refusal.class);
		}

		assertThatThrownBy(() -> accounts.changePassword(actor, "the first password", "a second password"))
				.isInstanceOf(Refusal.class).hasMessageContaining("tạm khóa");
	}

	@Test
	void productionRefusesAPasswordThatSeveralPeopleShare() {
		assertThatThrownBy(() -> new ProductionAccounts(rows).afterSingletonsInstantiated()).as("the demo city's")
				.isInstanceOf(StartRefused.class).hasMessageContaining("share");

		jdbc.update("update account set password_hash = '{bcrypt}' || username");
		new ProductionAccounts(rows).afterSingletonsInstantiated();
	}

	private void start(String password) {
		AccessProperties properties = new AccessProperties(new AccessProperties.Administrator("administrator", password),
				new AccessProperties.OrganizationSource(null));
		new FirstStart(properties, files, accounts, rule).afterSingletonsInstantiated();
	}

	private Path file(String... lines) throws IOException {
		return Files.writeString(directory.resolve("accounts.csv"), String.join("\n", lines));
	}
}
