package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** One deadline of a petition with the answer to "why this date". */
record ExplainedClock(@JsonUnwrapped PetitionView.ClockView clock, Explanation explanation) {

	/** In sentences to read out, in their order, and in parts for programs. */
	record Explanation(List<String> sentences, Instant start, Rule rule, List<CalendarView.Step> steps,
			List<Skipped> skipped, List<Pause> pauses, List<Extension> extensions, Former former, Instant due,
			List<Next> next, List<String> notes) {
	}

	/** The very row of the rule that was applied; {@code version} is its id. */
	record Rule(String code, String name, String words, String basis, LocalDate validFrom, String authority,
			String authorityName, Long version) {
	}

	/** A day that did not count. */
	record Skipped(LocalDate date, String reason) {
	}

	/** A time in which the clock rested; {@code to} is {@code null} as long as it does. */
	record Pause(Instant from, Instant to, int days, String reason) {
	}

	/** Days that were granted. */
	record Extension(int days, Instant at, String by, String reason) {
	}

	/** The deadline that this one took the place of. */
	record Former(String rule, String name, Instant due) {
	}

	/** What will be told, when and to whom: in words, and by name. */
	record Next(Instant at, String kind, String kindLabel, String to, List<String> people) {
	}
}
