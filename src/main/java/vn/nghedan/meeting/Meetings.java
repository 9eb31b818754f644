package vn.nghedan.meeting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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

	@Query(nativeQuery = true, value = """
			select m.code from nghedan.meeting m left join nghedan.residential_group g on g.code = m.group_code
			join nghedan.authority w on w.code = m.ward_code
			where m.status = 'PLANNED' and (g.valid_to < :on or w.valid_to < :on)
				and cast(m.scheduled_at at time zone 'Asia/Ho_Chi_Minh' as date) > least(g.valid_to, w.valid_to) order by m.code""")
	List<String> plannedWhereNothingIs(LocalDate on);

	Optional<Meeting> findFirstByGroupCodeAndStatusAndScheduledAtAfterOrderByScheduledAt(String groupCode,
			MeetingStatus status, Instant after);

	@Query(nativeQuery = true, value = """
			select distinct on (m.group_code) m.* from nghedan.meeting m
			where m.group_code in (:groups) and m.status = 'PLANNED' and m.scheduled_at > :after
			order by m.group_code, m.scheduled_at, m.code""")
	List<Meeting> nextOf(Collection<String> groups, Instant after);

	/** Near enough to have their process. */
	@Query(nativeQuery = true, value = """
			select m.code from nghedan.meeting m where m.status = 'PLANNED' and m.opened_at is null and m.scheduled_at < :until
			order by m.scheduled_at, m.code limit :atMost""")
	List<String> toOpen(Instant until, int atMost);

	@Query(nativeQuery = true, value = """
			select m.code from nghedan.meeting m
			where m.group_code in (:groups) and m.status = 'PLANNED' and m.opened_at is not null order by m.code""")
	List<String> openedOf(Collection<String> groups);
}
