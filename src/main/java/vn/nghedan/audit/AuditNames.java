package vn.nghedan.audit;

import java.util.Arrays;
import java.util.HexFormat;

import org.springframework.stereotype.Component;

import vn.nghedan.platform.Vault;

/** Names for what an entry may not quote: the same thing has the same name again, and nobody reads the thing from it. */
@Component
public class AuditNames {

	private static final int BYTES = 8;

	private final Vault vault;

	AuditNames(Vault vault) {
		this.vault = vault;
	}

	/** For a username that no account has; people type their password there, too. */
	public String ofUnknown(String username) {
		return named("audit.actor", username);
	}

	/** For the address that a request came from. */
	public String ofAddress(String address) {
		return named("audit.address", address);
	}

	/** For whatever else somebody may have typed. */
	public String ofText(String text) {
		return named("audit.text", text);
	}

	/** The value where it is a code, else a name for it. */
	public String codeOf(String value) {
		return AuditEvent.isCode(value) ? value : ofText(value);
	}

	private String named(String purpose, String value) {
		byte[] hash = vault.index(purpose, value == null ? "" : value);
		return "?" + HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
	}
}
