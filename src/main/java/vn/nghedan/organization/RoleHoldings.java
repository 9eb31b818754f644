package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who holds which role for which unit; somebody out of service holds none. */
interface RoleHoldings extends JpaRepository<RoleHolding, Long> {

	@Query("""
			select h from RoleHolding h join Official o on o.username = h.username and o.active
			where h.unitCode = :unit and h.role = :role
			and h.period.validFrom <= :on and (h.period.validTo is null or h.period.validTo >= :on)
			order by h.username""")
	List<RoleHolding> inUnit(String unit, String role, LocalDate on);

	@Query("""
			select h from RoleHolding h join Official o on o.username = h.username and o.active
			where h.username in :usernames
			and h.period.validFrom <= :on and (h.period.validTo is null or h.period.validTo >= :on)
			order by h.unitCode, h.role, h.username""")
	List<RoleHolding> of(Collection<String> usernames, LocalDate on);

	@Query("""
			select h from RoleHolding h
			where h.username = :username and h.role = :role and h.unitCode = :unit and h.period.validFrom = :from""")
	Optional<RoleHolding> beginning(String username, String role, String unit, LocalDate from);

	/** Of these units, whatever does not end on this day or before. */
	@Query("""
			select h from RoleHolding h
			where h.unitCode in :units and (h.period.validTo is null or h.period.validTo > :lastDay)""")
	List<RoleHolding> notOverOn(Collection<String> units, LocalDate lastDay);

	@Query("select h from RoleHolding h where h.username = :username and (h.period.validTo is null or h.period.validTo > :lastDay)")
	List<RoleHolding> notOverOn(String username, LocalDate lastDay);

	List<RoleHolding> findByRole(String role);
}
