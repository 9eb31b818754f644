package vn.nghedan.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;

/**
 * The key with which an official's browser locks what the server does not have yet. It is the same at each sign-on, so
 * that what was kept can be opened again, and differs from everybody else's.
 */
@Service
@Transactional(readOnly = true)
public class DraftKeys {

	private static final String ALGORITHM = "HmacSHA256";
	/** Names what the key is for, so that the same secret can serve another purpose with other keys. */
	private static final String PURPOSE = "draft-key/1/";

	private final JdbcClient db;

	DraftKeys(JdbcClient db) {
		this.db = db;
	}

	/** @return 32 bytes */
	public byte[] of(Actor actor) {
		byte[] secret = db.sql("select secret from nghedan.draft_key_secret").query(byte[].class).single();
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(secret, ALGORITHM));
			return mac.doFinal((PURPOSE + actor.username()).getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
		}
	}
}
