package vn.nghedan.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nghedan.meeting.MeetingDiary;
import vn.nghedan.web.CaseTasks.OpenTask;

/** Tells people that a meeting is not written down yet, and notes with the meeting that they were told. */
@Component
public class MeetingReminders {

	private static final String HOLD = "userTask_holdMeeting";

	private final EngineCaseTasks tasks;
	private final MeetingHolders holders;
	private final MeetingDiary diary;
	private final Notices notices;

	MeetingReminders(EngineCaseTasks tasks, MeetingHolders holders, MeetingDiary diary, Notices notices) {
		this.tasks = tasks;
		this.holders = holders;
		this.diary = diary;
		this.notices = notices;
	}

	/** Whoever has the step, which may be somebody else than the official in charge. */
	public void remindOfficial(String code) {
		String named = holders.liaison(code);
		List<String> people = tasks.of(code).stream().filter(task -> task.step().equals(HOLD)).map(OpenTask::assignee)
				.map(assignee -> assignee == null ? named : assignee).filter(someone -> someone != null).toList();
		tell(code, "MEETING_RECORD", "OFFICIAL_REMINDED", people.isEmpty() ? holders.secretaries(code) : people);
	}

	public void tellSecretary(String code) {
		tell(code, "MEETING_LATE", "SECRETARY_TOLD", holders.secretaries(code));
	}

	private void tell(String code, String notice, String change, List<String> people) {
		for (String person : people) {
			notices.told(code, notice, person);
			diary.noteReminder(code, change, person);
		}
	}
}
