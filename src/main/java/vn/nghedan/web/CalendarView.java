package vn.nghedan.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonFormat;

import vn.nghedan.calendar.Sitting;

/** The working calendar of one authority in one year, with what it inherits. */
record CalendarView(String code, String name, boolean editable, List<Level> path, Hours hours, List<Day> days,
		List<String> warnings, List<Integer> years) {

	/** One calendar in the list of them; {@code own} tells whether it differs from those above it. */
	record Line(String code, String name, boolean own, boolean editable) {
	}

	/** One calendar on the way up. */
	record Level(String code, String name) {
	}

	/** Office hours, and whose they are. */
	record Hours(String calendar, String calendarName, LocalDate validFrom, LocalDate validTo, String basis,
			List<Times> sittings) {
	}

	/** When an office sits; attendance only, such as a desk on Saturdays, does not count for terms. */
	record Times(DayOfWeek weekday, @JsonFormat(pattern = "HH:mm") LocalTime opens, @JsonFormat(pattern = "HH:mm") LocalTime closes,
			boolean counts) {

		static Times of(Sitting sitting) {
			return new Times(sitting.weekday(), sitting.opens(), sitting.closes(), sitting.counts());
		}
	}

	/** One day that differs from its day of the week; {@code own} is false for a row of a calendar further up. */
	record Day(Long id, LocalDate date, String kind, String kindLabel, String name, String basis, boolean verified,
			boolean active, String calendar, String calendarName, boolean own, String recordedBy, String recordedByName,
			Instant recordedAt) {
	}

	/** What was recorded for a day at some time; {@code supersededAt} is {@code null} for what holds now. */
	record Version(LocalDate date, String kind, String kindLabel, String name, String basis, boolean verified,
			boolean active, String recordedBy, String recordedByName, Instant recordedAt, Instant supersededAt) {
	}

	/** What a computed term is. */
	record Due(LocalDate dueDate, Instant dueAt, List<Step> steps, List<String> notes) {
	}

	/** One day of the way; {@code reason} says why it counts or not, where that needs saying. */
	record Step(LocalDate date, boolean counted, String reason) {
	}

	/** Days that law and moon propose for a year. */
	record Proposal(int year, List<ProposedDay> items) {
	}

	/**
	 * One proposed day; not {@code active} when its law is not in force yet, {@code exists} when the calendar has such a row,
	 * switched on or not.
	 */
	record ProposedDay(LocalDate date, String kind, String kindLabel, String name, String basis, boolean active,
			boolean exists) {
	}
}
