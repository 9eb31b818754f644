package vn.nghedan.meeting;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What a meeting is one of: a programme, and the day that a rhythm gave. */
@Embeddable
public class Occurrence {

	static final Occurrence NONE = new Occurrence();

	private String seriesCode;
	private LocalDate occurrenceOn;
	private String programmeCode;

	protected Occurrence() {
	}

	Occurrence(String programmeCode) {
		this.programmeCode = programmeCode;
	}

	/** {@code null} for a meeting that somebody planned by hand. */
	public String seriesCode() {
		return seriesCode;
	}

	/** The day of the rhythm, which stays when the meeting is moved; {@code null} without a rhythm. */
	public LocalDate occurrenceOn() {
		return occurrenceOn;
	}

	/** May be {@code null}: then the meeting counts for no programme. */
	public String programmeCode() {
		return programmeCode;
	}
}
