package vn.nghedan.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;

class DossierTests {

	private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
	private static final Stamp CHAIR = new Stamp(new Actor("canbo005"), NOW);

	private final Dossier dossier = new Dossier("HS-2026-000001", "TG", "HM-SXD", NOW);

	@Test
	void isSentOnlyAfterItWasSigned() {
		assertThatThrownBy(() -> dossier.send("318/UBND-VP", 2026, CHAIR)).hasMessageContaining("Chờ ký");
		dossier.sign(CHAIR);
		dossier.send("318/UBND-VP", 2026, CHAIR);
		assertThat(dossier.status()).isEqualTo(DossierStatus.SENT);
	}

	@Test
	void needsALetterNumber() {
		dossier.sign(CHAIR);
		assertThatThrownBy(() -> dossier.send(" ", 2026, CHAIR)).isInstanceOf(Refusal.class);
	}

	@Test
	void isNotEmptiedOnceItIsSent() {
		dossier.sign(CHAIR);
		dossier.send("318/UBND-VP", 2026, CHAIR);
		assertThatThrownBy(dossier::empty).isInstanceOfSatisfying(Refusal.class,
				refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
	}
}
