package vn.nghedan.dossier;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All letters about dossiers. */
interface Letters extends JpaRepository<Letter, Long> {

	List<Letter> findByDossierCodeOrderById(String dossierCode);
}
