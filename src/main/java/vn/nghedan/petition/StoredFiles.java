package vn.nghedan.petition;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** What is known of all attachments, without their bytes. */
interface StoredFiles extends JpaRepository<Attachment, Long> {

	List<Attachment> findByPetitionCodeOrderById(String petitionCode);

	Optional<Attachment> findByIdAndPetitionCode(Long id, String petitionCode);

	long countByPetitionCode(String petitionCode);
}
