package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.nghedan.calendar.AlarmKind;

class AlarmsRaisedTests {

	private static final Instant DUE = Instant.parse("2026-11-11T16:59:59Z");
	private static final Instant LATER = DUE.plusSeconds(86_400);

	private final AlarmsRaised raised = new AlarmsRaised();

	@Test
	void anAlarmIsAnotherOneOnAnotherDateAtAnotherLevelAndOfAnotherClock() {
		raised.add(1L, AlarmKind.ESCALATION, 2, DUE);
		assertThat(raised.awaits(alarm(1, 2, DUE, DUE))).isFalse();
		assertThat(raised.awaits(alarm(1, 2, LATER, LATER))).isTrue();
		assertThat(raised.awaits(alarm(1, 3, DUE, DUE))).isTrue();
		assertThat(raised.awaits(alarm(2, 2, DUE, DUE))).isTrue();
	}

	@Test
	void anAlarmThatWasRaisedIsNotRaisedAgainForADateThatCameBack() {
		raised.add(1L, AlarmKind.ESCALATION, 2, DUE);
		raised.add(1L, AlarmKind.ESCALATION, 2, LATER);
		assertThat(raised.awaits(alarm(1, 2, DUE, DUE))).isFalse();
	}

	@Test
	void whatWasRaisedBeforeTheUpgradeCountsAsLongAsTheDateIsTheSame() {
		raised.carry(1L, DUE, DUE.plusSeconds(60));
		assertThat(raised.awaits(alarm(1, 1, DUE, DUE))).isFalse();
		assertThat(raised.awaits(alarm(1, 2, LATER, DUE))).as("after what was raised").isTrue();
		assertThat(raised.awaits(alarm(1, 1, DUE, LATER))).as("the date has moved since").isTrue();
		assertThat(raised.awaits(alarm(2, 1, DUE, DUE))).isTrue();
	}

	private static Alarm alarm(long clock, int level, Instant at, Instant due) {
		return new Alarm(AlarmKind.ESCALATION, "D09", "2026-TG-BHD-000001", level, at, due, clock, "TG-BHD");
	}
}
