package vn.nghedan.review;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All reviews. */
interface Reviews extends JpaRepository<DelegationReview, String> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from DelegationReview r where r.code = :code")
	Optional<DelegationReview> lock(String code);

	boolean existsByDelegationCodeAndMonthAndRegularTrue(String delegationCode, LocalDate month);

	/** Not held, called off and signed yet; only those that this official leads, if one is given. */
	@Query(nativeQuery = true, value = """
			select r.code from nghedan.delegation_review r join nghedan.delegation d on d.code = r.delegation_code
			where (r.status = 'PLANNED' or r.status = 'HELD' and r.signed_at is null)
				and (cast(:username as text) is null or :username in (d.head_username, d.secretary_username)) order by r.code""")
	List<String> underWay(String username);

	/** Planned for a day on which their ward is no more. */
	@Query(nativeQuery = true, value = """
			select r.code from nghedan.delegation_review r join nghedan.authority w on w.code = r.ward_code
			where r.status = 'PLANNED' and cast(r.scheduled_at at time zone 'Asia/Ho_Chi_Minh' as date) > w.valid_to
			order by r.code""")
	List<String> withoutWard();
}
