package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The residential groups of all wards. */
interface ResidentialGroups extends JpaRepository<ResidentialGroup, String> {

	@Query("""
			select g from ResidentialGroup g
			where g.wardCode = :ward
			and g.period.validFrom <= :asOf and (g.period.validTo is null or g.period.validTo >= :asOf)
			order by g.name, g.code""")
	List<ResidentialGroup> ofWard(String ward, LocalDate asOf);

	@Query("""
			select new vn.nghedan.organization.ResidentialGroups$Count(g.wardCode, count(g)) from ResidentialGroup g
			where g.period.validFrom <= :on and (g.period.validTo is null or g.period.validTo >= :on)
			group by g.wardCode""")
	List<Count> countOn(LocalDate on);

	/** How many groups a ward has. */
	record Count(String ward, Long groups) {
	}
}
