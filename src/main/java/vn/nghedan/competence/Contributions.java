package vn.nghedan.competence;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

/** All parts that units were asked for. */
interface Contributions extends JpaRepository<Contribution, Long> {

	List<Contribution> findByPetitionCodeOrderById(String petitionCode);

	List<Contribution> findByPetitionCodeAndStateOrderById(String petitionCode, ContributionState state);
}
