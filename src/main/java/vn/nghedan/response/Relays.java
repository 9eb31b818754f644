package vn.nghedan.response;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All relays of answers. */
interface Relays extends JpaRepository<Relay, Long> {

	List<Relay> findByPetitionCodeOrderById(String petitionCode);
}
