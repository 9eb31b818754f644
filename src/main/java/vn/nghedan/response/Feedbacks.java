package vn.nghedan.response;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All feedback of petitioners. */
interface Feedbacks extends JpaRepository<Feedback, Long> {

	List<Feedback> findByPetitionCodeOrderById(String petitionCode);
}
