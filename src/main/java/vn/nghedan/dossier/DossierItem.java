package vn.nghedan.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One petition in one dossier; it can be taken out until the dossier is sent. */
@Entity
class DossierItem {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String dossierCode;
	private String petitionCode;
	private Instant removedAt;

	protected DossierItem() {
	}

	DossierItem(String dossierCode, String petitionCode) {
		this.dossierCode = dossierCode;
		this.petitionCode = petitionCode;
	}

	String dossierCode() {
		return dossierCode;
	}

	String petitionCode() {
		return petitionCode;
	}

	void remove(Instant at) {
		removedAt = at;
	}
}
