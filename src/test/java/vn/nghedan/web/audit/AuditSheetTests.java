package vn.nghedan.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditSheetTests {

	@Test
	void aLineHasItsTimeInVietnamAndItsWords() {
		assertThat(AuditSheet.of(List.of(line("Người Thử")))).startsWith("\ufeff").contains("2026-11-02T09:00+07:00", "Xem", "Người Thử",
				"2026-TG-BHD-000001", "part: 12");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1" })
	void noCellIsAFormula(String name) {
		assertThat(AuditSheet.of(List.of(line(name)))).contains("'" + name.strip());
	}

	private static AuditLineView line(String name) {
		return new AuditLineView(new UUID(0, 0), Instant.parse("2026-11-02T02:00:00Z"), "READ", "Xem", "canbo001", name, "petition",
				"2026-TG-BHD-000001", "TG-BHD", "Phường Thử", null, Map.of("part", "12"));
	}
}
