package vn.nghedan.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Service;

import vn.nghedan.organization.Actor;
import vn.nghedan.platform.SealedSecrets;
import vn.nghedan.platform.Vault;

/**
 * The key with which an official's browser locks what the server does not have yet. It is the same at each sign-on, so
 * that what was kept can be opened again, and differs from everybody else's; former keys open what has waited since then.
 */
@Service
public class DraftKeys {

	private static final String ALGORITHM = "HmacSHA256";
	/** Names what the key is for, so that the same secret can serve another purpose with other keys. */
	private static final String PURPOSE = "draft-key/1/";

	private final Vault vault;
	private final SealedSecrets secrets;

	DraftKeys(Vault vault, SealedSecrets secrets) {
		this.vault = vault;
		this.secrets = secrets;
	}

	/** @return keys of 32 bytes, the one for what is written now first */
	public List<byte[]> of(Actor actor) {
		String purpose = PURPOSE + actor.username();
		List<byte[]> keys = new ArrayList<>(vault.derivations(purpose));
		secrets.find(SealedSecrets.DRAFT_KEY).map(Base64.getDecoder()::decode).ifPresent(secret -> keys.add(former(secret, purpose)));
		return keys;
	}

	/** As it was derived while its secret stood in the database. */
	private static byte[] former(byte[] secret, String purpose) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(secret, ALGORITHM));
			return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
		}
	}
}
