package vn.nghedan.dossier;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All dossiers. */
interface Dossiers extends JpaRepository<Dossier, String> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Dossier d where d.code = :code")
	Optional<Dossier> lock(String code);

	/** The dossier that gathers for an agency, locked. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Dossier d where d.office = :office and d.agency = :agency and d.status = QUEUED and d.urgent = false")
	Optional<Dossier> gathering(String office, String agency);

	@Query("select d.code from Dossier d where d.status = QUEUED order by d.code")
	List<String> gathering();

	@Query("select d.code from Dossier d where d.status = SENT order by d.code")
	List<String> underWay();
}
