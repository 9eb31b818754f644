package vn.nghedan.competence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The kind of thing a petition is about, which together with the field decides who is competent. */
@Entity
public class SubjectObject {

	@Id
	private String code;
	private String name;

	protected SubjectObject() {
	}

	public String code() {
		return code;
	}

	/** In Vietnamese. */
	public String name() {
		return name;
	}
}
