package vn.nghedan.outreach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;

/** How often somebody has to come, from a day on; the row in force on the last day of a span counts for that span. */
@Entity
public class ProgrammeQuota {

	private static final int MOST = 366;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String programmeCode;
	private LocalDate validFrom;
	private int amount;
	@Enumerated(EnumType.STRING)
	private QuotaPer per;
	@Enumerated(EnumType.STRING)
	private QuotaEvery every;
	private String basis;
	private String recordedBy;
	private Instant recordedAt;

	protected ProgrammeQuota() {
	}

	ProgrammeQuota(String programmeCode, LocalDate validFrom, PlannedProgramme.Quota quota, Stamp stamp) {
		String ground = OneLine.of(quota.basis());
		if (quota.amount() < 1 || quota.amount() > MOST || quota.per() == null || quota.every() == null || ground == null) {
			throw new Refusal("outreach.quota-incomplete", String.valueOf(MOST));
		}
		this.programmeCode = programmeCode;
		this.validFrom = validFrom;
		this.amount = quota.amount();
		this.per = quota.per();
		this.every = quota.every();
		this.basis = ground;
		this.recordedBy = stamp.username();
		this.recordedAt = stamp.at();
	}

	public String programmeCode() {
		return programmeCode;
	}

	public LocalDate validFrom() {
		return validFrom;
	}

	/** So many times in every span. */
	public int amount() {
		return amount;
	}

	public QuotaPer per() {
		return per;
	}

	public QuotaEvery every() {
		return every;
	}

	/** The document or decision that says so. */
	public String basis() {
		return basis;
	}
}
