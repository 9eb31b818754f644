package vn.nghedan.outreach;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All programmes, and how far their assignments reach. */
interface ProgrammeBook extends JpaRepository<Programme, String> {

	List<Programme> findAllByOrderByValidFromDescCodeDesc();

	@Modifying
	@Query("update Assignment a set a.validTo = :last where a.programmeCode = :code and a.validTo = :former")
	void extendAssignments(String code, LocalDate former, LocalDate last);

	@Modifying
	@Query("delete from Assignment a where a.programmeCode = :code and a.validFrom > :last")
	void forgetAssignments(String code, LocalDate last);

	@Modifying
	@Query("update Assignment a set a.validTo = :last where a.programmeCode = :code and (a.validTo is null or a.validTo > :last)")
	void endAssignments(String code, LocalDate last);
}
