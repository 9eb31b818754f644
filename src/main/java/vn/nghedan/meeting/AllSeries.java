package vn.nghedan.meeting;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All series of meetings, past ones too. */
interface AllSeries extends JpaRepository<MeetingSeries, String> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from MeetingSeries s where s.code = :code")
	Optional<MeetingSeries> lock(String code);

	/** Series of this kind for the same group or, without one, for the same ward, that are not over by then. */
	@Query("""
			select s from MeetingSeries s where s.type = :type and s.wardCode = :ward
			and (s.groupCode = :group or s.groupCode is null and :group is null)
			and (s.validTo is null or s.validTo >= :from) order by s.validFrom""")
	List<MeetingSeries> alike(MeetingType type, String ward, String group, LocalDate from);

	@Query("""
			select s from MeetingSeries s where s.wardCode in :wards and (:type is null or s.type = :type)
			and (s.validTo is null or s.validTo >= :on) order by s.wardCode, s.groupCode, s.type, s.code""")
	List<MeetingSeries> inWards(Collection<String> wards, MeetingType type, LocalDate on);

	/** Of groups and wards that are no more by then. */
	@Query(nativeQuery = true, value = """
			select s.* from nghedan.meeting_series s left join nghedan.residential_group g on g.code = s.group_code
			join nghedan.authority w on w.code = s.ward_code
			where (g.valid_to < :on or w.valid_to < :on) and (s.valid_to is null or s.valid_to > least(g.valid_to, w.valid_to))
			order by s.code""")
	List<MeetingSeries> beyondTheirPlace(LocalDate on);

	@Query(nativeQuery = true, value = "select 'LH-' || lpad(nextval('nghedan.meeting_series_number')::text, 6, '0')")
	String nextCode();

	/** Meetings that the rhythm gave after that day, that nobody has touched or written of and that have no process yet. */
	@Modifying
	@Query(nativeQuery = true, value = """
			delete from nghedan.meeting m where m.series_code = :series and m.status = 'PLANNED' and m.opened_at is null
				and m.occurrence_on > :after and not m.liaison_by_hand
				and not exists (select from nghedan.meeting_change c where c.meeting_code = m.code)
				and not exists (select from nghedan.meeting_record r where r.meeting_code = m.code)
				and not exists (select from nghedan.situation_report s where s.meeting_code = m.code)
				and not exists (select from nghedan.announcement a where a.meeting_code = m.code)
				and not exists (select from nghedan.petition p where p.meeting_code = m.code)""")
	int forget(String series, LocalDate after);

	/** What the former series gave after its last day is the next one's, which then does not give it again. */
	@Modifying
	@Query(nativeQuery = true, value = """
			update nghedan.meeting set series_code = :next, version = version + 1
			where series_code = :former and occurrence_on > :after""")
	void handOn(String former, String next, LocalDate after);

	/** The last planned meeting that has its process already, of this series on or after that day. */
	@Query(nativeQuery = true, value = """
			select max(m.code) from nghedan.meeting m where m.series_code = :series and m.status = 'PLANNED'
				and m.opened_at is not null and m.occurrence_on >= :from""")
	Optional<String> openedFrom(String series, LocalDate from);
}
