package vn.nghedan.petition;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All signatories of collective petitions. */
interface Signatories extends JpaRepository<Signatory, Long> {

	List<Signatory> findByPetitionCodeOrderByPosition(String petitionCode);
}
