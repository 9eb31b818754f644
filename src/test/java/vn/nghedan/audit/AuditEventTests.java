package vn.nghedan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.nghedan.organization.Actor;

class AuditEventTests {

	private static final AuditEvent EVENT = AuditEvent.of(AuditAction.UNMASKED, new Actor("canbo001"));

	@Test
	void anEntryIsMadeInOneLine() {
		AuditEvent event = EVENT.on("petition", "2026-TG-BHD-000001").in("TG-BHD").purpose("RELAY").fact("fields", 2);

		assertThat(event.subject()).isEqualTo("2026-TG-BHD-000001");
		assertThat(event.facts()).containsEntry("fields", "2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nguyễn Văn A", "Le Van B", "12 Trần Phú", "<b>", "", "a\nb", "\u0000" })
	void whatPeopleWroteDoesNotFitIn(String text) {
		assertThatThrownBy(() -> EVENT.fact("what", text)).isInstanceOf(IllegalArgumentException.class)
				.hasMessageNotContaining(text.isEmpty() ? "\"\"" : text);
		assertThatThrownBy(() -> EVENT.on("petition", text)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> EVENT.purpose(text)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> AuditEvent.of(AuditAction.READ, text)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void aSubjectHasAKind() {
		assertThatThrownBy(() -> new AuditEvent(AuditAction.READ, "canbo001", null, "1", null, null, java.util.Map.of()))
				.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void idsAreInTheOrderOfTime() {
		TimeOrderedIds ids = new TimeOrderedIds(Clock.fixed(Instant.parse("2026-11-02T01:00:00.123Z"), ZoneOffset.UTC));
		List<UUID> made = Stream.generate(ids::next).limit(40_000).toList();

		assertThat(made.stream().map(UUID::toString)).isSorted().doesNotHaveDuplicates();
		assertThat(made).allMatch(id -> id.version() == 7 && id.variant() == 2);
		assertThat(TimeOrderedIds.first(Instant.parse("2026-11-02T01:00:00.123Z")).toString()).isLessThan(made.get(0).toString());
		assertThat(TimeOrderedIds.first(Instant.parse("2026-11-02T01:00:00.124Z")).toString()).isGreaterThan(made.get(39_999).toString());
	}
}
