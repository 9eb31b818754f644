package vn.nghedan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;

class MeetingTests {

	private static final Instant EVENING = Instant.parse("2026-03-06T12:30:00Z");
	private static final Stamp AFTER = new Stamp(new Actor("canbo013"), EVENING.plusSeconds(7200));

	private final Meeting meeting = new Meeting("M-2026-000001", "TG-BHD", new MeetingPlan("TG-BHD-45C", null,
			MeetingType.GROUP_MEETING, EVENING, "Nhà sinh hoạt cộng đồng", "canbo013"));

	@Test
	void silenceIsNoReport() {
		assertThatThrownBy(() -> meeting.hold(new Held(40, EVENING, false), 0, AFTER)).hasMessageContaining("Không có ý kiến");
		meeting.hold(new Held(40, EVENING, true), 0, AFTER);
		assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
	}

	@Test
	void whoWasThereBeforeItWasPostponedIsNotThereOnTheNewDay() {
		meeting.checkIn(EVENING, AFTER.at(), "canbo013", true);
		meeting.postpone(EVENING.plusSeconds(7 * 86400), null, "Không ai đến");
		assertThat(meeting.attendance().checkedInAt()).isNull();
		assertThat(meeting.attendance().attendedBy()).isNull();
		assertThat(meeting.attendance().chairPresent()).isFalse();
		meeting.checkIn(EVENING.plusSeconds(7 * 86400), EVENING.plusSeconds(8 * 86400), "canbo014", false);
		assertThat(meeting.attendance().attendedBy()).isEqualTo("canbo014");
	}

	@Test
	void aClockThatIsAlittleAheadIsTakenAsNow() {
		assertThatThrownBy(() -> meeting.checkIn(EVENING.plusSeconds(301), EVENING, "canbo013", false)).isInstanceOf(Refusal.class);
		meeting.checkIn(EVENING.plusSeconds(2), EVENING, "canbo013", false);
		assertThat(meeting.attendance().checkedInAt()).isEqualTo(EVENING);
	}

	@Test
	void aNilReportWithOpinionsIsRefused() {
		assertThatThrownBy(() -> meeting.hold(new Held(40, EVENING, true), 3, AFTER)).hasMessageContaining("3");
	}

	@Test
	void isRecordedOnceAndAfterItBegan() {
		assertThatThrownBy(() -> meeting.hold(new Held(40, AFTER.at().plusSeconds(301), false), 3, AFTER)).isInstanceOf(Refusal.class);
		meeting.hold(new Held(40, EVENING, false), 3, AFTER);
		assertThatThrownBy(() -> meeting.hold(new Held(41, EVENING, false), 3, AFTER)).isInstanceOfSatisfying(Refusal.class,
				refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
	}
}
