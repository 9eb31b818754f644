package vn.nghedan.petition;

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

	CaptureKeys(JdbcClient jdbc, Petitions petitions) {
		this.jdbc = jdbc;
		this.petitions = petitions;
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
		known.ifPresent(petition -> requireSame(petition, key.sealed(opinion), stamp));
		return known;
	}

	boolean isKnown(UUID key) {
		return key != null && petitions.existsByCaptureKeyKey(key);
	}

	private static void requireSame(Petition petition, CaptureKey sent, Stamp stamp) {
		if (!petition.captureKey.equals(sent) || !petition.origin().capturedBy().equals(stamp.username())) {
			throw Refusal.conflict("petition.capture-key-used");
		}
	}
}
