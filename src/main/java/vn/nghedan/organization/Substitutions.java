package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who stands in for whom. */
interface Substitutions extends JpaRepository<Substitution, Long> {

	@Query("""
			select s from Substitution s join Official o on o.username = s.substituteUsername and o.active
			where s.period.validFrom <= :on and (s.period.validTo is null or s.period.validTo >= :on)
			order by s.period.validFrom, s.id""")
	List<Substitution> on(LocalDate on);

	@Query("select s from Substitution s where s.absentUsername = :absent and s.period.validFrom = :from")
	Optional<Substitution> beginning(String absent, LocalDate from);
}
