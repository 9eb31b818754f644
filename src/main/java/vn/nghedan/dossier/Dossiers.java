package vn.nghedan.dossier;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All dossiers. */
interface Dossiers extends JpaRepository<Dossier, String> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Dossier d where d.code = :code")
	Optional<Dossier> lock(String code);

	boolean existsByOfficeAndLetterYearAndLetterNumber(String office, Integer letterYear, String letterNumber);
}
