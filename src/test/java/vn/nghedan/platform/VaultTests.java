package vn.nghedan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTests {

	private static final String PLACE = "petitioner.name:1";
	private static final byte[] DATA = "what happened".getBytes(StandardCharsets.UTF_8);

	@TempDir
	Path directory;
	KeyFile file;
	Vault vault;

	@BeforeEach
	void keys() {
		file = new KeyFile(directory.resolve("keys/keys.json"));
		file.write(Keyring.made());
		vault = new Vault(file);
	}

	@Test
	void whatIsSealedOpensAtItsPlaceOnly() {
		byte[] sealed = vault.seal("Lê Thị Mẫu", PLACE);

		assertThat(vault.open(sealed, PLACE)).isEqualTo("Lê Thị Mẫu");
		assertThatThrownBy(() -> vault.open(sealed, "petitioner.name:2")).isInstanceOf(IllegalStateException.class)
			.hasMessageNotContaining("Mẫu");
	}

	@Test
	void oneChangedByteIsNoticed() {
		byte[] sealed = vault.seal("Lê Thị Mẫu", PLACE);
		sealed[sealed.length - 1] ^= 1;

		assertThatThrownBy(() -> vault.open(sealed, PLACE)).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void theSameNameIsSealedDifferentlyEachTimeButIndexedAlike() {
		assertThat(vault.seal("Lê Thị Mẫu", PLACE)).isNotEqualTo(vault.seal("Lê Thị Mẫu", PLACE));
		assertThat(vault.index("name", "le thi mau")).hasSize(16).isEqualTo(vault.index("name", "le thi mau"))
			.isNotEqualTo(vault.index("phone", "le thi mau"));
	}

	@Test
	void nothingStaysNothing() {
		assertThat(vault.seal(null, PLACE)).isNull();
		assertThat(vault.open(null, PLACE)).isNull();
		assertThat(vault.index("name", null)).isNull();
		assertThat(vault.isCurrent(null)).isTrue();
	}

	@Test
	void afterARotationFormerValuesOpenAndAreKnownAsFormer() {
		byte[] sealed = vault.seal("Lê Thị Mẫu", PLACE);
		byte[] index = vault.index("name", "le thi mau");
		byte[] key = vault.derive("drafts");
		byte[] proof = vault.mac(DATA);

		vault.rotate();

		assertThat(vault.open(sealed, PLACE)).isEqualTo("Lê Thị Mẫu");
		assertThat(vault.isCurrent(sealed)).isFalse();
		assertThat(vault.isCurrent(vault.seal("Lê Thị Mẫu", PLACE))).isTrue();
		assertThat(vault.indexes("name", "le thi mau")).hasSize(2).anyMatch(each -> Arrays.equals(each, index));
		assertThat(vault.index("name", "le thi mau")).isNotEqualTo(index);
		assertThat(vault.derivations("drafts")).hasSize(2).last().isEqualTo(key);
		assertThat(vault.verify(DATA, proof)).isTrue();
	}

	@Test
	void aForgottenKeyOpensNothingMoreButProofsAndDerivedKeysStay() {
		byte[] sealed = vault.seal("Lê Thị Mẫu", PLACE);
		byte[] proof = vault.mac(DATA);
		byte[] key = vault.derive("drafts");
		vault.rotate();
		byte[] anew = vault.seal("Lê Thị Mẫu", PLACE);

		vault.forgetFormerKeys();

		assertThat(vault.keys()).hasSize(1);
		assertThatThrownBy(() -> vault.open(sealed, PLACE)).isInstanceOf(IllegalStateException.class);
		assertThat(vault.open(anew, PLACE)).isEqualTo("Lê Thị Mẫu");
		assertThat(vault.verify(DATA, proof)).isTrue();
		assertThat(vault.derivations("drafts")).anyMatch(each -> Arrays.equals(each, key));
	}

	@Test
	void anotherNodeOpensWhatWasSealedWithAKeyItHasNotSeenYet() {
		Vault other = new Vault(file);
		vault.rotate();

		assertThat(other.open(vault.seal("Lê Thị Mẫu", PLACE), PLACE)).isEqualTo("Lê Thị Mẫu");
		assertThat(other.mark()).isEqualTo(vault.mark());
	}

	@Test
	void aBrokenFileLeavesTheFormerKeysInForce() throws IOException {
		byte[] sealed = vault.seal("Lê Thị Mẫu", PLACE);
		Files.writeString(Path.of(file.toString()), "{}");
		Files.setLastModifiedTime(Path.of(file.toString()), FileTime.fromMillis(1));

		assertThatThrownBy(() -> vault.open(sealed, "elsewhere")).isInstanceOf(IllegalStateException.class);
		assertThat(vault.open(sealed, PLACE)).isEqualTo("Lê Thị Mẫu");
		assertThatThrownBy(() -> new Vault(file)).isInstanceOf(KeysMissing.class);
	}

	@Test
	void aProofIsOfJustThisData() {
		assertThat(vault.verify("something else".getBytes(StandardCharsets.UTF_8), vault.mac(DATA))).isFalse();
		assertThat(vault.verify(DATA, new byte[37])).isFalse();
	}

	@Test
	void theFileIsItsOwnersAlone() throws IOException {
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(file.toString())))).isEqualTo("rw-------");
		assertThat(file.isOpenToOthers()).isFalse();
	}

	@Test
	void theCommandMakesAndRenewsAFileAndNeverReplacesOne() throws IOException {
		String made = directory.resolve("made.json").toString();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		KeyCommand command = new KeyCommand(new PrintStream(out));

		assertThat(command.run("keys", "make", made)).isZero();
		assertThat(command.run("keys", "make", made)).isOne();
		assertThat(command.run("keys", "rotate", made)).isZero();
		assertThat(command.run("keys", "rotate", made + ".no")).isOne();
		assertThat(command.run("keys", "eat", made)).isOne();
		assertThat(new Vault(new KeyFile(Path.of(made))).keys()).hasSize(2);
		String secret = Files.readString(Path.of(made)).split("\"value\" : \"")[1].substring(0, 20);
		assertThat(out.toString()).doesNotContain(secret);
	}
}
