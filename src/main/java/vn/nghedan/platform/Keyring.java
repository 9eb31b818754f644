package vn.nghedan.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tink's keysets for each use, in each of them one key for what is new and former ones for what is there; as text one JSON object. */
record Keyring(Map<Use, KeysetHandle> keysets) {

	/** What keys are for. Proofs and derived keys are kept outside of what can be written anew, so their former keys stay for ever. */
	enum Use {
		SEAL(PredefinedAeadParameters.AES256_GCM, true), INDEX(PredefinedPrfParameters.HMAC_SHA256_PRF, true),
		PROOF(PredefinedMacParameters.HMAC_SHA256_256BITTAG, false), DERIVE(PredefinedPrfParameters.HMAC_SHA256_PRF, false);

		private final Parameters parameters;
		private final boolean renewable;

		Use(Parameters parameters, boolean renewable) {
			this.parameters = parameters;
			this.renewable = renewable;
		}
	}

	private static final ObjectMapper JSON = new ObjectMapper();

	static {
		try {
			TinkConfig.register();
		}
		catch (GeneralSecurityException e) {
			throw new ExceptionInInitializerError(e);
		}
	}

	static Keyring made() {
		Map<Use, KeysetHandle> made = new EnumMap<>(Use.class);
		for (Use use : Use.values()) {
			made.put(use, checked(() -> KeysetHandle.newBuilder().addEntry(fresh(use).makePrimary()).build()));
		}
		return new Keyring(made);
	}

	/** A new key in each keyset for whatever is written from now on; what was written before can still be read. */
	Keyring rotated() {
		return each((use, keyset) -> KeysetHandle.newBuilder(keyset).addEntry(fresh(use).makePrimary()).build());
	}

	/** Without the former keys of what has been written anew. */
	Keyring withoutFormer() {
		return each((use, keyset) -> use.renewable ? onlyPrimary(keyset) : keyset);
	}

	KeysetHandle of(Use use) {
		return keysets.get(use);
	}

	/** Key numbers of this use, the one in force first. They are no secret. */
	List<Integer> ids(Use use) {
		KeysetHandle keyset = of(use);
		int primary = keyset.getPrimary().getId();
		return IntStream.concat(IntStream.of(primary), IntStream.range(0, keyset.size()).map(at -> keyset.getAt(at).getId())
			.filter(id -> id != primary)).boxed().toList();
	}

	String text() {
		Map<String, Object> text = new LinkedHashMap<>();
		keysets.forEach((use, keyset) -> text.put(use.name(), checked(() -> JSON.readTree(
				TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get())))));
		return checked(() -> JSON.writerWithDefaultPrettyPrinter().writeValueAsString(text));
	}

	/** @throws IllegalArgumentException when the text is no keyring; it says nothing of what stands there */
	static Keyring of(String text) {
		try {
			var tree = JSON.readTree(text);
			Map<Use, KeysetHandle> read = new EnumMap<>(Use.class);
			for (Use use : Use.values()) {
				read.put(use, TinkJsonProtoKeysetFormat.parseKeyset(tree.required(use.name()).toString(), InsecureSecretKeyAccess.get()));
			}
			return new Keyring(read);
		}
		catch (IOException | GeneralSecurityException | RuntimeException e) {
			throw new IllegalArgumentException("no keyring");
		}
	}

	/** Secrets do not get into a log by way of a record. */
	@Override
	public String toString() {
		return "Keyring";
	}

	private static KeysetHandle.Builder.Entry fresh(Use use) {
		return KeysetHandle.generateEntryFromParameters(use.parameters).withRandomId();
	}

	private static KeysetHandle onlyPrimary(KeysetHandle keyset) throws GeneralSecurityException {
		return KeysetHandle.newBuilder().addEntry(KeysetHandle.importKey(keyset.getPrimary().getKey())
			.withFixedId(keyset.getPrimary().getId()).makePrimary()).build();
	}

	private Keyring each(Change change) {
		Map<Use, KeysetHandle> changed = new EnumMap<>(Use.class);
		keysets.forEach((use, keyset) -> changed.put(use, checked(() -> change.of(use, keyset))));
		return new Keyring(changed);
	}

	private static <T> T checked(Step<T> step) {
		try {
			return step.result();
		}
		catch (GeneralSecurityException | IOException e) {
			throw new IllegalStateException("The keys cannot be handled", e);
		}
	}

	private interface Change {

		KeysetHandle of(Use use, KeysetHandle keyset) throws GeneralSecurityException;
	}

	private interface Step<T> {

		T result() throws GeneralSecurityException, IOException;
	}
}
