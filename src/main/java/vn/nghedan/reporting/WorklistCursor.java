package vn.nghedan.reporting;

import java.util.Base64;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.Vault;

/**
 * Where a page ended. It may hold how a petition begins, and an address is written into logs and histories: so it travels
 * sealed.
 *
 * @param key by what was sorted, as the database writes it
 */
record WorklistCursor(String key, String task) {

	private static final String PLACE = "worklist.cursor";

	static WorklistCursor of(String sealed, Vault vault) {
		if (sealed == null || sealed.isBlank()) {
			return null;
		}
		try {
			String opened = vault.open(Base64.getUrlDecoder().decode(sealed), PLACE);
			int split = opened.indexOf('\n');
			return new WorklistCursor(opened.substring(split + 1), opened.substring(0, split));
		}
		catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
			throw new Refusal("petition.cursor");
		}
	}

	String sealed(Vault vault) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(vault.seal(task + "\n" + key, PLACE));
	}

	/** Without the key, which somebody may have said. */
	@Override
	public String toString() {
		return "WorklistCursor[" + task + "]";
	}
}
