package vn.nghedan.meeting;

import java.time.Instant;
import java.util.Objects;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;

/**
 * What the official writes down beside the opinions; everything may be left out.
 *
 * @param informationGiven what residents were told
 * @param tasksUrged what the group was asked to do
 * @param situation how things are in the group
 * @param nil nobody said anything that is an opinion
 * @param startedAt when a meeting in one piece began; sessions have their own
 * @param residentsPresent how many residents came to a meeting in one piece
 */
public record RecordDraft(String informationGiven, String tasksUrged, String situation, boolean nil, Instant startedAt,
		Integer residentsPresent) {

	public static final int LONGEST = 10_000;

	/** Of a meeting by sessions, or whose attendance is not known yet. */
	public RecordDraft(String informationGiven, String tasksUrged, String situation, boolean nil) {
		this(informationGiven, tasksUrged, situation, nil, null, null);
	}

	/** In plain text, {@code null} for what is blank. */
	RecordDraft checked() {
		if (residentsPresent != null && (residentsPresent < 0 || residentsPresent > 10_000)) {
			throw new Refusal("meeting.attendance");
		}
		return new RecordDraft(plain(informationGiven), plain(tasksUrged), plain(situation), nil, startedAt, residentsPresent);
	}

	/** With what the last step says beside it; what it does not say stays. */
	RecordDraft with(RecordFinish last) {
		return new RecordDraft(informationGiven, tasksUrged, situation, nil || last.nil(),
				last.startedAt() == null ? startedAt : last.startedAt(),
				last.residentsPresent() == null ? residentsPresent : last.residentsPresent());
	}

	/** What is new in it and was not there before. */
	String newWords(RecordDraft before) {
		StringBuilder words = new StringBuilder();
		if (!Objects.equals(informationGiven, before.informationGiven)) {
			words.append(informationGiven).append('\n');
		}
		if (!Objects.equals(tasksUrged, before.tasksUrged)) {
			words.append(tasksUrged).append('\n');
		}
		return Objects.equals(situation, before.situation) ? words.toString() : words.append(situation).toString();
	}

	private static String plain(String text) {
		String plain = PlainText.normalise(text);
		if (plain.length() > LONGEST) {
			throw new Refusal("meeting.record-too-long", String.valueOf(LONGEST));
		}
		return plain.isEmpty() ? null : plain;
	}

	/** Only that something is written, never what. */
	@Override
	public String toString() {
		return "RecordDraft[nil=" + nil + "]";
	}
}
