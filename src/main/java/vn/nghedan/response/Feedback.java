package vn.nghedan.response;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Stamp;

/** What a petitioner said about the answer and, apart from it, about the official; silence has no satisfaction. */
@Entity
public class Feedback {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String petitionCode;
	@Enumerated(EnumType.STRING)
	private Satisfaction satisfaction;
	private Integer attitude;
	private String comment;
	private String recordedBy;
	private Instant recordedAt;

	protected Feedback() {
	}

	Feedback(String petitionCode, Satisfaction satisfaction, Integer attitude, String comment, Stamp stamp) {
		this.petitionCode = petitionCode;
		this.satisfaction = satisfaction;
		this.attitude = attitude;
		this.comment = OneLine.of(comment);
		this.recordedBy = stamp.username();
		this.recordedAt = stamp.at();
	}

	/** {@code null} when the window ended in silence. */
	public Satisfaction satisfaction() {
		return satisfaction;
	}

	/** 1 (bad) to 5 (good), or {@code null}. */
	public Integer attitude() {
		return attitude;
	}

	public String comment() {
		return comment;
	}

	public String recordedBy() {
		return recordedBy;
	}

	public Instant recordedAt() {
		return recordedAt;
	}
}
