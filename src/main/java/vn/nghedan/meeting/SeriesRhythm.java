package vn.nghedan.meeting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import vn.nghedan.petition.OneLine;

/** How often a series meets in a period; when that changes, this row ends and another one begins. */
@Entity
public class SeriesRhythm {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String seriesCode;
	private LocalDate validFrom;
	private LocalDate validTo;
	@Embedded
	private Rhythm rhythm;
	private String basis;
	private String decidedBy;
	private Instant decidedAt;

	protected SeriesRhythm() {
	}

	SeriesRhythm(String seriesCode, LocalDate validFrom, Rhythm rhythm, String basis, String decidedBy, Instant decidedAt) {
		this.seriesCode = seriesCode;
		this.validFrom = validFrom;
		this.rhythm = rhythm.checked();
		this.basis = OneLine.of(basis);
		this.decidedBy = decidedBy;
		this.decidedAt = decidedAt;
	}

	void endOn(LocalDate lastDay) {
		validTo = lastDay;
	}

	public String seriesCode() {
		return seriesCode;
	}

	public LocalDate validFrom() {
		return validFrom;
	}

	/** Last day, {@code null} while it goes on. */
	public LocalDate validTo() {
		return validTo;
	}

	public Rhythm rhythm() {
		return rhythm;
	}

	public String basis() {
		return basis;
	}

	public String decidedBy() {
		return decidedBy;
	}

	public Instant decidedAt() {
		return decidedAt;
	}
}
