package vn.nghedan.outreach;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All assignments, past ones too. */
interface AssignedGroups extends JpaRepository<Assignment, Long> {

	@Query("""
			select a from Assignment a where a.groupCode = :groupCode and a.validFrom <= :on
			and (a.validTo is null or a.validTo >= :on) order by a.validFrom desc, a.id desc""")
	List<Assignment> ofGroup(String groupCode, LocalDate on);

	@Query("""
			select a from Assignment a where a.username = :username and a.validFrom <= :on
			and (a.validTo is null or a.validTo >= :on) order by a.groupCode""")
	List<Assignment> ofOfficial(String username, LocalDate on);
}
