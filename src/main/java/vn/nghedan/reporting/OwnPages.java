package vn.nghedan.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.Circumstances;
import vn.nghedan.outreach.Companions;
import vn.nghedan.petition.Persons;
import vn.nghedan.platform.VietnamTime;

/** Puts together what an official has to do among the people, in his own place and in that of whom he stands in for. */
@Service
@Transactional(readOnly = true)
public class OwnPages {

	private static final String RECORD = "D01";

	private final OwnPageRows rows;
	private final Companions companions;
	private final Persons people;
	private final Almanacs almanacs;
	private final Clock clock;

	OwnPages(OwnPageRows rows, Companions companions, Persons people, Almanacs almanacs, Clock clock) {
		this.rows = rows;
		this.companions = companions;
		this.people = people;
		this.almanacs = almanacs;
		this.clock = clock;
	}

	public OwnPage of(String username) {
		Instant now = clock.instant();
		LocalDate today = VietnamTime.dateOf(now);
		List<String> names = rows.actingAs(username, today);
		List<OwnGroup> groups = rows.groups(username, names, today);
		List<OwnMeeting> meetings = rows.meetings(names, today);
		List<Owed> owed = new ArrayList<>();
		meetings.stream().filter(each -> each.lastAt().isBefore(now)).map(this::record).forEach(owed::add);
		owed.addAll(rows.toAnnounce(username, codes(groups)));
		owed.addAll(rows.promises(username, codes(groups), today));
		Map<List<String>, Boolean> mine = new HashMap<>();
		rows.toTell(username, names, codes(groups), today).stream()
			.filter(each -> mine.computeIfAbsent(Arrays.asList(each.capturedBy(), each.group()),
					key -> companions.now(each.capturedBy(), each.group(), today).filter(username::equals).isPresent()))
			.map(each -> each.owed(people)).forEach(owed::add);
		return new OwnPage(groups, meetings, owed);
	}

	/** Whether he, or somebody for whom he stands in, is to hold a meeting of this group. */
	public boolean holdsMeetingOf(String group, String username) {
		LocalDate today = VietnamTime.dateOf(clock.instant());
		return rows.meetings(rows.actingAs(username, today), today).stream().anyMatch(each -> group.equals(each.group()));
	}

	/** By when a meeting has to be written down. */
	public LocalDate recordDue(OwnMeeting meeting) {
		Almanac almanac = almanacs.current();
		return VietnamTime.dateOf(almanac.due(RECORD, Circumstances.of(meeting.ward()), meeting.lastAt()));
	}

	private Owed record(OwnMeeting meeting) {
		return new Owed(OwedKind.RECORD, null, meeting.code(), meeting.group(), meeting.groupName(), recordDue(meeting));
	}

	private static List<String> codes(List<OwnGroup> groups) {
		return groups.stream().map(OwnGroup::code).toList();
	}
}
