package vn.nghedan.organization;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The re-organisations that were ever decided. */
interface ReorganizationRecords extends JpaRepository<Reorganization, Long> {

	@Query("select r from Reorganization r order by r.effectiveOn desc, r.id desc")
	List<Reorganization> newestFirst();
}
