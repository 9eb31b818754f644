package vn.nghedan.simulation;

import java.time.LocalDate;
import java.util.function.Predicate;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.simulation.SimulatedMeetings.Planned;

/**
 * What befalls whom in a simulated year, the same each time: it follows from codes and dates alone.
 *
 * @param lastMeetings after this day, the last of the programme, nobody goes to meetings
 * @param until not lived any more: the last opinions are reviewed and the books are closed by then
 * @param wards which places belong to the simulation
 * @param closed groups that do not meet in this year, so that their officials stay below the quota
 */
public record SimulatedPlan(LocalDate from, LocalDate lastMeetings, LocalDate until, Predicate<String> wards, Predicate<String> closed) {

	boolean isMine(Planned meeting) {
		return wards.test(meeting.ward()) && meeting.liaison() != null && !VietnamTime.dateOf(meeting.at()).isAfter(lastMeetings);
	}

	boolean isCancelled(Planned meeting) {
		return meeting.group() != null && meeting.type().equals("GROUP_MEETING") && closed.test(meeting.group());
	}

	/** Once in a while, and not into the next year; what was put off is on another day and falls anew. */
	boolean isPostponed(Planned meeting) {
		boolean stillThisYear = VietnamTime.dateOf(meeting.at()).isBefore(lastMeetings.minusDays(30));
		return meeting.type().equals("GROUP_MEETING") && stillThisYear && dice(meeting.code() + VietnamTime.dateOf(meeting.at()), 40) == 0;
	}

	/** In one of the six meetings of a group people have something to say, at dialogues always. */
	int opinionsAt(Planned meeting) {
		int twoMonths = (VietnamTime.dateOf(meeting.at()).getMonthValue() - 1) / 2;
		boolean speak = !meeting.type().equals("GROUP_MEETING") || dice(meeting.group(), 5) == twoMonths;
		return speak ? 1 + dice(meeting.code(), 3) : 0;
	}

	boolean isCarried(Planned meeting, String petition) {
		return dice(meeting.code() + petition, 20) == 0;
	}

	/** 0 to {@code faces} - 1. */
	public static int dice(String what, int faces) {
		return Math.floorMod(what.hashCode() * 0x9E3779B9 >>> 7, faces);
	}
}
