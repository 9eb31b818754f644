package vn.nghedan.petition;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All signatories of collective petitions. */
interface Signatories extends JpaRepository<Signatory, Long> {

	@Query("select s from Signatory s join fetch s.person where s.petitionCode = :petitionCode order by s.position")
	List<Signatory> ofPetition(String petitionCode);
}
