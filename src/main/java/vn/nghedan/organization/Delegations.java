package vn.nghedan.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The delegations; a large ward may have more than one. */
interface Delegations extends JpaRepository<Delegation, String> {

	Optional<Delegation> findFirstByWardCodeOrderByCode(String wardCode);

	List<Delegation> findByWardCodeOrderByCode(String wardCode);

	List<Delegation> findAllByOrderByCode();

	List<Delegation> findByHeadUsernameOrSecretaryUsernameOrderByCode(String head, String secretary);
}
