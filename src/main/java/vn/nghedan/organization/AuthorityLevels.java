package vn.nghedan.organization;

import org.springframework.data.jpa.repository.JpaRepository;

/** The levels of the authority tree. */
interface AuthorityLevels extends JpaRepository<AuthorityLevel, String> {
}
