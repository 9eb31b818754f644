package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who took over from whom. */
interface Successions extends JpaRepository<Succession, Long> {

	String IN_ORDER = " order by s.effectiveOn, s.reorganizationId, s.position";

	@Query("select s from Succession s where s.fromCode = :code and s.effectiveOn <= :on" + IN_ORDER)
	List<Succession> from(String code, LocalDate on);

	@Query("select s from Succession s where s.fromCode = :code" + IN_ORDER)
	List<Succession> from(String code);

	@Query("select s from Succession s where s.toCode = :code" + IN_ORDER)
	List<Succession> to(String code);

	@Query("select s from Succession s where s.reorganizationId = :id order by s.position")
	List<Succession> of(long id);

	@Query("select s from Succession s" + IN_ORDER)
	List<Succession> inOrder();

	@Query("select s from Succession s where s.fromCode in :codes or s.toCode in :codes" + IN_ORDER)
	List<Succession> about(Collection<String> codes);
}
