package vn.nghedan.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Which petition lies in which dossier. */
interface DossierItems extends JpaRepository<DossierItem, Long> {

	List<DossierItem> findByDossierCodeAndRemovedAtIsNullOrderById(String dossierCode);

	Optional<DossierItem> findFirstByPetitionCodeAndRemovedAtIsNullOrderByIdDesc(String petitionCode);
}
