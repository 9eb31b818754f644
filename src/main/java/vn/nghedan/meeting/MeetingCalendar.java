package vn.nghedan.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers when residents meet next. */
@Service
@Transactional(readOnly = true)
public class MeetingCalendar {

	private final Meetings meetings;

	MeetingCalendar(Meetings meetings) {
		this.meetings = meetings;
	}

	/** The next planned meeting of a group that begins after this moment. */
	public Optional<Meeting> next(String groupCode, Instant after) {
		return groupCode == null ? Optional.empty()
				: meetings.findFirstByGroupCodeAndStatusAndScheduledAtAfterOrderByScheduledAt(groupCode, MeetingStatus.PLANNED, after);
	}

	/** The next planned meeting of each of these groups, in one query; a group without one is left out. */
	public Map<String, Meeting> nextOf(Collection<String> groupCodes, Instant after) {
		return groupCodes.isEmpty() ? Map.of()
				: meetings.nextOf(groupCodes, after).stream().collect(Collectors.toMap(Meeting::groupCode, Function.identity()));
	}
}
