package vn.nghedan.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.Stamp;

/** A petition needs no answer of the agency any more, although it was sent; the letter says so. */
@Entity
class DossierChange {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String dossierCode;
	private String petitionCode;
	@Enumerated(EnumType.STRING)
	private PetitionStatus what;
	private Instant at;
	private Long letterId;

	protected DossierChange() {
	}

	/** @param what it became; {@code null} where it is here no more */
	DossierChange(DossierItem item, PetitionStatus what, Stamp stamp) {
		this.dossierCode = item.dossierCode();
		this.petitionCode = item.petitionCode();
		this.what = what;
		this.at = stamp.at();
	}

	String petitionCode() {
		return petitionCode;
	}

	void tell(Letter letter) {
		letterId = letter.id();
	}
}
