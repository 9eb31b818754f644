package vn.nghedan.web.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.nghedan.meeting.MeetingLists;
import vn.nghedan.meeting.MeetingQuery;
import vn.nghedan.meeting.MeetingRow;
import vn.nghedan.meeting.MeetingStatus;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.petition.Channel;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.SheetRow;
import vn.nghedan.platform.VietnamTime;

/** Finds groups and meetings as people call them in a spreadsheet, within the wards of whoever loads it. */
class SheetPlaces {

	private static final LocalTime USUAL = LocalTime.of(19, 30);

	private final Organization organization;
	private final MeetingLists meetings;
	private final Clock clock;
	private final Set<String> wards;
	private final Map<LocalDate, List<ResidentialGroup>> groups = new HashMap<>();

	SheetPlaces(Organization organization, MeetingLists meetings, Clock clock, Set<String> wards) {
		this.organization = organization;
		this.meetings = meetings;
		this.clock = clock;
		this.wards = wards;
	}

	/** Where and when an opinion was heard; {@code meeting} is {@code null} where none is known of that day. */
	record Heard(String group, Channel channel, String meeting, Instant at) {
	}

	/** {@code null}, and a problem of the row, where it is not clear. */
	Heard find(SheetRow row, LocalDate day) {
		String said = row.required(OpinionSheet.GROUP);
		if (said.isEmpty() || day == null) {
			return null;
		}
		if (VietnamTime.startOf(day).isAfter(clock.instant())) {
			row.wrong(OpinionSheet.DAY, "meeting.day-to-come");
			return null;
		}
		List<ResidentialGroup> found = groupsOf(day).stream().filter(group -> isCalled(group, said)).filter(group -> isIn(group, row)).toList();
		if (found.size() != 1) {
			row.wrong(OpinionSheet.GROUP, found.isEmpty() ? "meeting.unknown-group" : "meeting.several-groups", said);
			return null;
		}
		return heard(found.get(0), day);
	}

	private Heard heard(ResidentialGroup group, LocalDate day) {
		MeetingQuery query = new MeetingQuery(null, null, group.code(), day, day, null, null, null);
		return meetings.list(query, null, 10).rows().stream().filter(row -> row.status() != MeetingStatus.CANCELLED).findFirst()
				.map(row -> new Heard(group.code(), Channel.valueOf(row.type().name()), row.code(), past(begun(row))))
				.orElseGet(() -> new Heard(group.code(), Channel.GROUP_MEETING, null, past(VietnamTime.at(day, USUAL))));
	}

	private static Instant begun(MeetingRow meeting) {
		return meeting.startedAt() == null ? meeting.scheduledAt() : meeting.startedAt();
	}

	private Instant past(Instant at) {
		Instant now = clock.instant();
		return at.isAfter(now) ? now : at;
	}

	private List<ResidentialGroup> groupsOf(LocalDate day) {
		return groups.computeIfAbsent(day,
				on -> wards.stream().sorted().flatMap(ward -> organization.groupsOf(ward, on).stream()).toList());
	}

	/** By code, by name, or by what is left of the name without the word for a group. */
	private static boolean isCalled(ResidentialGroup group, String said) {
		return group.code().equalsIgnoreCase(said) || bare(group.name()).equals(bare(said));
	}

	private boolean isIn(ResidentialGroup group, SheetRow row) {
		String ward = row.text(OpinionSheet.WARD);
		return ward == null || group.wardCode().equalsIgnoreCase(ward)
				|| PlainText.fold(organization.authority(group.wardCode()).name()).endsWith(PlainText.fold(ward));
	}

	private static String bare(String name) {
		return PlainText.fold(name).replaceFirst("^(to dan pho|tdp|to|thon|khu pho|ap)\\s+(so\\s+)?", "").replaceFirst("^0+(?=\\d)", "").strip();
	}
}
