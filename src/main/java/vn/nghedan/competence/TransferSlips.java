package vn.nghedan.competence;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

import vn.nghedan.petition.SlipKind;

/** All transfer slips. */
interface TransferSlips extends JpaRepository<TransferSlip, Long> {

	List<TransferSlip> findByPetitionCodeOrderById(String petitionCode);

	Optional<TransferSlip> findFirstByPetitionCodeAndToUnitAndAcceptedIsNullOrderByIdDesc(String petitionCode, String toUnit);

	List<TransferSlip> findByPetitionCodeAndKindAndAcceptedIsNull(String petitionCode, SlipKind kind);
}
