package vn.nghedan.web.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.meeting.Meeting;
import vn.nghedan.meeting.MeetingRecord;
import vn.nghedan.meeting.RecordDesk;
import vn.nghedan.meeting.RecordDraft;
import vn.nghedan.meeting.RecordState;
import vn.nghedan.organization.Actor;
import vn.nghedan.web.CaseTasks;
import vn.nghedan.web.MeetingRight;
import vn.nghedan.web.Names;

/** The record of a meeting from outside, each after asking whether it is this official's business. */
@Component
@Transactional
class RecordOffice {

	private static final String STEP = "userTask_holdMeeting";

	private final RecordDesk records;
	private final MeetingRight right;
	private final CaseTasks tasks;
	private final Names names;

	RecordOffice(RecordDesk records, MeetingRight right, CaseTasks tasks, Names names) {
		this.records = records;
		this.right = right;
		this.tasks = tasks;
		this.names = names;
	}

	@Transactional(readOnly = true)
	public RecordView of(String code, Actor actor) {
		Meeting meeting = right.see(code, actor);
		return view(records.of(code, actor), right.mayHold(meeting, actor), actor);
	}

	public RecordView write(String code, RecordDraft draft, int version, boolean sure, Actor actor) {
		right.requireHold(code, actor);
		return view(records.write(code, draft, version, sure, actor), true, actor);
	}

	public RecordView readBack(String code, Actor actor) {
		right.requireHold(code, actor);
		return view(records.readBack(code, actor), true, actor);
	}

	public RecordView attachScan(String code, String fileName, byte[] bytes, Actor actor) {
		right.requireHold(code, actor);
		return view(records.attachScan(code, fileName, bytes, actor), true, actor);
	}

	public RecordView add(String code, String text, boolean sure, Actor actor) {
		right.requireHold(code, actor);
		records.add(code, text, sure, actor);
		return view(records.of(code, actor), true, actor);
	}

	/** Completes the step as a form would; a record that is finished already stays so. */
	public RecordView finish(String code, Map<String, Object> answers, Actor actor) {
		right.requireHold(code, actor);
		if (records.of(code, actor).state() != RecordState.FINISHED) {
			tasks.complete(code, STEP, new HashMap<>(answers), actor);
		}
		return view(records.of(code, actor), true, actor);
	}

	private RecordView view(MeetingRecord record, boolean editable, Actor reader) {
		String code = record.meetingCode();
		RecordDraft draft = record.draft();
		List<RecordView.Missing> missing = records.missing(code, reader).stream()
				.map(gap -> new RecordView.Missing(gap.code(), gap.text(LocaleContextHolder.getLocale()))).toList();
		List<RecordView.Addition> additions = records.additions(code).stream()
				.map(each -> new RecordView.Addition(each.text(), names.official(each.by()), each.at())).toList();
		return new RecordView(record.version(), record.state().name(), draft.informationGiven(), draft.tasksUrged(),
				draft.situation(), draft.nil(), draft.startedAt(), draft.residentsPresent(), record.readBackAt().orElse(null),
				names.official(record.readBackBy()), record.isChangedSinceReadBack(),
				record.scanName().map(name -> new RecordView.Scan(name, "/api/meetings/" + code + "/record/scan")).orElse(null),
				record.finishedAt().orElse(null), names.official(record.finishedBy()), additions, missing,
				editable && record.state() == RecordState.DRAFT);
	}
}
