package vn.nghedan.web.meeting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.meeting.Announcements;
import vn.nghedan.meeting.Meeting;
import vn.nghedan.meeting.MeetingFloor;
import vn.nghedan.meeting.MeetingRecord;
import vn.nghedan.meeting.RecordDesk;
import vn.nghedan.meeting.RecordDraft;
import vn.nghedan.meeting.RecordedOpinion;
import vn.nghedan.organization.Actor;
import vn.nghedan.web.Labels;
import vn.nghedan.web.MeetingRight;
import vn.nghedan.web.Names;

/** The papers of a record: what is printed, and the scan of what was signed. */
@Component
@Transactional(readOnly = true)
class RecordPapers {

	private final RecordDesk records;
	private final MeetingFloor floor;
	private final Announcements announcements;
	private final MeetingRight right;
	private final Names names;

	RecordPapers(RecordDesk records, MeetingFloor floor, Announcements announcements, MeetingRight right, Names names) {
		this.records = records;
		this.floor = floor;
		this.announcements = announcements;
		this.right = right;
		this.names = names;
	}

	public RecordSheet of(String code, Actor actor) {
		Meeting meeting = right.see(code, actor);
		MeetingRecord record = records.of(code, actor);
		RecordDraft draft = record.draft();
		String group = names.group(meeting.wardCode(), meeting.groupCode());
		List<RecordSheet.Came> came = floor.participants(code).stream()
				.map(each -> new RecordSheet.Came(each.title(), names.official(each.username()), each.came(), each.note())).toList();
		List<RecordSheet.Told> told = announcements.of(code, actor).stream().map(each -> new RecordSheet.Told(each.petitionCode(),
				each.content(), each.answer(), each.outcome() == null ? null : each.outcome().name(), each.reason())).toList();
		List<RecordView.Addition> additions = records.additions(code).stream()
				.map(each -> new RecordView.Addition(each.text(), names.official(each.by()), each.at())).toList();
		return new RecordSheet(code, Labels.of(meeting.type()), names.unit(meeting.wardCode()), group, meeting.place(),
				meeting.scheduledAt(), meeting.attendance().checkedInAt(), names.official(meeting.attendance().attendedBy()),
				sessions(meeting, draft), came, draft.informationGiven(), draft.tasksUrged(), draft.situation(), meeting.minutes(),
				said(records.opinions(code, actor), group == null ? names.unit(meeting.wardCode()) : group), draft.nil(), told,
				record.readBackAt().orElse(null), additions, record.finishedAt().orElse(null));
	}

	public ResponseEntity<byte[]> scan(String code, Actor actor) {
		right.see(code, actor);
		byte[] bytes = records.scan(code);
		MeetingRecord record = records.of(code, actor);
		String type = record.scanType();
		boolean shown = type.startsWith("image/") || type.equals("application/pdf");
		ContentDisposition.Builder how = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
		return ResponseEntity.ok().contentType(MediaType.parseMediaType(type))
				.header("Content-Disposition", how.filename(record.scanName().orElseThrow(), StandardCharsets.UTF_8).build().toString())
				.header("X-Content-Type-Options", "nosniff")
				// Whatever the file holds, it may not act in our name
				.header("Content-Security-Policy", "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'")
				.body(bytes);
	}

	private List<RecordSheet.Session> sessions(Meeting meeting, RecordDraft draft) {
		List<RecordSheet.Session> sessions = floor.sessions(meeting.code()).stream()
				.map(each -> new RecordSheet.Session(each.name(), each.place(), each.startedAt(), each.residentsPresent())).toList();
		return sessions.isEmpty()
				? List.of(new RecordSheet.Session(null, meeting.place(), draft.startedAt(), draft.residentsPresent())) : sessions;
	}

	private static List<RecordSheet.Said> said(List<RecordedOpinion> opinions, String place) {
		List<RecordSheet.Said> said = new ArrayList<>();
		for (RecordedOpinion each : opinions) {
			said.add(new RecordSheet.Said(said.size() + 1, each.code(), Labels.of("record", "resident") + " " + place, each.content(),
					Labels.of(each.kind()), each.urgent(), each.answer()));
		}
		return said;
	}
}
