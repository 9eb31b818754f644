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

	@Query("select distinct a.period.validFrom from Authority a where a.period.validFrom > :after")
	List<LocalDate> beginnings(LocalDate after);

	@Query("select distinct a.period.validTo from Authority a where a.period.validTo > :after")
	List<LocalDate> ends(LocalDate after);

	/** Codes only: a whole country may be below. */
	@Query(nativeQuery = true, value = """
			with recursive below as (
				select code from nghedan.authority where code = :code
				union select child.code from nghedan.authority child join below on child.parent_code = below.code)
			select code from below""")
	List<String> withDescendants(String code);
}
