package vn.nghedan.competence;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All transfer slips. */
interface TransferSlips extends JpaRepository<TransferSlip, Long> {

	List<TransferSlip> findByPetitionCodeOrderById(String petitionCode);

	Optional<TransferSlip> findFirstByPetitionCodeAndAcceptedIsNullOrderByIdDesc(String petitionCode);
}
