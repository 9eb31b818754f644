package vn.nghedan.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All reports on the situation. */
interface SituationReports extends JpaRepository<SituationReport, String> {

	Optional<SituationReport> findByKey(UUID key);

	Optional<SituationReport> findByPetitionCode(String petitionCode);

	@Query("select s from SituationReport s where s.meetingCode = :meeting and s.petitionCode is null order by s.code")
	List<SituationReport> ofMeeting(String meeting);

	@Query("""
			select s from SituationReport s where (s.wardCode in :wards or s.reportedBy = :reader)
			and not exists (select p from Petition p where p.code = s.petitionCode and p.aboutOfficial = :reader)
			and (s.reportedAt < :before or s.reportedAt = :before and s.code < :code) and (:all = true or s.seenAt is null)
			order by s.reportedAt desc, s.code desc limit 50""")
	List<SituationReport> page(Collection<String> wards, String reader, boolean all, Instant before, String code);
}
