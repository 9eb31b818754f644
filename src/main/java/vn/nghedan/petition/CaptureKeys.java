package vn.nghedan.petition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.platform.Refusal;

/** Knows which opinions have come already. */
@Component
class CaptureKeys {

	private final JdbcClient jdbc;
	private final Petitions petitions;
	private final CaptureProofs proofs;

	CaptureKeys(JdbcClient jdbc, Petitions petitions, CaptureProofs proofs) {
		this.jdbc = jdbc;
		this.petitions = petitions;
		this.proofs = proofs;
	}

	/** The petition that this opinion became when it came before; of two that come at once the second one waits. */
	Optional<Petition> known(Opinion opinion, Stamp stamp) {
		CaptureKey key = opinion.key();
		if (!opinion.isKeyed()) {
			return Optional.empty();
		}
		jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 72))").param("key", key.key().toString())
			.query(rows -> {});
		Optional<Petition> known = petitions.findByCaptureKeyKey(key.key());
		known.ifPresent(petition -> requireSame(petition, opinion, stamp));
		if (known.isEmpty() && isOfStub(key)) {
			throw new Refusal(Refusal.Kind.GONE, "petition.gone");
		}
		return known;
	}

	boolean isKnown(UUID key) {
		return key != null && petitions.existsByCaptureKeyKey(key);
	}

	List<UUID> of(UUID bare) {
		return proofs.keys(bare);
	}

	CaptureKey sealed(Opinion opinion) {
		return new CaptureKey(opinion.key().key(), opinion.key().speech(), proofs.of(opinion));
	}

	/** It was recognised as a denunciation since, and is not to come back. */
	private boolean isOfStub(CaptureKey key) {
		return jdbc.sql("select exists (select from nghedan.denunciation_stub where key = :key)").param("key", key.key())
			.query(Boolean.class).single();
	}

	private void requireSame(Petition petition, Opinion opinion, Stamp stamp) {
		CaptureKey kept = petition.captureKey;
		if (!Objects.equals(kept.speech(), opinion.key().speech()) || !proofs.holds(kept.digest(), opinion)
				|| !petition.origin().capturedBy().equals(stamp.username())) {
			throw Refusal.conflict("petition.capture-key-used");
		}
	}
}
