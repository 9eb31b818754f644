package vn.nghedan.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** A person who works for an authority and may have an account [cán bộ, công chức, viên chức]. */
@Entity
public class Official {

	@Id
	private String username;
	private String fullName;
	@Enumerated(EnumType.STRING)
	private Bloc bloc;
	private String position;
	private String unitCode;
	private String email;
	private String phone;
	private boolean active;

	protected Official() {
	}

	Official(String username, String fullName, Bloc bloc, String position, String unitCode) {
		this.username = username;
		this.fullName = fullName;
		this.bloc = bloc;
		this.position = position;
		this.unitCode = unitCode;
		this.active = true;
	}

	Official reachedAt(String newEmail, String newPhone) {
		this.email = newEmail;
		this.phone = newPhone;
		return this;
	}

	Official active(boolean inService) {
		this.active = inService;
		return this;
	}

	public String username() {
		return username;
	}

	public String fullName() {
		return fullName;
	}

	public Bloc bloc() {
		return bloc;
	}

	/** Job title in Vietnamese. */
	public String position() {
		return position;
	}

	public String unitCode() {
		return unitCode;
	}

	/** May be null. */
	public String email() {
		return email;
	}

	/** May be null. */
	public String phone() {
		return phone;
	}

	/** Whether still in service; who is not holds no role any more. */
	public boolean active() {
		return active;
	}
}
