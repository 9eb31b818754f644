package vn.nghedan.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of a petition's journal: who did what, when, from which state to which, and why; never changed. */
@Entity
@Table(name = "petition_journal")
public class JournalEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	@ManyToOne(fetch = FetchType.LAZY)
	private Petition petition;
	private Instant at;
	private String actor;
	@Enumerated(EnumType.STRING)
	private CaseAction action;
	@Enumerated(EnumType.STRING)
	private PetitionStatus fromStatus;
	@Enumerated(EnumType.STRING)
	private PetitionStatus toStatus;
	private String reason;

	protected JournalEntry() {
	}

	JournalEntry(Petition petition, CaseAction action, PetitionStatus fromStatus, String reason, Stamp stamp) {
		this.petition = petition;
		this.action = action;
		this.fromStatus = fromStatus;
		this.toStatus = petition.status();
		this.reason = OneLine.of(reason);
		this.actor = stamp.username();
		this.at = stamp.at();
	}

	public Instant at() {
		return at;
	}

	public String actor() {
		return actor;
	}

	public CaseAction action() {
		return action;
	}

	/** The state before; {@code null} for the first line. */
	public PetitionStatus fromStatus() {
		return fromStatus;
	}

	public PetitionStatus toStatus() {
		return toStatus;
	}

	public String reason() {
		return reason;
	}
}
