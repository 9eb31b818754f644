package vn.nghedan.process.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import vn.nghedan.platform.MovableClock;

/** Moves the engine's clock with ours, so that replayed cases have their tasks and history on the days they happened. */
@Component
class EngineTime {

	EngineTime(MovableClock clock) {
		clock.follow(EngineTime::follow);
	}

	private static void follow(Instant moment) {
		if (moment == null)
			ClockUtil.reset();
		else
			ClockUtil.setCurrentTime(Date.from(moment));
	}
}
