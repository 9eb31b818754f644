package vn.nghedan.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A day that differs from its day of the week: a weekday off, or a Saturday or Sunday worked. */
@Entity
@Immutable
class Holiday {

	@Id
	private LocalDate day;
	private String name;
	private String basis;
	@Enumerated(EnumType.STRING)
	private Kind kind;
	private boolean verified;
	private boolean active;

	protected Holiday() {
	}

	Holiday(LocalDate day, Kind kind) {
		this.day = day;
		this.kind = kind;
	}

	LocalDate day() {
		return day;
	}

	Kind kind() {
		return kind;
	}

	enum Kind {
		OFF, WORKED
	}
}
