package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The names that units had and will have. */
interface Renamings extends JpaRepository<Renaming, Long> {

	List<Renaming> findByUnitCodeOrderByEffectiveOn(String unitCode);

	List<Renaming> findByReorganizationIdOrderById(Long reorganizationId);

	List<Renaming> findByEffectiveOn(LocalDate day);

	List<Renaming> findAllByOrderByEffectiveOn();
}
