package vn.nghedan.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** A level of the authority tree, which is data: the number of tiers changes with the law. */
@Entity
public class AuthorityLevel {

	public static final String CITY = "CITY";
	public static final String DISTRICT = "DISTRICT";
	public static final String WARD = "WARD";

	@Id
	private String code;
	private String name;
	private int rank;
	@Enumerated(EnumType.STRING)
	private CompetenceLevel competenceLevel;

	protected AuthorityLevel() {
	}

	AuthorityLevel(String code, String name, int rank, CompetenceLevel competenceLevel) {
		this.code = code;
		this.name = name;
		this.rank = rank;
		this.competenceLevel = competenceLevel;
	}

	public String code() {
		return code;
	}

	public String name() {
		return name;
	}

	/** Smaller is higher. */
	public int rank() {
		return rank;
	}

	/** Level of competence of its authorities, null where they share that of their parent (divisions, departments). */
	public CompetenceLevel competenceLevel() {
		return competenceLevel;
	}
}
