package vn.nghedan.competence;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

/** All returns. */
interface TransferReturns extends JpaRepository<TransferReturn, Long> {

	List<TransferReturn> findByPetitionCodeOrderById(String petitionCode);
}
