package vn.nghedan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import vn.nghedan.platform.MovableClock;

class EngineTimeTests {

	@Test
	void followsTheClockWhenItIsMovedAndWhenItIsLetGo() {
		MovableClock clock = new MovableClock();
		new EngineTime(clock);
		clock.moveTo(Instant.parse("2026-02-03T04:05:06Z"));
		assertThat(ClockUtil.getCurrentTime()).isEqualTo(Instant.parse("2026-02-03T04:05:06Z"));
		clock.followSystem();
		assertThat(ClockUtil.getCurrentTime()).isCloseTo(clock.instant(), 60_000);
	}
}
