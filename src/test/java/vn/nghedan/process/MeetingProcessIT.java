package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.TestCase;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.MeetingStatus;
import vn.nghedan.platform.Refusal;

/** The way through {@code meeting}. */
class MeetingProcessIT extends ProcessTest {

	@Autowired
	MeetingRoom meetings;

	@Test
	void aMeetingWithOpinionsIsHeld() {
		TestCase meeting = cases.meeting();
		assertThat(meeting.task("userTask_holdMeeting").assignee())
				.isEqualTo(meetings.get(meeting.key()).liaisonUsername());
		assertThat(meeting.task("userTask_holdMeeting").due()).isNotNull();
		evening();
		TestCase petition = cases.capturedAt(meeting);

		holds(meeting, false);

		assertThat(meetings.get(meeting.key()).status()).isEqualTo(MeetingStatus.HELD);
		assertThat(meeting.path("meeting")).contains("endEvent_held");
		assertThat(petition.steps()).containsExactly("userTask_register");
	}

	@Test
	void aMeetingWithoutOpinionsIsSaidToBeSo() {
		TestCase meeting = cases.meeting();
		evening();
		assertThatThrownBy(() -> holds(meeting, false)).isInstanceOf(Refusal.class);
		assertThat(meeting.steps()).containsExactly("userTask_holdMeeting");

		holds(meeting, true);

		assertThat(meetings.get(meeting.key()).status()).isEqualTo(MeetingStatus.HELD);
	}

	private void evening() {
		clock.moveTo(clock.instant().plusSeconds(12 * 3600));
	}

	private static void holds(TestCase meeting, boolean nilReport) {
		meeting.does("userTask_holdMeeting", "residentsPresent", 45, "startedAt", "2026-11-02T12:30+00:00", "nilReport",
				nilReport);
	}
}
