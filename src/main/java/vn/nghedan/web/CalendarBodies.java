package vn.nghedan.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.hibernate.validator.constraints.Length;
import org.springframework.format.annotation.DateTimeFormat;

import vn.nghedan.calendar.DayDraft;
import vn.nghedan.calendar.DayKind;
import vn.nghedan.calendar.Sitting;
import vn.nghedan.calendar.TermUnit;

/** What is sent to change or to ask a calendar. */
final class CalendarBodies {

	static final int LONGEST_NAME = 200;
	static final int LONGEST_BASIS = 500;
	static final int MOST_DAYS = 2_000;

	private CalendarBodies() {
	}

	/** One day, whose date stands in the address; active unless it says no, verified only if it says so. */
	record Day(@NotNull DayKind kind, @NotBlank @Length(max = LONGEST_NAME) String name,
			@NotBlank @Length(max = LONGEST_BASIS) String basis, Boolean active,
			Boolean verified) {

		DayDraft on(LocalDate date) {
			return new DayDraft(date, kind, name.strip(), basis.strip(), active, verified);
		}
	}

	/** One day among others. */
	record DatedDay(@NotNull @Years LocalDate date, @NotNull DayKind kind, @NotBlank @Length(max = LONGEST_NAME) String name,
			@NotBlank @Length(max = LONGEST_BASIS) String basis, Boolean active,
			Boolean verified) {

		DayDraft draft() {
			return new DayDraft(date, kind, name.strip(), basis.strip(), active, verified);
		}
	}

	/** Days that are stored together or not at all. */
	record Days(@NotNull @Size(min = 1, max = MOST_DAYS) List<@NotNull @Valid DatedDay> days) {

		List<DayDraft> drafts() {
			return days.stream().map(DatedDay::draft).toList();
		}
	}

	/** One time in which the office sits; it counts unless it says no. */
	record Times(@NotNull DayOfWeek weekday, @NotNull LocalTime opens, @NotNull LocalTime closes,
			Boolean counts) {

		Sitting sitting() {
			return new Sitting(weekday, opens, closes, counts == null || counts);
		}
	}

	/** Office hours from a day on; none at all ends the own ones, and those above apply again. */
	record Hours(@NotNull @Years LocalDate validFrom, @NotBlank @Length(max = LONGEST_BASIS) String basis,
			@NotNull @Size(max = 42) List<@NotNull @Valid Times> sittings) {

		List<Sitting> all() {
			return sittings.stream().map(Times::sitting).toList();
		}
	}

	/** A term to be counted. */
	record Term(@NotNull @Years @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) OffsetDateTime from,
			@NotNull @Min(1) @Max(1000) Integer amount, @NotNull TermUnit unit) {
	}
}
