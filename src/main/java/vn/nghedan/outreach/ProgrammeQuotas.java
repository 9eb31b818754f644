package vn.nghedan.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The quotas of all programmes, past and future ones too. */
interface ProgrammeQuotas extends JpaRepository<ProgrammeQuota, Long> {

	List<ProgrammeQuota> findByProgrammeCodeOrderByValidFrom(String programmeCode);

	Optional<ProgrammeQuota> findFirstByProgrammeCodeAndValidFromLessThanEqualOrderByValidFromDesc(String programmeCode, LocalDate day);

	boolean existsByProgrammeCodeAndValidFrom(String programmeCode, LocalDate validFrom);
}
