package vn.nghedan.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Days as decision tables compare them: they know moments only, and read each by the clock on the wall of the JVM. */
public final class EngineDay {

	private EngineDay() {
	}

	/** Midnight where the JVM believes to be, so that the table sees this very day wherever it runs. */
	public static Date of(LocalDate day) {
		return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
	}
}
