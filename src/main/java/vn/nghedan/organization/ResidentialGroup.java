package vn.nghedan.organization;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** Self-governing group of households in a ward [tổ dân phố]; names repeat across wards, codes do not. */
@Entity
public class ResidentialGroup {

	@Id
	private String code;
	private String wardCode;
	private String name;
	@Enumerated(EnumType.STRING)
	private GroupKind kind;
	private String leaderName;
	@Embedded
	private Period period;

	protected ResidentialGroup() {
	}

	ResidentialGroup(String code, String wardCode, String name, GroupKind kind, String leaderName, Period period) {
		this.code = code;
		this.wardCode = wardCode;
		this.name = name;
		this.kind = kind;
		this.leaderName = leaderName;
		this.period = period;
	}

	void end(LocalDate lastDay) {
		this.period = period.until(lastDay);
	}

	/** Qualified by the ward, {@code TG-BHD-45C}. */
	public String code() {
		return code;
	}

	public String wardCode() {
		return wardCode;
	}

	public String name() {
		return name;
	}

	public GroupKind kind() {
		return kind;
	}

	/** Elected head, who usually has no account; may be null. */
	public String leaderName() {
		return leaderName;
	}

	public LocalDate validFrom() {
		return period.validFrom();
	}

	/** Last day, null while it exists. */
	public LocalDate validTo() {
		return period.validTo();
	}

	public boolean existsOn(LocalDate day) {
		return period.contains(day);
	}
}
