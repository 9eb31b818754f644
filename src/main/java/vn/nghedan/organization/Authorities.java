package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The units of the authority tree. */
interface Authorities extends JpaRepository<Authority, String> {

	@Query("""
			select a from Authority a
			where a.period.validFrom <= :asOf and (a.period.validTo is null or a.period.validTo >= :asOf)
			order by a.name, a.code""")
	List<Authority> existingOn(LocalDate asOf);

	@Query("""
			select a from Authority a join AuthorityLevel l on l.code = a.levelCode
			where l.competenceLevel = :level
			and a.period.validFrom <= :asOf and (a.period.validTo is null or a.period.validTo >= :asOf)
			order by a.name, a.code""")
	List<Authority> existingOn(LocalDate asOf, CompetenceLevel level);

	List<Authority> findByParentCodeIn(Iterable<String> parents);
}
