package vn.nghedan.process;

import java.util.Collection;
import java.util.List;

/** The dates of many tasks and timers at once, where asking and telling the engine one by one would take hours. */
public interface EngineDates {

	/** Of all open tasks and timers of these cases, in one query. */
	List<EngineDate> of(Collection<String> businessKeys);

	/** Of all open tasks and timers of these processes, whatever case they belong to. */
	List<EngineDate> ofProcesses(Collection<String> processes);

	/** Gives these tasks and timers these dates; one that is gone meanwhile is left alone. */
	void move(Collection<EngineDate> moved);
}
