package vn.nghedan.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All terms of all times. */
interface DeadlineRules extends JpaRepository<DeadlineRule, Long> {

	@Query("""
			select r from DeadlineRule r
			where r.code = :code and r.validFrom <= :on and (r.validTo is null or r.validTo >= :on)
			order by r.id""")
	List<DeadlineRule> validOn(String code, LocalDate on);

	@Query("""
			select r from DeadlineRule r
			where r.validFrom <= :on and (r.validTo is null or r.validTo >= :on)
			order by r.code, r.id""")
	List<DeadlineRule> validOn(LocalDate on);
}
