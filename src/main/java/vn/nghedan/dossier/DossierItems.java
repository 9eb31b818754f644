package vn.nghedan.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Which petition lies in which dossier. */
interface DossierItems extends JpaRepository<DossierItem, Long> {

	List<DossierItem> findByDossierCodeAndRemovedAtIsNullOrderById(String dossierCode);

	/** The dossier in which the petition lies or was last sent. */
	Optional<DossierItem> findFirstByPetitionCodeAndRemovedAtIsNullOrderByIdDesc(String petitionCode);

	/** Every dossier that it is or was in and has not been taken out of. */
	List<DossierItem> findByPetitionCodeAndRemovedAtIsNullOrderById(String petitionCode);

	/** Where the petition waits; the database allows one such place. */
	@Query("select i from DossierItem i where i.petitionCode = :petition and i.removedAt is null and i.settledAt is null")
	Optional<DossierItem> waiting(String petition);

	/** Petitions that wait in the dossier, by code: the order in which several are locked. */
	@Query("select i.petitionCode from DossierItem i where i.dossierCode = :dossier and i.removedAt is null and i.settledAt is null order by i.petitionCode")
	List<String> waitingIn(String dossier);
}
