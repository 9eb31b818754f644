package vn.nghedan.dossier;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** What happened to petitions after they were sent. */
interface DossierChanges extends JpaRepository<DossierChange, Long> {

	/** Of which the agency has not been told. */
	List<DossierChange> findByDossierCodeAndLetterIdIsNullOrderById(String dossierCode);

	void deleteByDossierCodeAndPetitionCodeAndLetterIdIsNull(String dossierCode, String petitionCode);
}
