package vn.nghedan.web;

import java.time.Instant;

/**
 * One open step of a case.
 *
 * @param mine the caller has claimed it or may claim it
 * @param assignable the caller may give it to somebody
 */
record StepView(String task, String step, String name, Instant due, String assignee, String assigneeName, boolean mine, boolean assignable) {
}
