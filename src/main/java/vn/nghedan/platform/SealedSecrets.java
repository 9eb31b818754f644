package vn.nghedan.platform;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the installation itself keeps sealed in the database; one of these tells at the start whether the keys are the right ones. */
@Component
public class SealedSecrets implements SmartInitializingSingleton {

	/** Known text. */
	public static final String CHECK = "check";
	/** What keys of unsent drafts were derived from before the keys had a file. */
	public static final String DRAFT_KEY = "draft-key";

	private final JdbcClient jdbc;
	private final Vault vault;

	SealedSecrets(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	/** Where a secret stands, so that it opens nowhere else. */
	public static String place(String name) {
		return "sealed_secret.sealed:" + name;
	}

	public Optional<String> find(String name) {
		return jdbc.sql("select sealed from nghedan.sealed_secret where name = :name").param("name", name).query(byte[].class).optional()
			.map(sealed -> vault.open(sealed, place(name)));
	}

	/** Seals by the key in force what is not. */
	public void renew() {
		List<String> names = jdbc.sql("select name from nghedan.sealed_secret where substring(sealed from 1 for 5) <> :mark")
			.param("mark", vault.mark()).query(String.class).list();
		names.forEach(name -> jdbc.sql("update nghedan.sealed_secret set sealed = :sealed where name = :name").param("name", name)
			.param("sealed", vault.seal(find(name).orElseThrow(), place(name))).update());
	}

	/** With keys of another installation nothing could be read, and what is written would be lost with theirs. */
	@Override
	public void afterSingletonsInstantiated() {
		try {
			find(CHECK);
		}
		catch (IllegalStateException e) {
			throw new KeysMissing("The database was sealed with other keys than those in the file.");
		}
	}
}
