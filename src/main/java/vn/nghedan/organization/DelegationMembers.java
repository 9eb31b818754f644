package vn.nghedan.organization;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who belongs to which delegation. */
interface DelegationMembers extends JpaRepository<DelegationMember, Long> {

	boolean existsByDelegationCodeAndUsername(String delegationCode, String username);

	@Query("select m.username from DelegationMember m join Official o on o.username = m.username and o.active "
			+ "where m.delegationCode = :delegation order by m.username")
	List<String> inService(String delegation);

	@Query("select m from DelegationMember m join Official o on o.username = m.username and o.active order by m.delegationCode, m.username")
	List<DelegationMember> allInService();
}
