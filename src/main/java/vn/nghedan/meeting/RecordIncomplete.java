package vn.nghedan.meeting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.nghedan.platform.Refusal;

/** The record was not finished, and this is all that is missing. */
public class RecordIncomplete extends Refusal {

	private final transient List<RecordGap> gaps;

	RecordIncomplete(List<RecordGap> gaps) {
		super("meeting.record-incomplete", gaps.size());
		this.gaps = List.copyOf(gaps);
	}

	public List<RecordGap> gaps() {
		return gaps;
	}

	@Override
	public String in(Locale locale) {
		return super.in(locale) + gaps.stream().map(gap -> " " + gap.text(locale)).collect(Collectors.joining());
	}
}
