package vn.nghedan.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.OnTheSpotAnswer;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.Outcome;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.platform.VietnamTime;

/**
 * One petition of the demo as a row of {@code demo/petitions.json}: what was said where, how many days ago, and how far
 * the officials have come with it ({@code stopAt} is the step that still waits; without one it goes to its end).
 */
record Story(int no, String place, Channel channel, int daysAgo, LocalTime time, String content, PetitionKind kind,
		String field, String object, String name, String phone, String stopAt, Outcome outcome, String satisfaction,
		String answer, String basis, String decision, boolean urgent, String reply, Integer duplicateOf,
		boolean extension, Integer promiseInDays) {

	LocalDate heardOn(LocalDate today) {
		return today.minusDays(daysAgo);
	}

	boolean atMeeting() {
		return channel == Channel.GROUP_MEETING || channel == Channel.DIALOGUE;
	}

	Opinion opinion(LocalDate today, String meeting) {
		PetitionerData who = new PetitionerData(name, phone == null || phone.isBlank() ? null : phone, null,
				name == null);
		return new Opinion(channel, openKind(), place, null, content, VietnamTime.at(heardOn(today), time), meeting,
				who, answer == null ? null : new OnTheSpotAnswer(answer, basis, "Chủ trì cuộc họp"), urgent);
	}

	// Which track a matter belongs to is for the intake officer to find out, as in life
	private PetitionKind openKind() {
		return decision != null && decision.startsWith("DIVERT") ? null : kind;
	}
}
