package vn.nghedan.outreach;

import java.util.Collection;

/** The open steps that wait for an official by name; the process engine knows them. */
public interface CompanionTasks {

	/** How many wait for him. */
	long openOf(String username);

	/** Gives those that waited for these officials to whom they would wait for if they were opened now. */
	void handOver(Collection<String> usernames);
}
