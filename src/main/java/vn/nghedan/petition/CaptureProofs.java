package vn.nghedan.petition;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.nghedan.platform.Vault;

/**
 * Proves that an opinion that comes again is the same: only who has the keys can make such a proof. A bare hash of a text that
 * stands beside it and of a telephone number would tell the number to whoever tries them all.
 */
@Component
class CaptureProofs {

	private final Vault vault;

	CaptureProofs(Vault vault) {
		this.vault = vault;
	}

	String of(Opinion opinion) {
		return of(sha256(opinion));
	}

	/** @param digest SHA-256 of what was sent; former versions kept this one bare */
	String of(byte[] digest) {
		return HexFormat.of().formatHex(vault.mac(digest));
	}

	/**
	 * The key of an opinion that brings none of its own, by what was said and who said it; with the former ones, which stand on
	 * opinions that came before the keys were changed.
	 */
	List<UUID> keys(UUID bare) {
		return vault.derivations("opinion/" + bare).stream().map(ByteBuffer::wrap).map(key -> new UUID(key.getLong(), key.getLong())).toList();
	}

	boolean holds(String proof, Opinion opinion) {
		return vault.verify(sha256(opinion), HexFormat.of().parseHex(proof));
	}

	private static byte[] sha256(Opinion opinion) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(CaptureKey.sent(opinion));
		}
		catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}
