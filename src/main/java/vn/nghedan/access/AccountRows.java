package vn.nghedan.access;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.util.Optional;

/** The table of accounts. */
interface AccountRows extends Repository<Account, String> {

	Optional<Account> findById(String username);

	boolean existsById(String username);

	boolean existsByAdministratorTrueAndEnabledTrue();

	/** Counts in the database, so that guesses made at the same moment all count. */
	@Modifying(clearAutomatically = true)
	@Query("update Account a set a.wrongPasswords = a.wrongPasswords + 1 where a.username = :username")
	int countWrongPassword(String username);

	/** Accounts that may be used and whose hash is also that of another one. */
	@Query("select count(a) from Account a where a.enabled and exists (select 1 from Account b where b.passwordHash = a.passwordHash"
			+ " and b.username <> a.username)")
	long countSharingPassword();

	Account saveAndFlush(Account account);
}
