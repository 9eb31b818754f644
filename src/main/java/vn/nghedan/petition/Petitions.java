package vn.nghedan.petition;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All petitions. */
interface Petitions extends JpaRepository<Petition, String> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Petition p where p.code = :code")
	Optional<Petition> lock(String code);

	Optional<Petition> findByCaptureKeyKey(UUID key);

	boolean existsByCaptureKeyKey(UUID key);

	@Query("select p from Petition p join fetch p.petitioner where p.code in :codes")
	List<Petition> withPetitioners(Collection<String> codes);

	@Query("select p.code from Petition p where p.masterCode = :master and p.status = CLOSED_DUPLICATE order by p.code")
	List<String> duplicatesOf(String master);

	@Query("select p.masterCode from Petition p where p.code = :code and p.masterCode is not null")
	Optional<String> masterOf(String code);

	@Query("select p from Petition p where p.masterCode = :master order by p.code")
	List<Petition> mergedWith(String master);
}
