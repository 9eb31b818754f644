package vn.nghedan.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** One unit or group took over from another one, which ended the day before. */
@Entity
public class Succession {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private Long reorganizationId;
	private int position;
	private String fromCode;
	private String toCode;
	private LocalDate effectiveOn;

	protected Succession() {
	}

	Succession(Long reorganizationId, int position, String fromCode, String toCode, LocalDate effectiveOn) {
		this.reorganizationId = reorganizationId;
		this.position = position;
		this.fromCode = fromCode;
		this.toCode = toCode;
		this.effectiveOn = effectiveOn;
	}

	public Long reorganizationId() {
		return reorganizationId;
	}

	/** Among several successors, the one with the smallest position is the main one. */
	public int position() {
		return position;
	}

	public String fromCode() {
		return fromCode;
	}

	/** {@code null} when there is no successor: where the matter lies and who is competent decide. */
	public String toCode() {
		return toCode;
	}

	/** First day of the successor. */
	public LocalDate effectiveOn() {
		return effectiveOn;
	}
}
