package vn.nghedan.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All replies of agencies. */
interface AgencyReplies extends JpaRepository<AgencyReply, Long> {

	List<AgencyReply> findByPetitionCodeOrderById(String petitionCode);

	Optional<AgencyReply> findFirstByPetitionCodeOrderByIdDesc(String petitionCode);
}
