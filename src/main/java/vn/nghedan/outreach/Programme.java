package vn.nghedan.outreach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;

/** A plan by which officials of a unit go to the people, for a period; assignments and meetings belong to one. */
@Entity
public class Programme {

	@Id
	private String code;
	@Version
	private Integer version;
	private String name;
	@Enumerated(EnumType.STRING)
	private ProgrammeKind kind;
	private String unitCode;
	private LocalDate validFrom;
	private LocalDate validTo;
	private String planNumber;
	private LocalDate planDate;
	private String planSigner;
	private String createdBy;
	private Instant createdAt;

	protected Programme() {
	}

	Programme(String code, PlannedProgramme planned, Stamp stamp) {
		this.code = code;
		this.name = required(planned.name());
		this.kind = present(planned.kind());
		this.unitCode = planned.unit();
		this.validFrom = present(planned.validFrom());
		this.planNumber = required(present(planned.plan()).number());
		this.planDate = present(planned.plan().date());
		this.planSigner = required(planned.plan().signer());
		this.createdBy = stamp.username();
		this.createdAt = stamp.at();
		endOn(planned.validTo());
	}

	/** @param lastDay {@code null} while it goes on */
	void endOn(LocalDate lastDay) {
		if (lastDay != null && lastDay.isBefore(validFrom)) {
			throw new Refusal("outreach.programme-period");
		}
		validTo = lastDay;
	}

	private static String required(String text) {
		return present(OneLine.of(text));
	}

	private static <T> T present(T given) {
		if (given == null) {
			throw new Refusal("outreach.programme-incomplete");
		}
		return given;
	}

	/** Whether it is in force on that day. */
	public boolean contains(LocalDate day) {
		return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
	}

	/** {@code CT-2026-01}. */
	public String code() {
		return code;
	}

	public String name() {
		return name;
	}

	public ProgrammeKind kind() {
		return kind;
	}

	public String unitCode() {
		return unitCode;
	}

	public LocalDate validFrom() {
		return validFrom;
	}

	/** {@code null} while it has no end. */
	public LocalDate validTo() {
		return validTo;
	}

	public String planNumber() {
		return planNumber;
	}

	public LocalDate planDate() {
		return planDate;
	}

	public String planSigner() {
		return planSigner;
	}
}
