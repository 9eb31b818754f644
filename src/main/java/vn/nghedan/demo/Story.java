package vn.nghedan.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.OnTheSpotAnswer;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.Outcome;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.platform.VietnamTime;

/**
 * One petition of the demo as a row of {@code demo/petitions.json}: what was said where, how many days ago, and how far
 * the officials have come with it ({@code stopAt} names the steps that still wait; without one it goes to its end). Its
 * place is that of the three-tier city; in the other one it was heard in the group that took over. One with a day of its
 * own ({@code on}) belongs to the time before the districts ended.
 */
record Story(int no, String place, Channel channel, LocalDate on, int daysAgo,
		LocalTime time, String content, PetitionKind kind,
		String field, String object, String name, String phone, List<String> stopAt, Outcome outcome, String satisfaction,
		String answer, String basis, String decision, boolean urgent, String reply, Integer duplicateOf,
		boolean extension, Integer promiseInDays,
		String returned, String contribution, List<String> signers) {

	LocalDate heardOn(LocalDate today) {
		return isPast() ? on : today.minusDays(daysAgo);
	}

	boolean isPast() {
		return on != null;
	}

	boolean stopsAt(String step) {
		return stopAt != null && stopAt.contains(step);
	}

	boolean atMeeting() {
		return channel == Channel.GROUP_MEETING || channel == Channel.DIALOGUE;
	}

	Opinion opinion(String group, LocalDate today, String meeting) {
		return new Opinion(channel, openKind(), group, null, content, VietnamTime.at(heardOn(today), time), meeting,
				person(), answer == null ? null : new OnTheSpotAnswer(answer, basis, "Chủ trì cuộc họp"), urgent);
	}

	PetitionerData person() {
		return new PetitionerData(name, phone == null || phone.isBlank() ? null : phone, null, name == null);
	}

	// Which track a matter belongs to is for the intake officer to find out, as in life
	private PetitionKind openKind() {
		return decision != null && decision.startsWith("DIVERT") ? null : kind;
	}
}
