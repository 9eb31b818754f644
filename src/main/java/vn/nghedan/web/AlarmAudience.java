package vn.nghedan.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import vn.nghedan.organization.Head;
import vn.nghedan.petition.Alarm;

/** Whom alarms reach, the same when they are raised and when somebody asks before; implemented by {@code process}. */
public interface AlarmAudience {

	/**
	 * Each alarm of one clock with whom it will reach as things stand today; those that are news to nobody are left out.
	 *
	 * @param coming alarms of one running clock, in time order
	 */
	List<Told> of(List<Alarm> coming);

	/**
	 * Who hears of an alarm.
	 *
	 * @param taskId the open step that it is about, {@code null} where nobody has one
	 * @param holders those who are told because the work is theirs
	 * @param head who is told because it is not; {@code null} for nobody
	 */
	record Told(Alarm alarm, String taskId, List<Holder> holders, Head head) {

		public Set<String> people() {
			Set<String> people = new TreeSet<>(head == null ? List.of() : head.usernames());
			holders.forEach(holder -> people.addAll(holder.people()));
			return people;
		}
	}

	/**
	 * Who may do one thing that is late.
	 *
	 * @param taskId the step, {@code null} where there is none
	 * @param group {@code <unit>.<role>} that it waits for, {@code null} when somebody has taken it
	 */
	record Holder(String taskId, String group, Set<String> people) {
	}
}
