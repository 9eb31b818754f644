package vn.nghedan.response;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All drafts and answers. */
interface Responses extends JpaRepository<Response, Long> {

	Optional<Response> findFirstByPetitionCodeOrderByIdDesc(String petitionCode);

	Optional<Response> findFirstByPetitionCodeAndNumberIsNotNullOrderByIdDesc(String petitionCode);

	List<Response> findByPetitionCodeOrderById(String petitionCode);
}
