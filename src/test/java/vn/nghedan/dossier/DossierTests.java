package vn.nghedan.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;

class DossierTests {

	private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
	private static final Stamp LIAISON = new Stamp(new Actor("canbo009"), NOW);
	private static final Stamp CHAIR = new Stamp(new Actor("canbo005"), NOW);

	private final Dossier dossier = new Dossier("HS-2026-000001", "TG", "HM-SXD", false, NOW);

	@Test
	void isSentOnlyAfterItWasClosedPreparedSignedAndNumbered() {
		assertThatThrownBy(() -> dossier.prepare(LIAISON)).hasMessageContaining("Đang tập hợp");
		dossier.close(LIAISON);
		assertThatThrownBy(() -> dossier.sign(CHAIR)).hasMessageContaining("Đã khóa");
		dossier.prepare(LIAISON);
		assertThatThrownBy(() -> dossier.number(letter())).isInstanceOf(Refusal.class);
		dossier.sign(CHAIR);
		assertThatThrownBy(() -> dossier.send(LIAISON)).as("without a number").isInstanceOf(Refusal.class);
		dossier.number(letter());
		dossier.send(LIAISON);
		assertThat(dossier.status()).isEqualTo(DossierStatus.SENT);
		assertThat(dossier.letterNumber()).isEqualTo("318/UBND-VP");
	}

	@Test
	void hasOneNumberForEver() {
		signed();
		dossier.number(letter());
		assertThatThrownBy(() -> dossier.number(letter())).isInstanceOf(Refusal.class);
		dossier.cancel("Sai nơi nhận", LIAISON);
		assertThat(dossier.status()).isEqualTo(DossierStatus.VOID);
		assertThat(dossier.letterNumber()).isEqualTo("318/UBND-VP");
	}

	@Test
	void whatTheChairGivesBackIsPreparedAnew() {
		dossier.close(LIAISON);
		dossier.prepare(LIAISON);
		assertThatThrownBy(() -> dossier.giveBack(" ")).isInstanceOf(Refusal.class);
		dossier.giveBack("Bổ sung căn cứ");
		assertThat(dossier.returnReason()).isEqualTo("Bổ sung căn cứ");
		dossier.prepare(LIAISON);
		assertThat(dossier.returnReason()).isNull();
	}

	@Test
	void isCalledBackOnlyOnceItTakesNothingMore() {
		assertThatThrownBy(() -> dossier.cancel("Nhầm", LIAISON)).isInstanceOf(Refusal.class);
		dossier.close(LIAISON);
		dossier.cancel("Nhầm", LIAISON);
		assertThatThrownBy(() -> dossier.cancel("Nhầm", LIAISON)).isInstanceOf(Refusal.class);
	}

	@Test
	void isNotEmptiedOnceItIsSent() {
		signed();
		dossier.number(letter());
		dossier.send(LIAISON);
		assertThatThrownBy(() -> dossier.empty(LIAISON)).isInstanceOfSatisfying(Refusal.class,
				refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
	}

	@Test
	void aNumberThatIsVoidKeepsItsFirstReason() {
		Letter letter = letter();
		letter.cancel("Sai nơi nhận", CHAIR);
		letter.cancel("Nhầm", CHAIR);
		assertThat(letter.state()).isEqualTo(Letter.State.VOID);
		assertThat(letter.voidReason()).isEqualTo("Sai nơi nhận");
	}

	private void signed() {
		dossier.close(LIAISON);
		dossier.prepare(LIAISON);
		dossier.sign(CHAIR);
	}

	private static Letter letter() {
		return new Letter(new LetterNumber("TG", 2026, 318, "318/UBND-VP"), LetterKind.COVER, 0, "HS-2026-000001",
				List.of("2026-TG-BHD-000001"), LIAISON);
	}
}
