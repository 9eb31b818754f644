package vn.nghedan.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import vn.nghedan.petition.Stamp;

/** One petition in one dossier: taken out of it again, or settled by the agency's answer, or still waiting. */
@Entity
public class DossierItem {

	/** How the waiting ended. */
	public enum Settled {
		ANSWERED, RETURNED, STOPPED
	}

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String dossierCode;
	private String petitionCode;
	private Instant removedAt;
	private String removedBy;
	private String removedReason;
	private Instant settledAt;
	@Enumerated(EnumType.STRING)
	private Settled settledAs;

	protected DossierItem() {
	}

	DossierItem(String dossierCode, String petitionCode) {
		this.dossierCode = dossierCode;
		this.petitionCode = petitionCode;
	}

	public String dossierCode() {
		return dossierCode;
	}

	public String petitionCode() {
		return petitionCode;
	}

	/** {@code null} while the petition waits in the dossier. */
	public Settled settledAs() {
		return settledAs;
	}

	public Instant settledAt() {
		return settledAt;
	}

	void remove(String reason, Stamp stamp) {
		removedAt = stamp.at();
		removedBy = stamp.username();
		removedReason = reason;
	}

	void settle(Settled how, Stamp stamp) {
		settledAt = stamp.at();
		settledAs = how;
	}
}
