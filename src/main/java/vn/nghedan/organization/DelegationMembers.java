package vn.nghedan.organization;

import org.springframework.data.jpa.repository.JpaRepository;

/** Who belongs to which delegation. */
interface DelegationMembers extends JpaRepository<DelegationMember, Long> {

	boolean existsByDelegationCodeAndUsername(String delegationCode, String username);
}
