package vn.nghedan.meeting;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.nghedan.platform.VietnamTime;

/** Two nodes that open the meetings that are near at the same time. */
class OpenNearTests {

	private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

	private final Meetings meetings = mock(Meetings.class);
	private final MeetingOpening opening = mock(MeetingOpening.class);
	private final MeetingSettings settings = mock(MeetingSettings.class);
	private final MeetingSchedule schedule = new MeetingSchedule(null, null, null, null, meetings, opening, null, null, null, settings, null,
			Clock.fixed(NOW, VietnamTime.ZONE));

	@Test
	void whatAnotherNodeHasOpenedBeforeTheLockWasOursIsNotOpenedAgain() {
		Meeting taken = meeting("M-2026-000001");
		Meeting cancelled = meeting("M-2026-000002");
		Meeting near = meeting("M-2026-000003");
		taken.open(NOW);
		cancelled.cancel("Bão số 1");
		when(meetings.toOpen(any(), anyInt())).thenReturn(List.of(taken.code(), cancelled.code(), near.code(), "M-2026-000004"));
		when(meetings.lock("M-2026-000004")).thenReturn(Optional.empty());

		schedule.openNear(10);

		verify(opening, never()).open(taken, NOW);
		verify(opening, never()).open(cancelled, NOW);
		verify(opening).open(near, NOW);
	}

	private Meeting meeting(String code) {
		Meeting meeting = new Meeting(code, "TG-BHD", new MeetingPlan("TG-BHD-45C", null, MeetingType.GROUP_MEETING, NOW, "Nhà sinh hoạt", "canbo013"));
		when(meetings.lock(code)).thenReturn(Optional.of(meeting));
		return meeting;
	}
}
