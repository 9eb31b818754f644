package vn.nghedan.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Outcome;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;

class ResponseTests {

	private final Response draft = new Response("2026-TG-BHD-000001", 1, 7, Outcome.RESOLVED, null, by("canbo032"));

	@Test
	void isApprovedBySomebodyElse() {
		assertThatThrownBy(() -> draft.approve(7, by("canbo032"))).isInstanceOfSatisfying(Refusal.class,
				refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
		draft.approve(7, by("canbo028"));
		assertThat(draft.approvedBy()).isEqualTo("canbo028");
	}

	@Test
	void isNotApprovedAfterItWasReturned() {
		draft.giveBack("Viết dễ hiểu hơn");
		assertThatThrownBy(() -> draft.approve(7, by("canbo028"))).isInstanceOf(Refusal.class);
	}

	@Test
	void isNotApprovedWithAnotherTextThanWasDrafted() {
		assertThatThrownBy(() -> draft.approve(8, by("canbo028"))).hasMessageContaining("trình lại");
	}

	@Test
	void isReturnedWithAReason() {
		assertThatThrownBy(() -> draft.giveBack(" ")).isInstanceOf(Refusal.class);
	}

	private static Stamp by(String username) {
		return new Stamp(new Actor(username), Instant.parse("2026-03-02T01:00:00Z"));
	}
}
