package vn.nghedan.process;

import java.time.Instant;

/**
 * A date that the engine keeps for a case: when an open task is due, or when a timer goes off.
 *
 * @param element the task's or the timer's id in its model
 * @param at {@code null} for a task without a date
 */
public record EngineDate(String id, boolean timer, String businessKey, String processDefinitionId, String element, Instant at) {

	EngineDate movedTo(Instant moment) {
		return new EngineDate(id, timer, businessKey, processDefinitionId, element, moment);
	}
}
