package vn.nghedan.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Team of officials led by a vice chair that looks after groups of a ward [đoàn]; one head may lead several. */
@Entity
public class Delegation {

	@Id
	private String code;
	private String name;
	private String wardCode;
	private String headUsername;
	private String secretaryUsername;

	protected Delegation() {
	}

	Delegation(String code, String name, String wardCode, String headUsername, String secretaryUsername) {
		this.code = code;
		this.name = name;
		this.wardCode = wardCode;
		this.headUsername = headUsername;
		this.secretaryUsername = secretaryUsername;
	}

	public String code() {
		return code;
	}

	public String name() {
		return name;
	}

	public String wardCode() {
		return wardCode;
	}

	public String headUsername() {
		return headUsername;
	}

	/** May be null. */
	public String secretaryUsername() {
		return secretaryUsername;
	}
}
