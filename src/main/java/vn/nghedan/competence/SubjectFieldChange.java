package vn.nghedan.competence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** A subject field as it stood after somebody changed the catalogue. */
@Entity
public class SubjectFieldChange {

	/** What was done to the field. */
	public enum Action {
		ADD, RENAME, END
	}

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String fieldCode;
	@Enumerated(EnumType.STRING)
	private Action action;
	private String name;
	private LocalDate validFrom;
	private LocalDate validTo;
	private String changedBy;
	private Instant changedAt;

	protected SubjectFieldChange() {
	}

	SubjectFieldChange(SubjectField field, Action action, String changedBy, Instant changedAt) {
		this.fieldCode = field.code();
		this.action = action;
		this.name = field.name();
		this.validFrom = field.validFrom();
		this.validTo = field.validTo();
		this.changedBy = changedBy;
		this.changedAt = changedAt;
	}

	public Action action() {
		return action;
	}

	public String name() {
		return name;
	}

	/** Last day, {@code null} while it goes on. */
	public LocalDate validTo() {
		return validTo;
	}

	public String changedBy() {
		return changedBy;
	}

	public Instant changedAt() {
		return changedAt;
	}
}
