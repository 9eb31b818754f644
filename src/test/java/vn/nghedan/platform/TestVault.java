package vn.nghedan.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Keys of their own for tests without an application. */
public final class TestVault {

	private static final Vault VAULT = made();

	private TestVault() {
	}

	public static Vault vault() {
		return VAULT;
	}

	private static Vault made() {
		try {
			KeyFile file = new KeyFile(Files.createTempDirectory("nghedan-keys").resolve("keys.json"));
			file.write(Keyring.made());
			return new Vault(file);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
