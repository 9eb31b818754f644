package vn.nghedan.outreach;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All handovers. */
interface HandoverBook extends JpaRepository<Handover, String> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select h from Handover h where h.code = :code")
	Optional<Handover> lock(String code);

	@Query("select h from Handover h where h.unitCode in :units order by h.orderedAt desc, h.code desc")
	List<Handover> ofUnits(Collection<String> units, Limit limit);

	List<Handover> findByStaffingChangeIdOrderByCode(Long staffingChangeId);
}
