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

	@Query(nativeQuery = true, value = """
			select a.* from nghedan.assignment a join nghedan.residential_group g on g.code = a.group_code
			where g.valid_to < :on and (a.valid_to is null or a.valid_to > g.valid_to) order by a.id""")
	List<Assignment> beyondTheirGroup(LocalDate on);

	@Query("""
			select a from Assignment a where a.username = :username and a.validFrom <= :on
			and (a.validTo is null or a.validTo >= :on) order by a.groupCode""")
	List<Assignment> ofOfficial(String username, LocalDate on);
}
