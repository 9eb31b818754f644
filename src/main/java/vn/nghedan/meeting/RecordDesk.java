package vn.nghedan.meeting;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.SafeFile;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;

/** Where the record of a meeting is drafted in steps, read back, signed and finished. */
@Service
@Transactional
public class RecordDesk {

	private static final int LONGEST_ADDITION = 2_000;

	private final MeetingRoom room;
	private final Meetings meetings;
	private final MeetingRecords records;
	private final RecordPaper paper;
	private final RecordCheck check;
	private final CaseKeeper keeper;

	RecordDesk(MeetingRoom room, Meetings meetings, MeetingRecords records, RecordPaper paper, RecordCheck check, CaseKeeper keeper) {
		this.room = room;
		this.meetings = meetings;
		this.records = records;
		this.paper = paper;
		this.check = check;
		this.keeper = keeper;
	}

	/** An empty draft, version 0, where nothing is written yet. */
	@Transactional(readOnly = true)
	public MeetingRecord of(String meetingCode, Actor reader) {
		Meeting meeting = room.get(meetingCode);
		return records.findById(meetingCode).orElseGet(() -> new MeetingRecord(meeting.code(), keeper.stamp(reader)));
	}

	/** @param version the one that the writer has read; another is refused unless it says the same already */
	public MeetingRecord write(String meetingCode, RecordDraft draft, int version, Actor actor) {
		return write(meetingCode, draft, version, false, actor);
	}

	/** @param sure the official has been asked and says that its words accuse nobody */
	public MeetingRecord write(String meetingCode, RecordDraft draft, int version, boolean sure, Actor actor) {
		MeetingRecord record = take(meetingCode, actor);
		RecordDraft checked = draft.checked();
		if (record.version() > 0 && record.draft().equals(checked)) {
			return record;
		}
		if (record.version() != version) {
			throw Refusal.conflict("meeting.record-changed", meetingCode);
		}
		if (!sure) {
			check.refuseAccusation(checked.newWords(record.draft()));
		}
		check.refuseStart(meetingCode, checked.startedAt(), keeper.stamp(actor));
		record.write(checked, keeper.stamp(actor));
		return records.saveAndFlush(record);
	}

	public MeetingRecord readBack(String meetingCode, Actor actor) {
		MeetingRecord record = take(meetingCode, actor);
		record.readBack(keeper.stamp(actor));
		return records.saveAndFlush(record);
	}

	/** The signed paper, photographed or scanned; checked like any file. */
	public MeetingRecord attachScan(String meetingCode, String fileName, byte[] bytes, Actor actor) {
		MeetingRecord record = take(meetingCode, actor);
		SafeFile file = SafeFile.of(fileName, bytes);
		record.scanned(file.name(), file.mediaType(), keeper.stamp(actor));
		MeetingRecord kept = records.saveAndFlush(record);
		paper.keepScan(meetingCode, file.bytes());
		return kept;
	}

	@Transactional(readOnly = true)
	public byte[] scan(String meetingCode) {
		records.findById(meetingCode).flatMap(MeetingRecord::scanName).orElseThrow(() -> Refusal.notFound("meeting.no-scan"));
		return paper.scan(meetingCode);
	}

	/** What finishing still needs, in the order in which an official does it; none for a finished one. */
	@Transactional(readOnly = true)
	public List<RecordGap> missing(String meetingCode, Actor reader) {
		return check.gaps(room.get(meetingCode), of(meetingCode, reader), keeper.stamp(reader));
	}

	/**
	 * The last step: the record is closed and the meeting was held.
	 *
	 * @throws RecordIncomplete with all that is missing
	 */
	public void finish(String meetingCode, RecordFinish last, Actor actor) {
		MeetingRecord record = take(meetingCode, actor);
		Stamp stamp = keeper.stamp(actor);
		if (last.checkedInAt() != null) {
			room.checkIn(meetingCode, last.checkedInAt(), actor);
		}
		RecordDraft draft = record.draft().with(last).checked();
		if (!draft.equals(record.draft())) {
			record.write(draft, stamp);
		}
		if (last.readBack()) {
			record.readBack(stamp);
		}
		List<RecordGap> gaps = check.gaps(room.get(meetingCode), record, stamp);
		if (!gaps.isEmpty()) {
			throw new RecordIncomplete(gaps);
		}
		record.finish(stamp);
		records.saveAndFlush(record);
		room.hold(meetingCode, check.held(meetingCode, draft), actor);
	}

	/** After it is finished; the record itself stays as it was read back. */
	public void add(String meetingCode, String text, boolean sure, Actor actor) {
		MeetingRecord record = take(meetingCode, actor);
		if (record.state() != RecordState.FINISHED) {
			throw Refusal.conflict("meeting.record-not-finished", meetingCode);
		}
		String plain = PlainText.normalise(text);
		if (plain.isEmpty() || plain.length() > LONGEST_ADDITION) {
			throw new Refusal("meeting.addition-length", String.valueOf(LONGEST_ADDITION));
		}
		if (!sure) {
			check.refuseAccusation(plain);
		}
		paper.add(meetingCode, plain, keeper.stamp(actor));
	}

	@Transactional(readOnly = true)
	public List<RecordAddition> additions(String meetingCode) {
		return paper.additions(meetingCode);
	}

	/** For the paper that is read back and signed, without anybody's name. */
	@Transactional(readOnly = true)
	public List<RecordedOpinion> opinions(String meetingCode, Actor reader) {
		return paper.opinions(meetingCode, reader.username());
	}

	/** Under the lock of its meeting, so that of two writers the second one waits. */
	private MeetingRecord take(String meetingCode, Actor actor) {
		meetings.lock(meetingCode).orElseThrow(() -> Refusal.notFound("meeting.no-meeting", meetingCode));
		return records.findById(meetingCode).orElseGet(() -> new MeetingRecord(meetingCode, keeper.stamp(actor)));
	}
}
