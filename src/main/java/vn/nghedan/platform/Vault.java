package vn.nghedan.platform;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals and opens personal data with keys outside the database, and makes of the same keys what can be looked for without
 * being read, what proves that nothing was changed, and further keys. A changed key file is noticed within seconds, at once
 * when something was sealed with a key that this node does not know yet.
 */
public class Vault {

	private static final Logger LOG = LoggerFactory.getLogger(Vault.class);
	private static final int INDEX_BYTES = 16;
	private static final int KEY_BYTES = 32;
	private static final int MARK_BYTES = 5;
	private static final long LOOK_AGAIN = TimeUnit.SECONDS.toNanos(5);

	private final KeyFile file;
	private volatile InForce now;
	private volatile long looked;

	/** What one reading of the file gives. */
	private record InForce(Keyring keys, FileTime changed, Aead seal, PrfSet index, Mac proof, PrfSet derive) {
	}

	Vault(KeyFile file) {
		this.file = file;
		load();
	}

	/** @param context where it stands, table.column:row; nothing sealed for one place opens at another. {@code null} stays null */
	public byte[] seal(String text, String context) {
		return text == null ? null : done(() -> inForce().seal().encrypt(bytes(text), bytes(context)));
	}

	/** @throws IllegalStateException when it was changed, belongs elsewhere, or its key is gone */
	public String open(byte[] sealed, String context) {
		if (sealed == null) {
			return null;
		}
		try {
			return new String(inForce().seal().decrypt(sealed, bytes(context)), StandardCharsets.UTF_8);
		}
		catch (GeneralSecurityException unknownKeyMaybe) {
			loadIfSound();
			return new String(done(() -> now.seal().decrypt(sealed, bytes(context))), StandardCharsets.UTF_8);
		}
	}

	/** With which bytes everything begins that is sealed by the key in force; what begins otherwise waits for a new seal. */
	public byte[] mark() {
		return ByteBuffer.allocate(MARK_BYTES).put((byte) 1).putInt(inForce().keys().of(Keyring.Use.SEAL).getPrimary().getId()).array();
	}

	/** Whether it was sealed by the key in force; so is what is not there. */
	public boolean isCurrent(byte[] sealed) {
		return sealed == null || Arrays.equals(Arrays.copyOf(sealed, MARK_BYTES), mark());
	}

	/** 16 bytes by which equal values are found, for one purpose and by the key in force; {@code null} of null. */
	public byte[] index(String purpose, String normalised) {
		return normalised == null ? null : done(() -> inForce().index().computePrimary(labelled(purpose, normalised), INDEX_BYTES));
	}

	/** The same by every key that rows may have been indexed by, for questions while keys change. */
	public List<byte[]> indexes(String purpose, String normalised) {
		return normalised == null ? List.of() : all(inForce().index(), labelled(purpose, normalised), INDEX_BYTES);
	}

	public byte[] mac(byte[] data) {
		return done(() -> inForce().proof().computeMac(data));
	}

	/** Whether the proof was made here, by whichever key, of just this. */
	public boolean verify(byte[] data, byte[] mac) {
		if (proves(inForce(), data, mac)) {
			return true;
		}
		loadIfSound();
		return proves(now, data, mac);
	}

	/** A key of 32 bytes for a purpose of its own. */
	public byte[] derive(String purpose) {
		return done(() -> inForce().derive().computePrimary(bytes(purpose), KEY_BYTES));
	}

	/** The key for this purpose and, after it, those it had before the keys were changed. */
	public List<byte[]> derivations(String purpose) {
		byte[] first = derive(purpose);
		List<byte[]> all = all(inForce().derive(), bytes(purpose), KEY_BYTES);
		return Stream.concat(Stream.of(first), all.stream().filter(each -> !Arrays.equals(each, first))).toList();
	}

	/** Numbers of the keys that seal, the one in force first. */
	public List<String> keys() {
		return inForce().keys().ids(Keyring.Use.SEAL).stream().map(Integer::toUnsignedString).toList();
	}

	/** Whether this node may replace the file; else whoever runs the machine does. */
	public boolean isWritable() {
		return file.isWritable();
	}

	/** From now on new keys; what is sealed can still be opened, and is to be sealed anew. */
	public synchronized void rotate() {
		file.write(file.read().rotated());
		load();
	}

	/** Forgets former keys for ever. Whoever asks has made sure that nothing is sealed or indexed by them. */
	public synchronized void forgetFormerKeys() {
		file.write(file.read().withoutFormer());
		load();
	}

	private InForce inForce() {
		if (System.nanoTime() - looked > LOOK_AGAIN) {
			looked = System.nanoTime();
			FileTime changed = file.changed();
			if (changed != null && !changed.equals(now.changed())) {
				loadIfSound();
			}
		}
		return now;
	}

	/** Who works with good keys goes on with them, whatever somebody does to the file. */
	private void loadIfSound() {
		try {
			load();
		}
		catch (KeysMissing e) {
			LOG.error("The changed file with the keys is no good, the former keys stay in force: {}", e.getMessage());
		}
	}

	private synchronized void load() {
		FileTime changed = file.changed();
		Keyring keys = file.read();
		now = new InForce(keys, changed, primitive(keys, Keyring.Use.SEAL, Aead.class), primitive(keys, Keyring.Use.INDEX, PrfSet.class),
				primitive(keys, Keyring.Use.PROOF, Mac.class), primitive(keys, Keyring.Use.DERIVE, PrfSet.class));
		looked = System.nanoTime();
	}

	private static boolean proves(InForce keys, byte[] data, byte[] mac) {
		try {
			keys.proof().verifyMac(mac, data);
			return true;
		}
		catch (GeneralSecurityException notByThese) {
			return false;
		}
	}

	private static <P> P primitive(Keyring keys, Keyring.Use use, Class<P> type) {
		KeysetHandle keyset = keys.of(use);
		return done(() -> keyset.getPrimitive(RegistryConfiguration.get(), type));
	}

	private static List<byte[]> all(PrfSet prfs, byte[] input, int length) {
		return done(prfs::getPrfs).values().stream().map(each -> done(() -> each.compute(input, length))).toList();
	}

	private static byte[] labelled(String purpose, String text) {
		return bytes(purpose + '\0' + text);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static <T> T done(Step<T> step) {
		try {
			return step.result();
		}
		catch (GeneralSecurityException e) {
			throw new IllegalStateException("What is sealed cannot be handled with these keys");
		}
	}

	private interface Step<T> {

		T result() throws GeneralSecurityException;
	}
}
