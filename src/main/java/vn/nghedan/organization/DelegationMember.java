package vn.nghedan.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** An official belongs to a delegation. */
@Entity
public class DelegationMember {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String delegationCode;
	private String username;

	protected DelegationMember() {
	}

	DelegationMember(String delegationCode, String username) {
		this.delegationCode = delegationCode;
		this.username = username;
	}

	public String delegationCode() {
		return delegationCode;
	}

	public String username() {
		return username;
	}
}
