package vn.nghedan.petition;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All versions of all long texts. */
interface WrittenTexts extends JpaRepository<CaseText, Long> {

	Optional<CaseText> findFirstByPetitionCodeAndKindOrderByIdDesc(String petitionCode, TextKind kind);

	List<CaseText> findByPetitionCodeOrderByIdDesc(String petitionCode);
}
