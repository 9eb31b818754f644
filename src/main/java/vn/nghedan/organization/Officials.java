package vn.nghedan.organization;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Everybody who works for an authority. */
interface Officials extends JpaRepository<Official, String> {

	List<Official> findAllByOrderByFullNameAscUsernameAsc();
}
