package vn.nghedan.outreach;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All meetings. */
interface Meetings extends JpaRepository<Meeting, String> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Meeting m where m.code = :code")
	Optional<Meeting> lock(String code);

	Optional<Meeting> findFirstByGroupCodeAndStatusAndScheduledAtAfterOrderByScheduledAt(String groupCode,
			MeetingStatus status, Instant after);

	List<Meeting> findTop100ByLiaisonUsernameOrderByScheduledAtDesc(String username);

	List<Meeting> findTop100ByWardCodeInOrderByScheduledAtDesc(List<String> wardCodes);
}
