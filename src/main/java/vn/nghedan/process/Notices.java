package vn.nghedan.process;

import java.util.Collection;
import vn.nghedan.petition.Alarm;

/** Tells officials that work waits for them; each notice is a process instance of its own, so a failed mail can be retried. */
public interface Notices {

	/** A new task waits: for its assignee or, while it has none, for everyone who holds one of its candidate groups. */
	void assigned(String businessKey, String taskId, String assignee, Collection<String> candidateGroups);

	/** Whoever leads reminds somebody of an open task. */
	void reminded(String businessKey, String taskId, String recipient);

	/** Something that no task and no clock of a case says; {@code kind} names its text. */
	void told(String businessKey, String kind, String recipient);

	/** A clock has something to say: to those whose task is open, and to their superiors once it is serious. */
	void raised(Alarm alarm);
}
