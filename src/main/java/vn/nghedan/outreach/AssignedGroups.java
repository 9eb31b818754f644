package vn.nghedan.outreach;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All assignments, past ones too. */
interface AssignedGroups extends JpaRepository<Assignment, Long> {

	/** Whoever goes to its meetings first: another programme may send somebody else. */
	@Query("""
			select a from Assignment a left join Programme p on p.code = a.programmeCode
			where a.groupCode = :groupCode and a.validFrom <= :on and (a.validTo is null or a.validTo >= :on)
			order by case when p.kind is null or p.kind = vn.nghedan.outreach.ProgrammeKind.GROUP_MEETINGS then 0 else 1 end,
				a.validFrom desc, a.id desc""")
	List<Assignment> ofGroup(String groupCode, LocalDate on);

	@Query(nativeQuery = true, value = """
			select a.* from nghedan.assignment a join nghedan.residential_group g on g.code = a.group_code
			where g.valid_to < :on and (a.valid_to is null or a.valid_to > g.valid_to) order by a.id""")
	List<Assignment> beyondTheirGroup(LocalDate on);

	@Query("""
			select a from Assignment a where a.username = :username and a.validFrom <= :on
			and (a.validTo is null or a.validTo >= :on) order by a.groupCode""")
	List<Assignment> ofOfficial(String username, LocalDate on);

	/** Of an official, whatever does not end before that day. */
	@Query("""
			select a from Assignment a where a.username = :username and (a.validTo is null or a.validTo >= :day)
			order by a.groupCode, a.validFrom, a.id""")
	List<Assignment> notOverOn(String username, LocalDate day);

	/** Of these groups, whatever does not end before that day. */
	@Query("select a from Assignment a where a.groupCode in :groups and (a.validTo is null or a.validTo >= :day) order by a.id")
	List<Assignment> notOverOn(Collection<String> groups, LocalDate day);
}
