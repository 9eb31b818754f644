package vn.nghedan.process;

import java.util.Set;

/** For whom a task would wait if it were opened now, by what its model says. */
public interface TaskHolders {

	/** @param assignee {@code null} where the model names nobody */
	record Holders(String assignee, Set<String> groups) {
	}

	Holders now(String taskId);
}
