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
		assertThatThrownBy(() -> meeting.hold(40, EVENING, false, 0, AFTER)).hasMessageContaining("Không có ý kiến");
		meeting.hold(40, EVENING, true, 0, AFTER);
		assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
	}

	@Test
	void aNilReportWithOpinionsIsRefused() {
		assertThatThrownBy(() -> meeting.hold(40, EVENING, true, 3, AFTER)).hasMessageContaining("3");
	}

	@Test
	void isRecordedOnceAndAfterItBegan() {
		assertThatThrownBy(() -> meeting.hold(40, AFTER.at().plusSeconds(1), false, 3, AFTER)).isInstanceOf(Refusal.class);
		meeting.hold(40, EVENING, false, 3, AFTER);
		assertThatThrownBy(() -> meeting.hold(41, EVENING, false, 3, AFTER)).isInstanceOfSatisfying(Refusal.class,
				refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
	}
}
