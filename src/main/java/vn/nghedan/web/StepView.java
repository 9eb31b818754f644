package vn.nghedan.web;

import java.time.Instant;

/** One open step of a case; {@code mine} means that the caller has claimed it or may claim it. */
record StepView(String task, String step, String name, Instant due, String assignee, String assigneeName, boolean mine) {
}
